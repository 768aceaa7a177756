package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Qualifier;
import java.util.Collection;

/**
 * What a number with its qualifier leaves possible: "lebih dari 100" does not exclude 120.
 *
 * @param least inclusive
 * @param most inclusive
 */
record Bounds(double least, double most) {

    /** How far "sekitar" reaches to either side. */
    private static final double ABOUT = 0.1;

    static Bounds of(long value, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Bounds(value, value);
            case AT_LEAST -> new Bounds(value, Double.POSITIVE_INFINITY);
            case AT_MOST -> new Bounds(0, value);
            case ABOUT -> new Bounds(value * (1 - ABOUT), value * (1 + ABOUT));
        };
    }

    /** What all of these leave possible together; no number is left where any two exclude each other. */
    static Bounds common(Collection<Bounds> all) {
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        for (Bounds one : all) {
            least = Math.max(least, one.least);
            most = Math.min(most, one.most);
        }
        return new Bounds(least, most);
    }

    /** Whether it leaves no number at all. */
    boolean empty() {
        return least > most;
    }

    boolean excludes(Bounds other) {
        return most < other.least || other.most < least;
    }
}
