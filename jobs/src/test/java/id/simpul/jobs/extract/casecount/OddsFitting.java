package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TrainingDocument.Label;
import id.simpul.jobs.extract.casecount.choice.Choices;
import id.simpul.jobs.extract.casecount.choice.Doubt;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Odds;
import id.simpul.jobs.extract.casecount.choice.Ruling;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fits how likely a number counts that the rules leave open: logistic regression with a quadratic penalty on the numbers of labelled
 * documents, each judged as its label says while the samples are taken, so that they hang on no weights. Strict arithmetic in a fixed order.
 */
final class OddsFitting {

    /** @param open whether the rules leave it open whether the number counts; else they take it for a count */
    record Sample(String document, Doubt doubt, Set<String> clues, boolean counts, boolean open) {}

    /** Documents that a clue stands in, at least: what stands in fewer says more of them than of the language. */
    private static final int LEAST = 3;

    /** Of a weight of 1. */
    private static final double PENALTY = 1;

    /** What a number weighs that the rules take anyway: it tells of the words around it, less of what is left open. */
    private static final double RULED = 0.2;

    private static final int STEPS = 300;
    private static final double RATE = 0.03;
    private static final double MEMORY = 0.9;

    private OddsFitting() {}

    /** The numbers that the rules leave open in a document. */
    static List<Sample> samples(TrainingDocument training) {
        List<Sample> samples = new ArrayList<>();
        new ProseCounts(new Judge(Fitting.rules(), Choices.UNHEARD, ruling(training, samples)))
                .counts(training.reading());
        return samples;
    }

    /** Rules as the labels say. */
    static Ruling ruling(TrainingDocument training, List<Sample> samples) {
        return new Ruling() {
            @Override
            public boolean counts(Span number, Doubt doubt, Set<String> clues) {
                return Boolean.TRUE.equals(add(number, doubt, clues, true));
            }

            @Override
            public void taken(Span number, Doubt doubt, Supplier<Set<String>> clues) {
                add(number, doubt, clues.get(), false);
            }

            private @Nullable Boolean add(Span number, Doubt doubt, Set<String> clues, boolean open) {
                Boolean counts = OddsFitting.counts(training, number);
                if (counts != null) {
                    samples.add(new Sample(training.name(), doubt, Set.copyOf(clues), counts, open));
                }
                return counts;
            }
        };
    }

    /** Whether a label counts the number; null where one may, or tells as many elsewhere. */
    private static @Nullable Boolean counts(TrainingDocument training, Span number) {
        List<Mention<Quantity>> told = training.reading().numbers().stream()
                .filter(mention -> mention.span().equals(number))
                .toList();
        List<Label> alike = training.labels().stream()
                .filter(label -> told.stream()
                        .anyMatch(mention -> label.allows(
                                "value", String.valueOf(mention.value().value()), null)))
                .toList();
        boolean here = alike.stream().anyMatch(label -> label.at(number) && !label.optional());
        return here ? Boolean.TRUE : alike.isEmpty() ? Boolean.FALSE : null;
    }

    static Odds fit(List<Sample> samples) {
        Map<Doubt, Map<String, Double>> all = new EnumMap<>(Doubt.class);
        for (Doubt doubt : Doubt.values()) {
            all.put(doubt, fit(samples, doubt));
        }
        return Odds.of(all);
    }

    /** The weights of one doubt by clue, in the order of their names; those of no weight are left out. */
    static Map<String, Double> fit(List<Sample> samples, Doubt doubt) {
        List<Sample> own =
                samples.stream().filter(sample -> sample.doubt() == doubt).toList();
        Map<String, Integer> index = index(own);
        double[] weights = new double[index.size()];
        double[] squares = new double[weights.length];
        int[][] bits = own.stream().map(sample -> bits(sample, index)).toArray(int[][]::new);
        double[] shares = shares(own);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < bits.length; i++) {
                double score = 0;
                for (int bit : bits[i]) {
                    score += weights[bit];
                }
                double off = (own.get(i).counts() ? 1 : 0) - 1 / (1 + StrictMath.exp(-score));
                for (int bit : bits[i]) {
                    gradient[bit] += shares[i] * off;
                }
            }
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] - (i == 0 ? 0 : PENALTY) * weights[i];
                squares[i] = MEMORY * squares[i] + (1 - MEMORY) * slope * slope;
                weights[i] += slope == 0 ? 0 : RATE * slope / (StrictMath.sqrt(squares[i]) + 0.01);
            }
        }
        Map<String, Double> fitted = new TreeMap<>();
        index.forEach((clue, at) -> {
            double weight = StrictMath.rint(weights[at] * 20) / 20 + 0.0;
            if (weight != 0) {
                fitted.put(clue, weight);
            }
        });
        return fitted;
    }

    /** Places of the clues that stand in several documents; the clue that every number has comes first. */
    private static Map<String, Integer> index(List<Sample> samples) {
        Map<String, Set<String>> documents = new TreeMap<>();
        for (Sample sample : samples) {
            for (String clue : sample.clues()) {
                documents.computeIfAbsent(clue, key -> new HashSet<>()).add(sample.document());
            }
        }
        Map<String, Integer> index = new TreeMap<>();
        index.put(Odds.ALWAYS, 0);
        documents.forEach((clue, told) -> {
            if (told.size() >= LEAST) {
                index.put(clue, index.size());
            }
        });
        return index;
    }

    private static int[] bits(Sample sample, Map<String, Integer> index) {
        List<Integer> bits = new ArrayList<>(List.of(0));
        sample.clues().stream()
                .sorted()
                .map(index::get)
                .filter(Objects::nonNull)
                .forEach(bits::add);
        return bits.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Numbers of one document resemble each other: n of them weigh as the square root of n. */
    private static double[] shares(List<Sample> samples) {
        Map<String, Integer> sizes = new HashMap<>();
        samples.forEach(sample -> sizes.merge(sample.document() + sample.open(), 1, Integer::sum));
        return samples.stream()
                .mapToDouble(sample -> (sample.open() ? 1 : RULED)
                        / StrictMath.sqrt(sizes.getOrDefault(sample.document() + sample.open(), 1)))
                .toArray();
    }
}
