package id.simpul.connectors.landing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of sources of the web, so that a run goes on where the last one was cut, and asks for nothing twice.
 * Thread-safe; every call is one transaction.
 */
public interface WebState extends HostMemory {

    /**
     * A page that was found.
     *
     * @param story the same for all addresses of one story; unique within the source
     * @param address under which it lands
     * @param told when it was changed, as listings say; null where none does
     * @param attempts of fetching that failed
     * @param dropped whether it is not to be fetched: it is another page's twin, or failed too often
     * @param looked when it was last fetched, with or without success; null where never
     * @param fingerprint null where it was never fetched with success
     */
    record Page(
            String story,
            String address,
            @Nullable Instant told,
            int attempts,
            boolean dropped,
            @Nullable Instant looked,
            @Nullable Fingerprint fingerprint) {

        /** One that was just found. */
        public static Page found(String story, String address, @Nullable Instant told) {
            return new Page(story, address, told, 0, false, null, null);
        }

        /** The same page, of which a listing now tells this; null tells nothing. */
        public Page told(@Nullable Instant now) {
            return now == null ? this : new Page(story, address, now, attempts, dropped, looked, fingerprint);
        }
    }

    /**
     * A page of a listing, a feed, a sitemap or an index of them.
     *
     * @param walk names the series of pages that it belongs to
     * @param wanted whether the walk has still to come to it
     * @param fingerprint of what was last taken from it, or null
     */
    record Listing(
            String walk,
            String address,
            boolean wanted,
            @Nullable Fingerprint fingerprint,
            @Nullable Instant looked) {}

    List<Page> pages(String sourceId);

    List<Listing> listings(String sourceId);

    /**
     * Keeps, all or nothing, what a listing brought: pages (of those that are known only the date counts), and listings,
     * itself among them, as they are to be known from now on.
     */
    void found(String sourceId, Collection<Page> pages, Collection<Listing> listings);

    /** Keeps how often a page was tried without success, and whether it is given up. */
    void tried(String sourceId, String story, int attempts, boolean dropped);
}
