package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Regions told one behind the other of one number: the parts of one address, or several places. */
final class JoinedRegions {

    /** "Seram Bagian Barat (SBB), Provinsi Maluku": a short name between the two. */
    private static final Pattern BRACKETED = Pattern.compile("\\s?\\([\\p{L}. ]{2,20}\\),?\\s?");

    private final Scene scene;
    private final RegionRows rows;

    JoinedRegions(Scene scene, RegionRows rows) {
        this.scene = scene;
        this.rows = rows;
    }

    /** "lima orang asal Kabupaten Belu dan Kabupaten Malaka": several under one number are the province around them, or none. */
    @Nullable
    Region from(List<Mention<Region>> all, int first) {
        Region addressed = addressed(all, first);
        if (addressed != null) {
            return addressed;
        }
        Region region = all.get(first).value();
        for (int i = first + 1;
                i < all.size() && rows.joined(all.get(i - 1).span(), all.get(i).span());
                i++) {
            Region other = all.get(i).value();
            if (!region.contains(other) && !other.contains(region)) {
                region = Regions.province(region)
                        .filter(province -> province.contains(other))
                        .orElse(null);
            }
            if (region == null) {
                return null;
            }
        }
        return region;
    }

    /** "di perairan Tanjung Balai, Kabupaten Asahan, Sumatera Utara": of an address the regency, which its province follows; else null. */
    private @Nullable Region addressed(List<Mention<Region>> all, int first) {
        for (int i = first + 1; i < all.size(); i++) {
            Span one = all.get(i - 1).span();
            Span other = all.get(i).span();
            boolean comma =
                    scene.tokens().word(scene.tokens().from(one.end())).equals(",") && scene.distance(one, other) <= 2;
            if (!comma || !rows.joined(one, other)) {
                return null;
            }
            if (all.get(i).value().level() == Region.Level.PROVINCE) {
                boolean around = all.get(i).value().contains(all.get(i - 1).value());
                return around && i > first + 1 ? all.get(i - 1).value() : null;
            }
        }
        return null;
    }

    /** The last of several regions, or the smaller of two that name one place: "Nunukan, Kalimantan Utara". */
    Region last(List<Mention<Region>> before) {
        Mention<Region> last = before.get(before.size() - 1);
        if (before.size() < 2) {
            return last.value();
        }
        int at = before.size() - 2;
        Span first = last.span();
        while (at > 0
                && before.get(at).value().equals(last.value())
                && scene.distance(before.get(at).span(), first) <= 1) {
            first = before.get(at).span();
            at--;
        }
        Mention<Region> other = before.get(at);
        boolean beside = scene.distance(other.span(), first) <= 1
                || rows.joined(other.span(), first)
                || BRACKETED
                        .matcher(new Span(other.span().end(), first.start()).of(scene.text()))
                        .matches();
        return beside && last.value().contains(other.value()) ? other.value() : last.value();
    }
}
