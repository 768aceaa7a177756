package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.WebState;
import id.simpul.connectors.site.Found;
import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.Ask;
import id.simpul.connectors.web.Fetcher;
import id.simpul.connectors.web.Story;
import id.simpul.connectors.web.Validators;
import id.simpul.connectors.web.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One source of the web while it is collected: says what to ask for next and does what follows from each answer. First
 * the listings, as far as they bring what is new, then the documents that are wanted, then what reaches back in time.
 */
final class Crawl {

    /** How a source asks, whatever it asks for. */
    record Manner(Fetcher fetcher, Duration delay, Ask.@Nullable Secret secret, Supplier<Instant> now) {}

    private final Collecting collecting;
    private final Walk walk;
    private final Frontier frontier;
    private final Budget budget;
    private final Manner manner;
    private final DocumentSteps documents;

    private final Deque<Step.Listing> ahead = new ArrayDeque<>();
    private final Deque<Step.Listing> back = new ArrayDeque<>();
    private final Set<String> backwards = new HashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Reason> putOff = new HashMap<>();
    private @Nullable Reason failure;

    /** How many listings may be asked for before the next document. */
    private int lead;

    Crawl(Collecting collecting, Walk walk, Frontier frontier, Budget budget, Manner manner) {
        this.collecting = collecting;
        this.walk = walk;
        this.frontier = frontier;
        this.budget = budget;
        this.manner = manner;
        this.documents = new DocumentSteps(collecting, frontier, walk.parts(), manner.now());
        Instant now = manner.now().get();
        List<Step.Listing> backward = walk.backward(now);
        backward.forEach(start -> backwards.add(start.walk()));
        ahead.addAll(walk.starts(now));
        for (Step.Listing left : frontier.left()) {
            (backwards.contains(left.walk()) ? back : ahead).add(left);
        }
        lead = ahead.size();
        backward.stream().filter(start -> !frontier.begun(start.walk())).forEach(back::add);
    }

    /** What to ask for next, or null where all is done that this run may do. */
    @Nullable
    Step next() {
        while (!collecting.over() && !budget.spent()) {
            Step step = choose();
            if (step == null) {
                break;
            }
            Reason reason = putOff.get(step.address().host());
            if (reason != null) {
                note(reason);
            } else if (asked.add(name(step))) {
                return step;
            }
        }
        return null;
    }

    /** Listings first, but never more than documents in the long run: one without end would eat up the budget. */
    private @Nullable Step choose() {
        Step.Listing listing = lead > 0 ? ahead.poll() : null;
        if (listing != null) {
            lead--;
            return listing;
        }
        Step.Page page = frontier.next();
        if (page != null) {
            lead++;
            return page;
        }
        listing = ahead.poll();
        return listing == null ? back.poll() : listing;
    }

    private static String name(Step step) {
        return step instanceof Step.Listing listing
                ? listing.walk() + "\n" + listing.address()
                : step.address().toString();
    }

    /** Ends the collection. */
    void end() {
        Reason reason = failure == null ? documents.closed() : failure;
        if (reason != null) {
            collecting.failed(reason);
        }
        collecting.finish(List.of());
    }

    Answer ask(Step step) throws InterruptedException {
        Validators known = step instanceof Step.Listing listing && walk.conditional()
                ? frontier.validators(listing)
                : step.known();
        Answer answer = manner.fetcher()
                .fetch(new Ask(
                        step.address(),
                        known,
                        manner.delay(),
                        manner.secret(),
                        target -> step instanceof Step.Page page && twin(page, target),
                        this::alive));
        boolean untouched = answer instanceof Answer.PutOff
                || (answer instanceof Answer.Refused refused
                        && refused.reason().code().equals("disallowed"));
        if (!untouched) {
            budget.asked(answer instanceof Answer.Got got ? got.bytes().length : 0);
        }
        return answer;
    }

    /** Lands what came, or follows it. */
    void take(Step step, Answer answer) {
        if (answer instanceof Answer.PutOff off) {
            putOff.put(step.address().host(), off.reason());
            note(off.reason());
        } else if (step instanceof Step.Listing listing) {
            takeListing(listing, answer);
        } else {
            documents.take((Step.Page) step, answer);
        }
    }

