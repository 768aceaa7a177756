package id.simpul.jobs.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much each clue says that a name is an official's or no person's at all, against its being somebody private:
 * {@code name_clues.csv}, fitted on the training sentences by multinomial logistic regression; the profile {@code refit} writes it.
 */
final class ClueWeights {

    private static final class Holder {
        static final ClueWeights FITTED = read();
    }

    private final Map<String, Map<String, double[]>> weights = new HashMap<>();

    static ClueWeights fitted() {
        return Holder.FITTED;
    }

    private static ClueWeights read() {
        ClueWeights read = new ClueWeights();
        for (List<String> row :
                CsvResource.of(ClueWeights.class, "name_clues.csv").rows()) {
            read.put(row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
        }
        return read;
    }

    void put(String sort, String value, double official, double thing) {
        weights.computeIfAbsent(sort, key -> new HashMap<>()).put(value, new double[] {official, thing});
    }

    double @Nullable [] of(String sort, String value) {
        Map<String, double[]> of = weights.get(sort);
        return of == null ? null : of.get(value);
    }

    /** A sum to which each clue counts once, however often it is added. */
    Sum sum() {
        return new Sum();
    }

    final class Sum implements Clues {

        private final Set<double[]> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        private double official;
        private double thing;

        @Override
        public void add(String sort, String value) {
            double[] weight = of(sort, value);
            if (weight != null && counted.add(weight)) {
                official += weight[0];
                thing += weight[1];
            }
        }

        /** Whether it is rather an official than no person. */
        boolean official() {
            return official > thing;
        }

        /** The logarithm of the odds that the name is no person's. */
        double thing() {
            return thing - Math.log1p(Math.exp(official));
        }

        /** The logarithm of the odds that the name may be read by everybody. */
        double open() {
            return Math.log(Math.exp(official) + Math.exp(thing));
        }
    }
}
