package id.simpul.jobs.extract.casecount;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fits the weights of {@link Confidence}: logistic regression with a quadratic penalty, by plain gradient ascent. */
final class Calibration {

    /** A count: what tells its probability, whether all that is said of it is right, and what it weighs. */
    record Sample(Map<String, Double> clues, boolean right, double weight) {}

    private static final double PENALTY = 0.5;
    private static final int STEPS = 800;
    private static final double RATE = 0.02;

    private Calibration() {}

    static Map<String, Double> fit(List<Sample> samples) {
        Map<String, Double> weights = new TreeMap<>();
        samples.forEach(sample -> sample.clues().keySet().forEach(clue -> weights.put(clue, 0.0)));
        Map<String, Double> squares = new TreeMap<>(weights);
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new TreeMap<>();
            for (Sample sample : samples) {
                double off = (sample.right() ? 1 : 0) - probability(weights, sample.clues());
                sample.clues()
                        .forEach((clue, amount) -> gradient.merge(clue, sample.weight() * off * amount, Double::sum));
            }
            weights.replaceAll((clue, weight) -> {
                double penalty = clue.equals("always") ? 0 : PENALTY;
                double slope = gradient.getOrDefault(clue, 0.0) - penalty * weight;
                double square = 0.9 * squares.getOrDefault(clue, 0.0) + 0.1 * slope * slope;
                squares.put(clue, square);
                return weight + RATE * slope / (StrictMath.sqrt(square) + 0.01);
            });
        }
        weights.replaceAll((clue, weight) -> StrictMath.rint(weight * 20) / 20 + 0.0);
        return weights;
    }

    static double probability(Map<String, Double> weights, Map<String, Double> clues) {
        double score = 0;
        for (Map.Entry<String, Double> clue : clues.entrySet()) {
            score += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0);
        }
        return 1 / (1 + StrictMath.exp(-score));
    }
}
