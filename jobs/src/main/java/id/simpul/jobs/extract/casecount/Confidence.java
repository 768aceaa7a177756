package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.CsvResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The probability that a count's links are right: the product of those in {@code links.csv}, by field and place. */
final class Confidence {

    private static final Map<String, Double> PROBABILITIES = new HashMap<>();

    static {
        for (Map<String, String> row :
                CsvResource.of(Confidence.class, "links.csv").named()) {
            PROBABILITIES.put(
                    row.get("field") + " " + row.get("source"), Double.valueOf(row.getOrDefault("probability", "")));
        }
    }

    private Confidence() {}

    static double of(Count count) {
        double product = link("category", count.category())
                * link("group", count.group())
                * link("region", count.region())
                * link("period", count.period())
                * link("status", count.status())
                * link("measure", count.measure());
        return Math.round(product * 1000) / 1000.0;
    }

    private static double link(String field, Link<?> link) {
        Double probability =
                PROBABILITIES.get(field + " " + link.source().name().toUpperCase(Locale.ROOT));
        return probability == null ? 0.5 : probability;
    }
}
