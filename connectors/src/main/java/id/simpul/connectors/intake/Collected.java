package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run brought from one source.
 *
 * @param receipts of all that was read, in the order of landing
 * @param unchanged addresses that were not read, since their fingerprints say that nothing changed
 * @param incomplete addresses that were still being written; the next run takes them
 * @param failure why the source failed as a whole, or null; what stands in {@code receipts} has landed all the same
 */
public record Collected(
        String sourceId,
        List<Receipt> receipts,
        long unchanged,
        List<String> incomplete,
        @Nullable Reason failure) {

    public Collected {
        receipts = List.copyOf(receipts);
        incomplete = List.copyOf(incomplete);
    }
}
