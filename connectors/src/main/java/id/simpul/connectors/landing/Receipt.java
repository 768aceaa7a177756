package id.simpul.connectors.landing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the landing zone made of an arrival.
 *
 * @param documentId the version that the address now has
 * @param state of that version
 * @param reason of that state, null while it is due
 */
public record Receipt(
        String sourceId,
        String address,
        Outcome outcome,
        long documentId,
        State state,
        @Nullable Reason reason) {

    /** How the fetch ended. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED,
        FAILED;

        /** As the database writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
