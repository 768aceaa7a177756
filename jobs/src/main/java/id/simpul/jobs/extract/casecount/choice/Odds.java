package id.simpul.jobs.extract.casecount.choice;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How likely a number counts that its own words leave open: logistic regression over what stands around it. {@code odds.csv} holds
 * the weights (natural logarithm of odds) by doubt; the profile {@code refit} writes it.
 */
public final class Odds implements Ruling {

    /** The clue that every number has. */
    public static final String ALWAYS = "always";

    private static final double HALF = 0.5;

    private final Map<Doubt, Map<String, Double>> weights;

    private Odds(Map<Doubt, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** Weights by doubt and clue; a clue that has none says nothing. */
    public static Odds of(Map<Doubt, Map<String, Double>> weights) {
        Map<Doubt, Map<String, Double>> copied = new EnumMap<>(Doubt.class);
        weights.forEach((doubt, own) -> copied.put(doubt, Map.copyOf(own)));
        return new Odds(copied);
    }

    /** The fitted ones. */
    public static Odds fitted() {
        return Fitted.ODDS;
    }

    /** 0 to 1. */
    public double probability(Doubt doubt, Set<String> clues) {
        Map<String, Double> own = weights.getOrDefault(doubt, Map.of());
        double score = own.getOrDefault(ALWAYS, 0.0);
        for (String clue : clues) {
            score += own.getOrDefault(clue, 0.0);
        }
        return 1 / (1 + Math.exp(-score));
    }

    @Override
    public boolean counts(Span number, Doubt doubt, Set<String> clues) {
        return probability(doubt, clues) >= HALF;
    }

    private static final class Fitted {
        static final Odds ODDS = read();

        private static Odds read() {
            Map<Doubt, Map<String, Double>> weights = new EnumMap<>(Doubt.class);
            for (Map<String, String> row :
                    CsvResource.of(Odds.class, "odds.csv").named()) {
                Doubt doubt = Doubt.valueOf(row.getOrDefault("doubt", "").toUpperCase(Locale.ROOT));
                weights.computeIfAbsent(doubt, key -> new HashMap<>())
                        .put(row.getOrDefault("clue", ""), Double.valueOf(row.getOrDefault("weight", "")));
            }
            return new Odds(weights);
        }
    }
}
