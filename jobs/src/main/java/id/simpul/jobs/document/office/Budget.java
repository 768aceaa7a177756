package id.simpul.jobs.document.office;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;

/** What of its limits one file has used up. */
final class Budget {

    private final OfficeLimits limits;
    private int cells;
    private long characters;

    Budget(OfficeLimits limits) {
        this.limits = limits;
    }

    OfficeLimits limits() {
        return limits;
    }

    void cells(long more) throws UnreadableException {
        if (more > limits.cells() - cells) {
            throw tooLarge("more than " + limits.cells() + " cells");
        }
        cells += (int) more;
    }

    void text(int length) throws UnreadableException {
        characters += length;
        if (characters > limits.characters()) {
            throw tooLarge("more than " + limits.characters() + " characters of text");
        }
    }

    static UnreadableException tooLarge(String what) {
        return new UnreadableException(
                Reason.TOO_LARGE, "the file holds " + what + "; split it into several, or raise the limit");
    }
}
