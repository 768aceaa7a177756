package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Decisions.Decision;
import id.simpul.jobs.extract.casecount.choice.Clue;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.extract.casecount.choice.Weights;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights of each field: conditional logistic regression, the log probability of the right options less a quadratic
 * penalty for every weight that leaves its prior, which is what the rules take. Decisions of one document resemble each other,
 * so that a document of n weighs as the square root of n. Plain gradient ascent in fixed steps and fixed order with strict
 * arithmetic: the same documents give the same weights on every machine.
 */
final class Fitting {

    /** What the rules' own option weighs before anything is learned. */
    private static final double PRIOR = 3;

    /**
     * The penalty of a weight that is 1 off its prior, by field: the one of 0.5, 1, 3, 6 and 12 that was right most often on
     * documents left out. A weight that holds in one context only pays double.
     */
    private static final Map<Field, Double> PENALTIES = new EnumMap<>(Map.of(
            Field.HOME, 0.5,
            Field.CATEGORY, 12.0,
            Field.GROUP, 12.0,
            Field.REGION, 12.0,
            Field.PERIOD, 6.0,
            Field.STATUS, 12.0,
            Field.MEASURE, 12.0,
            Field.REPORTER, 3.0));

    private static final double DOUBLE = 2;
    private static final int STEPS = 300;
    private static final double RATE = 0.02;
    private static final double MEMORY = 0.9;

    /** A bit for each clue that may be used. */
    private final long usable;

    private final Map<Field, Double> penalties;

    /** @param clues those that may be used */
    Fitting(Set<Clue> clues, Map<Field, Double> penalties) {
        this.usable = clues.stream().mapToLong(clue -> 1L << clue.ordinal()).sum();
        this.penalties = penalties;
    }

    static Map<Field, Double> penalties() {
        return PENALTIES;
    }

    Weights fit(List<Decision> decisions) {
        return Weights.of(arrays(decisions));
    }

    Map<Field, double[]> arrays(List<Decision> decisions) {
        Map<Field, double[]> fitted = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<Decision> own = decisions.stream()
                    .filter(decision -> decision.field() == field && decision.reachable())
                    .toList();
            fitted.put(field, fit(own, penalties.getOrDefault(field, 1.0)));
        }
        return fitted;
    }

    /** Weights that take what the rules take. */
    static Weights rules() {
        Map<Field, double[]> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, prior());
        }
        return Weights.of(all);
    }

    private static double[] prior() {
        double[] prior = new double[Clue.values().length * Weights.PLACES];
        prior[Clue.RULE.ordinal() * Weights.PLACES] = PRIOR;
        prior[Clue.NOTHING.ordinal() * Weights.PLACES] = PRIOR;
        return prior;
    }

    private double[] fit(List<Decision> decisions, double penalty) {
        double[] prior = prior();
        double[] weights = prior.clone();
        double[] squares = new double[weights.length];
        Map<String, Integer> sizes = new HashMap<>();
        decisions.forEach(decision -> sizes.merge(decision.document(), 1, Integer::sum));
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (Decision decision : decisions) {
                double share = 1 / StrictMath.sqrt(sizes.getOrDefault(decision.document(), 1));
                add(gradient, weights, decision, share);
            }
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] - (i % Weights.PLACES == 0 ? 1 : DOUBLE) * penalty * (weights[i] - prior[i]);
                squares[i] = MEMORY * squares[i] + (1 - MEMORY) * slope * slope;
                weights[i] += slope == 0 ? 0 : RATE * slope / (StrictMath.sqrt(squares[i]) + 0.01);
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.rint(weights[i] * 20) / 20 + 0.0;
        }
        return weights;
    }

    private void add(double[] gradient, double[] weights, Decision decision, double share) {
        int options = decision.clues().length;
        double[] scores = new double[options];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options; i++) {
            scores[i] = score(weights, decision, decision.clues()[i]);
            most = Math.max(most, scores[i]);
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < options; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            all += scores[i];
            right += decision.right()[i] ? scores[i] : 0;
        }
        for (int i = 0; i < options; i++) {
            double wanted = decision.right()[i] ? scores[i] / right : 0;
            spread(gradient, decision, decision.clues()[i], share * (wanted - scores[i] / all));
        }
    }

    private double score(double[] weights, Decision decision, long bits) {
        double sum = 0;
        int place = place(decision);
        for (long rest = bits & usable; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest) * Weights.PLACES;
            sum += weights[at] + (place == 0 ? 0 : weights[at + place]);
        }
        return sum;
    }

    private void spread(double[] gradient, Decision decision, long bits, double amount) {
        int place = place(decision);
        for (long rest = bits & usable; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest) * Weights.PLACES;
            gradient[at] += amount;
            if (place > 0) {
                gradient[at + place] += amount;
            }
        }
    }

    private static int place(Decision decision) {
        return decision.context() == null ? 0 : 1 + decision.context().ordinal();
    }
}
