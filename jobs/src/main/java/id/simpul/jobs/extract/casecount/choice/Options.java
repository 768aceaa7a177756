package id.simpul.jobs.extract.casecount.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values that a field could have; what is offered twice is one option, for which all speaks that spoke for either. */
public final class Options<T> {

    private final Field field;
    private final @Nullable Context context;
    private final List<Option<T>> options = new ArrayList<>();

    /** @param context null where the decision is for the document as a whole */
    public Options(Field field, @Nullable Context context) {
        this.field = field;
        this.context = context;
    }

    public Field field() {
        return field;
    }

    public @Nullable Context context() {
        return context;
    }

    /** In the order in which they were offered first. */
    public List<Option<T>> list() {
        return options;
    }

    /** Offers a value; null stands for none. */
    public Options<T> offer(@Nullable T value, Link.Source source, Clue... clues) {
        return offer(value, source, 1, clues);
    }

    /** Offers what something else is linked to; nothing where it has none. */
    public Options<T> offer(Link<T> link, Clue... clues) {
        return link.found() ? offer(link.value(), link.source(), link.probability(), clues) : this;
    }

    /** @param certainty how sure the place is that gives the value, 0 to 1 */
    public Options<T> offer(@Nullable T value, Link.Source source, double certainty, Clue... clues) {
        long bits = 0;
        for (Clue clue : clues) {
            bits |= clue.bit();
        }
        for (int i = 0; i < options.size(); i++) {
            if (Objects.equals(options.get(i).value(), value)) {
                options.set(i, options.get(i).and(certainty, bits));
                return this;
            }
        }
        options.add(new Option<>(value, source, certainty, bits));
        return this;
    }

    /** Adds a clue to every option for which a test holds. */
    public void mark(java.util.function.Predicate<@Nullable T> test, Clue clue) {
        for (int i = 0; i < options.size(); i++) {
            Option<T> option = options.get(i);
            if (test.test(option.value())) {
                options.set(i, option.and(0, clue.bit()));
            }
        }
    }
}
