package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an event was held whose own sentence does not say it. */
final class EventVenue {

    private static final WordTable WORDS = WordTable.of(EventVenue.class, "gathering.csv");

    /** Verbs whose object is the office that is visited. */
    static final Set<String> VISITING = WORDS.of("visiting");

    /** Characters between the verb and the office: "mengunjungi kantor Dinas Y". */
    private static final int NEXT = 8;

    /** Sentences behind the event's own in which the story goes on about it. */
    private static final int NEAR = 3;

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
        Span visited = visited(event);
        if (visited != null) {
            return visited;
        }
        int at = event.sentence().index();
        for (int i = at + 1; i <= at + NEAR && i < story.sentences().size(); i++) {
            Span venue = Neighbours.again(story, story.sentences().get(i).span()) ? venue(i) : null;
            if (venue != null) {
                return venue;
            }
        }
        for (int i = Math.max(0, at - 1); i <= at + 2 && i < story.sentences().size(); i++) {
            Span venue = venue(i);
            if (venue != null) {
                return venue;
            }
        }
        for (Story.Sentence sentence : story.sentences()) {
            Span venue = Neighbours.again(story, sentence.span()) ? venue(sentence.index()) : null;
            if (venue != null) {
                return venue;
            }
        }
        return only();
    }

    /** "Komisi IV mengunjungi Dinas Y": the office right behind the verb; or null. */
    private @Nullable Span visited(EventCandidate event) {
        if (!VISITING.contains(event.phrase().of(story.lower()))) {
            return null;
        }
        Span behind = new Span(event.phrase().end(), event.sentence().span().end());
        for (Mention<Agency> agency : Story.within(story.reading().agencies(), behind)) {
            return agency.span().start() - event.phrase().end() <= NEXT ? agency.span() : null;
        }
        return null;
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
