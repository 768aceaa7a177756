package id.simpul.connectors.intake;

import id.simpul.connectors.landing.WebState;
import id.simpul.connectors.landing.WebState.Listing;
import id.simpul.connectors.landing.WebState.Page;
import id.simpul.connectors.site.Found;
import id.simpul.connectors.web.Story;
import id.simpul.connectors.web.Validators;
import id.simpul.connectors.web.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a crawl knows and what it has still to ask for. Whatever is found is kept before anything of it is fetched, so
 * that a run which is cut leaves nothing behind.
 */
final class Frontier {

    /** Runs in which a page may fail before it is given up. */
    private static final int ATTEMPTS = 5;

    private final String sourceId;
    private final WebState state;
    private final Duration recheck;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Deque<Step.Page> wanted = new ArrayDeque<>();
    private final Set<String> queued = new HashSet<>();

    /** @param recheck after so long a known page that is still listed is asked about again */
    Frontier(String sourceId, WebState state, Duration recheck) {
        this.sourceId = sourceId;
        this.state = state;
        this.recheck = recheck;
        for (Page page : state.pages(sourceId)) {
            pages.put(page.story(), page);
            if (page.fingerprint() == null && !page.dropped()) {
                want(page);
            }
        }
        for (Listing listing : state.listings(sourceId)) {
            listings.put(key(listing.walk(), listing.address()), listing);
        }
    }

    /** The next document to ask for, or null. */
    Step.@Nullable Page next() {
        return wanted.poll();
    }

    boolean knows(WebAddress address) {
        Page page = pages.get(Story.key(address));
        return page != null && (page.dropped() || page.fingerprint() != null);
    }

    /** Whether any document of the source ever came. */
    boolean landedAny() {
        return pages.values().stream().anyMatch(page -> page.fingerprint() != null);
    }

    /** Listings that an earlier run was cut before, or never had the budget to come to. */
    List<Step.Listing> left() {
        return listings.values().stream()
                .filter(Listing::wanted)
                .flatMap(listing -> WebAddress.parse(listing.address()).stream()
                        .map(address -> new Step.Listing(listing.walk(), address, null, 1)))
                .toList();
    }

    boolean begun(String walk) {
        return listings.values().stream().anyMatch(listing -> listing.walk().equals(walk));
    }

    @Nullable
    Listing listing(String walk, WebAddress address) {
        return listings.get(key(walk, address.toString()));
    }

    /** What is known of a listing, to be asked for under condition; null where it was never read to its end. */
    @Nullable
    Validators validators(Step.Listing step) {
        Listing known = listing(step.walk(), step.address());
        return known == null || known.wanted() ? null : Validators.of(known.fingerprint());
    }

    /** Which of these are of no story that is known. */
    int fresh(Collection<Found> found) {
        Set<String> stories = new HashSet<>();
        for (Found one : found) {
            stories.add(Story.key(one.address()));
        }
        stories.removeAll(pages.keySet());
        return stories.size();
    }

    /**
     * Keeps what a listing brought, then queues what of it is to be asked for: what is new, what was changed since it was
     * last looked at, and what was not looked at for long.
     */
    void found(Collection<Found> found, Collection<Listing> seen, Instant now) {
        Map<String, Page> kept = new LinkedHashMap<>();
        List<Page> queue = new ArrayList<>();
        for (Found one : found) {
            WebAddress address = Story.clean(one.address());
            String story = Story.key(address);
            Page known = pages.get(story);
            if (known == null && !kept.containsKey(story)) {
                Page page = Page.found(story, address.toString(), one.told());
                kept.put(story, page);
                queue.add(page);
            } else if (known != null && due(known, one.told(), now)) {
                Page page = known.told(one.told());
                kept.put(story, page);
                queue.add(page);
            }
        }
        state.found(sourceId, kept.values(), seen);
        // only now: where this could not be kept, it is all tried again
        pages.putAll(kept);
        seen.forEach(listing -> listings.put(key(listing.walk(), listing.address()), listing));
        queue.forEach(this::want);
    }

    void landed(Step.Page step, Page page) {
        pages.put(step.story(), page);
    }

    /** It did not work: the next run tries again, but not for ever. */
    void failed(Step.Page step) {
        int attempts = step.attempts() + 1;
        state.tried(sourceId, step.story(), attempts, attempts >= ATTEMPTS);
    }

    /** It is not to be asked for again under this address. */
    void drop(Step.Page step) {
        state.tried(sourceId, step.story(), step.attempts(), true);
        pages.computeIfPresent(
                step.story(),
                (story, page) -> new Page(story, page.address(), page.told(), page.attempts(), true, null, null));
    }

    private boolean due(Page known, @Nullable Instant told, Instant now) {
        Instant looked = known.looked();
        if (known.dropped() || looked == null) {
            return false;
        }
        return (told != null && known.told() != null && told.isAfter(known.told()))
                || !now.isBefore(looked.plus(recheck));
    }

    private void want(Page page) {
        if (queued.add(page.story())) {
            WebAddress.parse(page.address())
                    .ifPresent(address -> wanted.add(new Step.Page(
                            page.story(),
                            address,
                            page.address(),
                            Validators.of(page.fingerprint()),
                            page.attempts())));
        }
    }

    private static String key(String walk, String address) {
        return walk + "\n" + address;
    }
}
