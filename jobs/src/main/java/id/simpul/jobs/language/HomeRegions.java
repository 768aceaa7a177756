package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document is about, as far as place goes, guessed from its mentions alone.
 *
 * <p>Every mention of a province, kabupaten or kota votes for its region (a kecamatan or village for its kabupaten or kota).
 * A vote weighs by where it stands (headline, that is the first line, 4; the next 600 characters 3; later 1) and by its rule: a government, police
 * unit or court 1.5, a kind word 1.2, a dateline or a bare homonym 0.6, else 1. Kabupaten and kota also give their province
 * a third of their vote, for where several are told it is the province that is meant.
 */
public final class HomeRegions {

    private static final int LEAD = 600;

    private HomeRegions() {}

    /**
     * Regions that facts without a region of their own most likely belong to, likeliest first; empty where the text names none.
     * The first is a kabupaten, kota or province; the nation never.
     *
     * @param mentions the regions of the text, in order
     */
    public static List<Region> guess(CharSequence text, List<Mention<Region>> mentions) {
        int headline = 0;
        while (headline < text.length() && text.charAt(headline) != '\n') {
            headline++;
        }
        Map<Region, Double> votes = new LinkedHashMap<>();
        for (Mention<Region> mention : mentions) {
            vote(votes, mention, headline);
        }
        List<Region> ranked = new ArrayList<>(votes.keySet());
        ranked.sort(Comparator.<Region>comparingDouble(region -> -votes.getOrDefault(region, 0.0))
                .thenComparing(Comparator.comparing(Region::level).reversed())); // the part named inside its whole
        return List.copyOf(ranked);
    }

    private static void vote(Map<Region, Double> votes, Mention<Region> mention, int headline) {
        Region region = mention.value();
        if (region.level() == Level.NATION) {
            return;
        }
        double weight = place(mention.span().start(), headline) * rule(mention.rule());
        String code = region.code();
        Regions.byCode(code.length() > 5 ? code.substring(0, 5) : code).ifPresent(top -> {
            votes.merge(top, weight, Double::sum);
            if (top.level() != Level.PROVINCE) {
                Regions.province(top).ifPresent(province -> votes.merge(province, weight / 3, Double::sum));
            }
        });
    }

    private static double place(int start, int headline) {
        return start < headline ? 4 : start < headline + LEAD ? 3 : 1;
    }

    private static double rule(String rule) {
        return switch (rule) {
            case "region.government", "region.police", "region.court" -> 1.5;
            case "region.kind" -> 1.2;
            case Regions.DATELINE, Regions.BARE -> 0.6;
            default -> 1;
        };
    }
}
