package id.simpul.jobs.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its text; null where nothing says it.
 *
 * @param title the headline, without the site's name
 * @param published day of publication, never the day it was fetched
 * @param language ISO 639-1 code, such as {@code id}
 */
public record Metadata(
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String url,
        @Nullable String language) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** This, with what the other one knows where this one knows nothing. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                published != null ? published : other.published,
                publisher != null ? publisher : other.publisher,
                author != null ? author : other.author,
                url != null ? url : other.url,
                language != null ? language : other.language);
    }
}
