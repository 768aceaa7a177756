package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Totals of all crimes, or of all matters of a court: "214 kasus tindak pidana", "19 perkara jinayah"; and what divides them. */
final class AllCrimes {

    /** Behind "tindak pidana" these say that no certain one is meant. */
    private static final Set<String> ANY = Set.of(
            ".",
            ",",
            "yang",
            "sepanjang",
            "selama",
            "di",
            "pada",
            "masuk",
            "umum",
            "konvensional",
            "atensi",
            "menonjol",
            "tahun",
            "berjumlah",
            "sebanyak",
            "mencapai",
            "dengan",
            "dari",
            "ini",
            "itu",
            "tersebut");

    private static final Set<String> LEADING =
            Set.of("untuk", "dari", "total", "kalau", "sementara", "adapun", "\"", "“");

    /** Words within which a sentence opens with such crimes. */
    private static final int OPENING = 5;

    /**
     * A smaller number is told twice by chance. It takes more here than {@link Candidate#great}: not the count's own number has to
     * be told again, but any of its sentence.
     */
    private static final Set<String> CRIMES = Set.of("jinayah", "jinayat", "kejahatan", "kriminal", "kriminalitas");

    private final Scene scene;
    private final Set<Long> told = new HashSet<>();

    private @Nullable Candidate last;

    AllCrimes(Scene scene) {
        this.scene = scene;
    }

    /** Whether the number counts crimes of every kind, or divides such a number without a form of its own. */
    boolean counts(Candidate candidate, Own own) {
        boolean bare = !own.category().found();
        boolean said = bare && (crimes(candidate.own()) || headed(candidate));
        if (said) {
            last = candidate;
            told.add(candidate.value()); // what only stands beside such a number makes no further one
        }
        boolean all = said || bare && (told.contains(candidate.value()) || beside(candidate));
        return all
                || bare && !own.group().found() && (divides(candidate) || goesOn(candidate))
                || listed(candidate, own);
    }

    /** "Ada 203 tindak pidana. Dari jumlah itu 177 selesai. Sebelumnya 149": its paragraph speaks of nothing else from that number on. */
    private boolean goesOn(Candidate candidate) {
        Candidate crimes = last;
        if (crimes == null || crimes.passage() != candidate.passage()) {
            return false;
        }
        Span since = crimes.sentence().cover(candidate.sentence());
        return scene.categories(since).isEmpty() && scene.groups(since).isEmpty() && !scene.has(Cues.Cue.UNIT, since);
    }

    /** "Tindak pidana sebanyak 203 kasus. … Pencurian 11 kasus": what has no category of ours is one of those crimes, unless a unit for women and children tells it. */
    private boolean listed(Candidate candidate, Own own) {
        return !told.isEmpty()
                && own.category().value() == Category.OTHER
                && !scene.has(Cues.Cue.UNIT, candidate.passage().span());
    }

    /** "Untuk semua jenis tindak pidana, Polres menangani 318 kasus": what its sentence opens with, no form being named behind it. */
    private boolean headed(Candidate candidate) {
        int first = scene.tokens().from(candidate.sentence().start());
        int number = scene.tokens().from(candidate.number().span().start());
        while (first < number && LEADING.contains(scene.tokens().word(first))) {
            first++;
        }
        boolean all = AllKinds.ALL.contains(scene.tokens().word(first)) && first + OPENING < number;
        Span before = candidate.before();
        return all
                && crimes(scene.tokens().span(first, first + OPENING))
                && scene.categories(before).isEmpty();
    }

    /** "Tahun 2020 yang selesai 199 kasus, tahun 2021 ini 213 kasus": its sentence names no form, and tells such a number beside it. */
    private boolean beside(Candidate candidate) {
        return scene.categories(candidate.sentence()).isEmpty()
                && scene.groups(candidate.sentence()).isEmpty()
                && scene.numbers(candidate.sentence()).stream()
                        .anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT
                                && GreatNumbers.great(number.value().value())
                                && told.contains(number.value().value()));
    }

    private boolean crimes(Span stretch) {
        TokenList tokens = scene.tokens();
        for (int at = tokens.from(stretch.start());
                at < tokens.size() && tokens.at(at).span().start() < stretch.end();
                at++) {
            boolean pidana = tokens.word(at).equals("crime")
                            && Set.of("index", "total", "indeks").contains(tokens.word(at + 1))
                    || tokens.word(at).equals("tindak") && tokens.word(at + 1).equals("pidana")
                    || tokens.word(at).equals("perkara") && tokens.word(at + 1).equals("pidana");
            int behind = pidana ? at + 2 : CRIMES.contains(tokens.word(at)) ? at + 1 : -1;
            if (behind > 0
                    && (behind >= tokens.size()
                            || ANY.contains(tokens.word(behind))
                            || tokens.at(behind).isDigits())) {
                return true;
            }
        }
        return false;
    }

    /** "Dari 143 kasus itu, 66 penyelidikan, 12 penyidikan": its sentence points back to such a number. */
    private boolean divides(Candidate candidate) {
        Span before = candidate.before();
        for (Mention<Quantity> number : scene.numbers(before)) {
            int first = scene.tokens().from(number.span().start());
            if (told.contains(number.value().value())
                    && scene.tokens().word(first - 1).equals("dari")) {
                return true;
            }
        }
        return false;
    }
}
