package id.simpul.pipeline.export;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an export came to.
 *
 * @param folder where the release stands
 * @param fresh false where just this was there already, and nothing was written
 * @param rows by view
 * @param since the folder's name of the release before, or null where there was none
 * @param changes against that one, by view; views without change are absent
 */
public record Release(
        Path folder,
        boolean fresh,
        Map<String, Long> rows,
        @Nullable String since,
        Map<String, Changes.Count> changes) {}
