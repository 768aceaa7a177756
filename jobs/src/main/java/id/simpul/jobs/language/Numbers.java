package id.simpul.jobs.language;

import java.util.List;

/** Numbers in Indonesian text: digits, words of any size, ranges, bounds. */
public final class Numbers {

    private Numbers() {}

    /** Every number in the text, in order, none overlapping another; what is no count says so by its kind. */
    public static List<Mention<Quantity>> find(CharSequence text) {
        return List.of();
    }
}
