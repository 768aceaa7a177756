package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an event was held whose own sentence does not say it. */
final class EventVenue {

    private final Story story;
    private final Set<Integer> apart;

    /** @param apart indexes of the sentences that tell of other events */
    EventVenue(Story story, Set<Integer> apart) {
        this.story = story;
        this.apart = apart;
    }

    /** Told beside the event, or where the story goes on about it, or the only one that the story names; or null. */
    @Nullable
    Span elsewhere(EventCandidate event) {
        int at = event.sentence().index();
        for (int i = Math.max(0, at - 1); i <= at + 2 && i < story.sentences().size(); i++) {
            Span venue = venue(i);
            if (venue != null) {
                return venue;
            }
        }
        for (Story.Sentence sentence : story.sentences()) {
            Span venue = Days.again(story, sentence.span()) ? venue(sentence.index()) : null;
            if (venue != null) {
                return venue;
            }
        }
        return only();
    }

    /** The one venue of all sentences that tell of something held; null where they name several. */
    private @Nullable Span only() {
        Span only = null;
        for (Story.Sentence sentence : story.sentences()) {
            Span venue = EventSearch.holds(story, sentence) ? venue(sentence.index()) : null;
            if (venue != null && only != null && !venue.of(story.text()).equals(only.of(story.text()))) {
                return null;
            }
            only = venue == null ? only : venue;
        }
        return only;
    }

    private @Nullable Span venue(int sentence) {
        return story.sentences().get(sentence).headline() || apart.contains(sentence)
                ? null
                : Venues.in(story, story.sentences().get(sentence).span());
    }
}
