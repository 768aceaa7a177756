package id.simpul.jobs.extract.casecount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last line of a title that is a title by itself, of this table among several: "B. Kekerasan terhadap Anak". */
final class Subtitle {

    private Subtitle() {}

    /**
     * @param above lines over the table, nearest first
     * @param caption all of the title, or null
     * @return null where the nearest line only goes on with what stands above it
     */
    static @Nullable String of(List<String> above, @Nullable String caption) {
        if (above.isEmpty() || caption == null || !caption.endsWith(above.get(0))) {
            return null;
        }
        String nearest = above.get(0);
        TableLabel label = TableWords.read(nearest);
        TableLabel rest = TableWords.read(caption.substring(0, caption.length() - nearest.length()));
        return label.namesGroup() && names(label) && names(rest) ? nearest : null;
    }

    private static boolean names(TableLabel label) {
        return label.generic() || !label.categories().isEmpty();
    }
}
