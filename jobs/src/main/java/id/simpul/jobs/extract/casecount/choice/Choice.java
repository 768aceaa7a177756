package id.simpul.jobs.extract.casecount.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision.
 *
 * @param context null where it was made for the document as a whole
 * @param options what was to choose from; never empty
 * @param probabilities of the options, in their order; they add up to 1
 * @param best the index of the option taken
 */
public record Choice<T>(
        Field field, @Nullable Context context, List<Option<T>> options, List<Double> probabilities, int best) {

    public Option<T> taken() {
        return options.get(best);
    }

    /** The option taken, as sure as it is likely and its place is sure. */
    public Link<T> link() {
        Option<T> taken = taken();
        double probability = probabilities.get(best) * taken.certainty();
        return new Link<>(taken.value(), taken.value() == null ? Link.Source.ABSENT : taken.source(), probability);
    }
}
