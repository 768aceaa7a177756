package id.simpul.jobs.document.ocr;

import id.simpul.jobs.document.Document;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of which pages are pictures: it has to be read once more, with a recogniser. */
public final class NeedsRecognitionException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int pages;
    private final transient @Nullable Document without;

    /**
     * @param pages how many are pictures, at least 1
     * @param without the document without them, or null where little would be left
     */
    public NeedsRecognitionException(int pages, @Nullable Document without) {
        super(pages + " pages are pictures");
        this.pages = pages;
        this.without = without;
    }

    public int pages() {
        return pages;
    }

    public @Nullable Document without() {
        return without;
    }
}
