package id.simpul.jobs.language;

import java.util.List;
import java.util.Optional;

/** Regions in Indonesian text, told apart by context. */
public final class Regions {

    private Regions() {}

    /** The unit with a code of today, or empty. */
    public static Optional<Region> byCode(String code) {
        return Optional.empty();
    }

    /**
     * Every region in the text, in order, none overlapping another. Homonyms are decided by the words beside the name,
     * then by the other regions of the text, then by the home; a name that stays undecided gives no mention.
     *
     * @param home codes of the regions that the document is likely about, likeliest first (source, publisher); may be empty
     */
    public static List<Mention<Region>> find(CharSequence text, List<String> home) {
        return List.of();
    }
}
