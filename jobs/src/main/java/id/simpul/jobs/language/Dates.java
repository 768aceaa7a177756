package id.simpul.jobs.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and periods in Indonesian text. */
public final class Dates {

    private Dates() {}

    /**
     * Every day or period in the text, in order, none overlapping another.
     *
     * @param published day of publication, against which "kemarin", "tahun ini" and days without a year are resolved;
     *     null where unknown, then these stay undecided
     */
    public static List<Mention<When>> find(CharSequence text, @Nullable LocalDate published) {
        return List.of();
    }
}
