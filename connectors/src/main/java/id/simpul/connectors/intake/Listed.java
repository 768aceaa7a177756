package id.simpul.connectors.intake;

import id.simpul.connectors.site.Found;
import id.simpul.connectors.web.WebAddress;
import java.util.List;

/**
 * What a listing brought.
 *
 * @param pages addresses of documents, wanted ones only
 * @param rows documents that stood in the listing itself
 * @param next where the walk goes on if it is worth it; at most one
 * @param children further listings that this one names, each with the time it was changed
 */
record Listed(List<Found> pages, List<Row> rows, List<WebAddress> next, List<Found> children) {

    /** A document without an address that could be asked for. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Row(String address, String fileName, String mediaType, byte[] bytes) {}

    Listed {
        pages = List.copyOf(pages);
        rows = List.copyOf(rows);
        next = List.copyOf(next);
        children = List.copyOf(children);
    }

    static Listed pages(List<Found> pages) {
        return new Listed(pages, List.of(), List.of(), List.of());
    }
}
