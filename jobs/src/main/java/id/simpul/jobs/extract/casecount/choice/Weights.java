package id.simpul.jobs.extract.casecount.choice;

import id.simpul.jobs.language.CsvResource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each clue weighs for each field (natural logarithm of odds): always, and in addition where a number is a part, a
 * comparison or fresh. {@code weights.csv} holds the fitted ones; the profile {@code refit} writes it.
 */
public final class Weights {

    /** A clue's places in the table: always, then one for each context. */
    public static final int PLACES = 1 + Context.values().length;

    private static final int CLUES = Clue.values().length;

    private final double[][] values;

    private Weights(double[][] values) {
        this.values = values;
    }

    /**
     * Weights by field, each an array that holds clue after clue {@link #PLACES} weights.
     *
     * @throws IllegalArgumentException where an array has another length than that
     */
    public static Weights of(Map<Field, double[]> values) {
        double[][] copied = new double[Field.values().length][CLUES * PLACES];
        values.forEach((field, weights) -> {
            if (weights.length != CLUES * PLACES) {
                throw new IllegalArgumentException(field + ": " + weights.length + " weights, not " + CLUES * PLACES);
            }
            copied[field.ordinal()] = weights.clone();
        });
        return new Weights(copied);
    }

    /** The fitted ones. */
    public static Weights fitted() {
        return Fitted.WEIGHTS;
    }

    /** @param context null where the decision is for the document as a whole */
    public double score(Field field, @Nullable Context context, long clues) {
        double[] weights = values[field.ordinal()];
        double sum = 0;
        for (long rest = clues; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest) * PLACES;
            sum += weights[at] + (context == null ? 0 : weights[at + 1 + context.ordinal()]);
        }
        return sum;
    }

    /** What a clue weighs in all in a context. */
    public double of(Field field, @Nullable Context context, Clue clue) {
        return score(field, context, clue.bit());
    }

    private static final class Fitted {
        static final Weights WEIGHTS = read();

        private static Weights read() {
            double[][] values = new double[Field.values().length][CLUES * PLACES];
            for (Map<String, String> row :
                    CsvResource.of(Weights.class, "weights.csv").named()) {
                double[] weights =
                        values[Field.valueOf(row.getOrDefault("field", "")).ordinal()];
                int at = Clue.valueOf(row.getOrDefault("clue", "")).ordinal() * PLACES;
                weights[at] = Double.parseDouble(row.getOrDefault("always", ""));
                for (Context context : Context.values()) {
                    String column = context.name().toLowerCase(Locale.ROOT);
                    weights[at + 1 + context.ordinal()] = Double.parseDouble(row.getOrDefault(column, ""));
                }
            }
            return new Weights(values);
        }
    }
}
