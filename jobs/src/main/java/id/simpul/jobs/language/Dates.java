package id.simpul.jobs.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days and periods in Indonesian text. */
public final class Dates {

    private Dates() {}

    /**
     * Every day or period in the text, in order, none overlapping another. The span holds the weekday, brackets and words
     * such as "hingga" and "sejak". Years of legal citations ("Nomor 4 Tahun 2011") are none. "tahun ini", "bulan ini" and
     * "sejak …" end on the day of publication; a period of which only the end is told has no start.
     *
     * @param published day of publication, against which "kemarin", "tahun ini" and days without a year are resolved;
     *     null where unknown, then these stay undecided
     */
    public static List<Mention<When>> find(CharSequence text, @Nullable LocalDate published) {
        return find(new CutText(text), published);
    }

    /** As {@link #find(CharSequence, LocalDate)}. */
    public static List<Mention<When>> find(CutText text, @Nullable LocalDate published) {
        return published == null ? text.undated() : new DateSearch(text.tokens(), published).run();
    }
}
