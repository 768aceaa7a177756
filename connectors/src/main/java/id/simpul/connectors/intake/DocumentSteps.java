package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.landing.WebState;
import id.simpul.connectors.site.Found;
import id.simpul.connectors.site.ListingPage;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.Validators;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The documents of a crawl: lands what came of them. */
final class DocumentSteps {

    /** Of what was refused for good. */
    private static final Fingerprint REFUSED = new Fingerprint("refused");

    /** Further pages of one article that are followed at most. */
    private static final int PARTS = 20;

    private final Collecting collecting;
    private final Frontier frontier;
    private final @Nullable String partsSelector;
    private final Supplier<Instant> now;
    private final Map<String, Integer> parts = new HashMap<>();

    /** What the first of the documents said that wanted a login. */
    private @Nullable Reason closed;

    private int closings;
    private boolean opened;

    /** @param partsSelector of an article's links to its own further pages, or null */
    DocumentSteps(Collecting collecting, Frontier frontier, @Nullable String partsSelector, Supplier<Instant> now) {
        this.collecting = collecting;
        this.frontier = frontier;
        this.partsSelector = partsSelector;
        this.now = now;
    }

    /**
     * Why no document came, where the server wanted a login for each that was asked for; else null. A single one of a
     * source that has others is its own trouble alone.
     */
    @Nullable
    Reason closed() {
        return opened || (closings == 1 && frontier.landedAny()) ? null : closed;
    }

    /** What follows from any answer but that the host is put off. */
    void take(Step.Page step, Answer answer) {
        if (answer instanceof Answer.Got got) {
            opened = true;
            takeDocument(step, got);
        } else if (answer instanceof Answer.Same) {
            opened = true;
            Validators known = step.known();
            if (known != null) {
                collecting.unchanged(step.landsAt(), known.fingerprint());
            }
        } else if (answer instanceof Answer.Elsewhere) {
            frontier.drop(step);
        } else if (answer instanceof Answer.Refused refused) {
            refuse(step, refused.reason());
        } else if (answer instanceof Answer.Failed failed) {
            Payload.Failed payload = new Payload.Failed(failed.reason());
            if (failed.closed() && !opened) {
                // a password that is wrong for a week must not cost the pages of that week
                collecting.land(step.landsAt(), step.address().fileName(), null, payload);
            } else {
                failed(step, payload);
            }
            if (failed.closed()) {
                closings++;
                closed = closed == null ? Crawl.at(step, failed.reason()) : closed;
            }
        }
    }

    /** It did not come this time. */
    void failed(Step.Page step, Payload.Failed payload) {
        collecting.land(step.landsAt(), step.address().fileName(), null, payload);
        frontier.failed(step);
    }

    private void takeDocument(Step.Page step, Answer.Got got) {
        String media = got.type().media();
        if (media.startsWith("image/") || media.startsWith("audio/") || media.startsWith("video/")) {
            refuse(step, new Reason("no_document", "it is of type " + media));
            return;
        }
        Fingerprint fingerprint = got.validators().fingerprint();
        collecting.land(step.landsAt(), step.address().fileName(), media, fingerprint, new Payload.Bytes(got.bytes()));
        frontier.landed(step, new WebState.Page(step.story(), step.landsAt(), null, 0, false, now.get(), fingerprint));
        String selector = partsSelector;
        if (selector != null && got.type().html()) {
            follow(step, got, selector);
        }
    }

    /** The further pages of an article are documents of their own: readers put them together. */
    private void follow(Step.Page step, Answer.Got got, String selector) {
        String path = got.address().path();
        List<Found> further = new ListingPage(got.type().decode(got.bytes()), got.address())
                .links(selector).stream()
                        .filter(found ->
                                found.address().host().equals(got.address().host()))
                        .filter(found -> {
                            String own = found.address().path();
                            return own.equals(path) || own.startsWith(path + "/") || path.startsWith(own + "/");
                        })
                        .toList();
        int count = parts.merge(path, frontier.fresh(further), Integer::sum);
        if (count <= PARTS) {
            frontier.found(further, List.of(), now.get());
        }
    }

    /** A refusal lasts until somebody asks again on purpose: it has a fingerprint, so that it counts as looked at. */
    private void refuse(Step.Page step, Reason reason) {
        collecting.land(step.landsAt(), step.address().fileName(), null, REFUSED, new Payload.Refused(reason, null));
    }
}
