package id.simpul.connectors.intake;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Guesses a media type by a file's name; readers look at the bytes. */
final class MediaTypes {

    private static final Map<String, String> BY_SUFFIX = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"));

    private MediaTypes() {}

    static @Nullable String of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return BY_SUFFIX.get(lower.substring(lower.lastIndexOf('.') + 1));
    }
}
