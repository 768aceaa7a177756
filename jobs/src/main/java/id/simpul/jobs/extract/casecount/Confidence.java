package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.CsvResource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The probability that all that is said of a count is right: logistic regression over where each field was found and how
 * likely the choice was. {@code confidence.csv} holds the weights, fitted on training documents whose own links were chosen
 * with weights fitted without them; the profile {@code refit} writes it.
 */
final class Confidence {

    /** A choice that is less likely than this tells no more than one that is this unlikely. */
    private static final double LEAST = 0.05;

    private static final Map<String, Double> WEIGHTS = new LinkedHashMap<>();

    static {
        for (Map<String, String> row :
                CsvResource.of(Confidence.class, "confidence.csv").named()) {
            WEIGHTS.put(row.getOrDefault("clue", ""), Double.valueOf(row.getOrDefault("weight", "")));
        }
    }

    private static final String[][] SOURCES = Arrays.stream(Field.values())
            .map(field -> Arrays.stream(Link.Source.values())
                    .map(source -> name(field) + " " + name(source))
                    .toArray(String[]::new))
            .toArray(String[][]::new);

    private static final String[] DOUBTS =
            Arrays.stream(Field.values()).map(field -> name(field) + " doubt").toArray(String[]::new);

    private Confidence() {}

    /** 0.005 to 0.995, in thousandths. */
    static double of(Count count) {
        double score = 0;
        for (Map.Entry<String, Double> clue : clues(count).entrySet()) {
            score += clue.getValue() * WEIGHTS.getOrDefault(clue.getKey(), 0.0);
        }
        double probability = 1 / (1 + Math.exp(-score));
        return Math.round(Math.min(0.995, Math.max(0.005, probability)) * 1000) / 1000.0;
    }

    /** What the probability is told by, each with its amount. */
    static Map<String, Double> clues(Count count) {
        Map<String, Double> clues = new LinkedHashMap<>();
        clues.put("always", 1.0);
        add(clues, Field.CATEGORY, count.category());
        add(clues, Field.GROUP, count.group());
        add(clues, Field.REGION, count.region());
        add(clues, Field.PERIOD, count.period());
        add(clues, Field.STATUS, count.status());
        add(clues, Field.MEASURE, count.measure());
        clues.put("relation " + name(count.relation()), 1.0);
        clues.put("passage " + name(count.candidate().passage().kind()), 1.0);
        if (count.candidate().head() == null) {
            clues.put("without noun", 1.0);
        }
        return clues;
    }

    private static void add(Map<String, Double> clues, Field field, Link<?> link) {
        clues.put(SOURCES[field.ordinal()][link.source().ordinal()], 1.0);
        clues.put(DOUBTS[field.ordinal()], -Math.log(Math.max(LEAST, link.probability())));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
