package id.simpul.connectors.intake;

import id.simpul.connectors.web.Validators;
import id.simpul.connectors.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** The next thing to ask for in a crawl. */
sealed interface Step {

    WebAddress address();

    /** What it was when last asked, or null where there is no use for it. */
    @Nullable
    Validators known();

    /**
     * A page of a listing, a feed, a sitemap, or an answer of an endpoint.
     *
     * @param walk the series that it belongs to, the same in every run
     * @param number of the pages of its walk that this run has asked for, from 1
     */
    record Listing(
            String walk, WebAddress address, @Nullable Validators known, int number) implements Step {}

    /**
     * A document.
     *
     * @param landsAt its address in the landing zone
     * @param attempts that failed in earlier runs
     */
    record Page(
            String story,
            WebAddress address,
            String landsAt,
            @Nullable Validators known,
            int attempts) implements Step {}
}
