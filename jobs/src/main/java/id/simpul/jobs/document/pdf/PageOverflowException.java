package id.simpul.jobs.document.pdf;

import java.io.IOException;

/** A page that draws more characters than any page of text has: it can't be laid out in good time, nor be meant to be read. */
final class PageOverflowException extends IOException {

    private static final long serialVersionUID = 1L;

    PageOverflowException(int most) {
        super("a page draws more than " + most + " characters");
    }
}
