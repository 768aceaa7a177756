package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Regions told one after the other, which share a number or have one each. */
final class RegionRows {

    /** Between two regions of a row; a name in capitals that nobody knows may stand there, too. */
    private static final Set<String> JOINTS = Set.of(
            ",",
            "dan",
            "serta",
            "maupun",
            "kecamatan",
            "kabupaten",
            "kota",
            "(",
            ")",
            "lalu",
            "polres",
            "polresta",
            "polrestabes",
            "polda");

    private static final Set<String> PLACING = Set.of(
            "ada",
            "di",
            "dari",
            "terjadi",
            "tercatat",
            "masuk",
            "diterima",
            "berada",
            "wilayah",
            "polres",
            "polda",
            "polresta");

    private static final Set<String> AND = Set.of("dan", "serta", "maupun");

    /** Words between two regions of a row, at most. */
    private static final int JOINED = 4;

    /** "Selain Aceh Utara, Kota Banda Aceh 109 kasus": what stands behind these is not of the row. */
    private static final Set<String> APART = Set.of("selain", "setelah", "sesudah", "bawah", "dibanding", "kecuali");

    private final Scene scene;
    private final Stretches<Mention<Region>> usable;

    /** @param usable the regions that can be those of a number, in order */
    RegionRows(Scene scene, Stretches<Mention<Region>> usable) {
        this.scene = scene;
        this.usable = usable;
    }

    /** The regions in a row right before the number: "Kapanewon Sewon dan Imogiri, masing-masing empat dan tujuh". */
    List<Region> before(Span left) {
        List<Mention<Region>> before = usable.in(left);
        List<Region> row = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            boolean joined = i == before.size() - 1
                    || joined(before.get(i).span(), before.get(i + 1).span());
            int word = scene.tokens().from(before.get(i).span().start()) - 1;
            if (!joined
                    || i < before.size() - 1 && APART.contains(scene.tokens().word(word))) {
                break;
            }
            if (row.isEmpty() || !row.get(0).equals(before.get(i).value())) {
                row.add(0, before.get(i).value());
            }
        }
        boolean apposed = row.size() == 2
                && !conjoined(before)
                && (row.get(0).contains(row.get(1)) || row.get(1).contains(row.get(0)));
        return apposed ? List.of() : row;
    }

    /** "Tebo, Bungo 46 kasus": whether a comma alone joins the two before a number. */
    boolean listed(Span left) {
        return before(left).size() == 2 && !conjoined(usable.in(left));
    }

    /** Whether "dan" stands between the last two: "Polda NTT dan Polres Sikka". */
    private boolean conjoined(List<Mention<Region>> before) {
        int last = scene.tokens().from(before.get(before.size() - 1).span().start());
        int from = Math.max(
                last - JOINED,
                scene.tokens().from(before.get(before.size() - 2).span().end()));
        for (int at = from; at < last; at++) {
            if (AND.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands between two regions but what joins a row. */
    boolean joined(Span a, Span b) {
        int from = scene.tokens().from(a.end());
        int to = scene.tokens().from(b.start());
        int unknown = 0;
        int aliases = 0;
        for (int at = from; at < to; at++) {
            if (alias(at)) {
                aliases += 3;
                at += 2;
            } else if (at > from
                    && scene.tokens().word(at).equals("di")
                    && AND.contains(scene.tokens().word(at - 1))) {
                aliases++; // "di Tebo dan di Bungo"
            } else if (!JOINTS.contains(scene.tokens().word(at))) {
                boolean name = scene.tokens().word(at - 1).equals(",")
                        && Character.isUpperCase(
                                scene.text().charAt(scene.tokens().at(at).span().start()));
                unknown += name ? 1 : JOINED;
            }
        }
        return unknown <= 1 && to - from - aliases <= JOINED;
    }

    /** "Buton Selatan (Busel)": a short name in brackets. */
    private boolean alias(int open) {
        return scene.tokens().word(open).equals("(")
                && scene.tokens().word(open + 2).equals(")")
                && scene.tokens().at(open + 1).isWord();
    }

    /** "lima laporan ada di Polda Jambi": nothing but these words stand between. */
    private boolean begins(int from, Span region) {
        int to = scene.tokens().from(region.start());
        for (int at = from; at < to; at++) {
            if (!PLACING.contains(scene.tokens().word(at)) && to - from > 2) {
                return false;
            }
        }
        return to - from <= JOINED;
    }

    /** The regions in a row right behind the number: "masing-masing 1 laporan di Polda Jambi, Polda Riau dan Polda Aceh". */
    List<Region> behind(Candidate candidate) {
        List<Mention<Region>> told = usable.in(candidate.right());
        List<Region> row = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Mention<Region> mention = told.get(i);
            boolean joined = i == 0
                    ? begins(scene.tokens().from(candidate.body().end()), mention.span())
                    : joined(told.get(i - 1).span(), mention.span());
            if (!joined) {
                break;
            }
            if (row.isEmpty() || !row.get(row.size() - 1).equals(mention.value())) {
                row.add(mention.value());
            }
        }
        return row;
    }
}