    /** What is left of a step that broke in our own hands. */
    void broken(Step step, Payload.Failed payload) {
        if (step instanceof Step.Page page) {
            documents.failed(page, payload);
        } else {
            note(payload.reason());
        }
    }

    /** The first trouble is the one that is told. */
    private void note(Reason reason) {
        failure = failure == null ? reason : failure;
    }

    private void alive() {
        collecting.alive();
        if (collecting.over()) {
            throw new IllegalStateException("the collection is over");
        }
    }

    private boolean twin(Step.Page page, WebAddress target) {
        return !Story.key(target).equals(page.story()) && frontier.knows(target);
    }

    private void takeListing(Step.Listing step, Answer answer) {
        if (answer instanceof Answer.Got got) {
            try {
                read(step, got);
            } catch (UnreadableException e) {
                fail(step, new Reason("unreadable_listing", step.address() + ": " + e.getMessage()));
            }
        } else if (answer instanceof Answer.Refused refused) {
            fail(step, refused.reason());
        } else if (answer instanceof Answer.Failed failed) {
            fail(step, failed.reason());
        }
    }

    /** Where a counted listing has no further page, some servers say so by an error: that is no failure. */
    private void fail(Step.Listing step, Reason reason) {
        boolean end = step.number() > 1
                && (reason.code().equals("http_404") || reason.code().equals("http_410"));
        if (end) {
            keep(step, null, List.of(), List.of());
        } else {
            note(at(step, reason));
        }
    }

    /** A reason that tells where. */
    static Reason at(Step step, Reason reason) {
        return new Reason(reason.code(), step.address() + ": " + reason.message());
    }

    private void read(Step.Listing step, Answer.Got got) throws UnreadableException {
        Listed listed = walk.read(step, got);
        listed.rows().forEach(this::land);
        int fresh = frontier.fresh(listed.pages());
        boolean more = !listed.next().isEmpty() && walk.goesOn(step, listed, fresh);
        List<WebState.Listing> further = new ArrayList<>();
        List<Step.Listing> steps = new ArrayList<>();
        if (more) {
            WebAddress next = listed.next().get(0);
            steps.add(new Step.Listing(step.walk(), next, null, step.number() + 1));
            further.add(wanted(step.walk(), next));
        }
        for (Found child : listed.children()) {
            if (unread(step.walk(), child)) {
                steps.add(new Step.Listing(step.walk(), child.address(), null, step.number() + 1));
                further.add(wanted(step.walk(), child.address()));
            }
        }
        keep(step, got.validators().fingerprint(), listed.pages(), further);
        if (step.number() < walk.most(step)) {
            (backwards.contains(step.walk()) ? back : ahead).addAll(steps);
        }
    }

    private boolean unread(String name, Found child) {
        WebState.Listing known = frontier.listing(name, child.address());
        Instant looked = known == null ? null : known.looked();
        Instant told = child.told();
        return known == null
                || known.wanted()
                || looked == null
                || told == null
                || !told.isBefore(looked.truncatedTo(ChronoUnit.DAYS));
    }

    private void keep(
            Step.Listing step, @Nullable Fingerprint fingerprint, List<Found> pages, List<WebState.Listing> further) {
        Instant now = manner.now().get();
        List<WebState.Listing> seen = new ArrayList<>(further);
        seen.add(new WebState.Listing(step.walk(), step.address().toString(), false, fingerprint, now));
        frontier.found(pages, seen, now);
    }

    private static WebState.Listing wanted(String walk, WebAddress address) {
        return new WebState.Listing(walk, address.toString(), true, null, null);
    }

    private void land(Listed.Row row) {
        Fingerprint fingerprint = new Fingerprint(Validators.hash(row.bytes()));
        if (!collecting.unchanged(row.address(), fingerprint)) {
            collecting.land(
                    row.address(), row.fileName(), row.mediaType(), fingerprint, new Payload.Bytes(row.bytes()));
        }
    }
}
