package id.simpul.connectors.landing;

import org.jspecify.annotations.Nullable;

/**
 * What a reader left out of a document that it read, or doubts.
 *
 * @param code stable, lower-case snake case, such as {@code page_unreadable}
 * @param page 1-based, or null
 * @param sheet a worksheet's name, or null
 * @param message for people; holds no text of the document
 */
public record ReadingNote(
        String code, @Nullable Integer page, @Nullable String sheet, String message) {

    public ReadingNote {
        sheet = sheet == null ? null : StorableText.of(sheet);
        message = StorableText.of(message);
    }
}
