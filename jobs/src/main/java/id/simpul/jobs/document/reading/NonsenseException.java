package id.simpul.jobs.document.reading;

import java.io.IOException;

/** A child said something that is no answer to what it was asked. */
final class NonsenseException extends IOException {

    private static final long serialVersionUID = 1L;

    NonsenseException(String message) {
        super(message);
    }

    NonsenseException(String message, Throwable cause) {
        super(message, cause);
    }
}
