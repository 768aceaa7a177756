package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may report an event.
 *
 * @param phrase where the kind of event is named
 * @param day the day that the sentence gives, or null
 * @param venue where it says the event was held, or null
 * @param score evidence that it was held and is what the document tells
 */
record EventCandidate(
        Story.Sentence sentence,
        Span phrase,
        MeetingKind kind,
        @Nullable When day,
        @Nullable Span venue,
        double score) {

    /** The same event on the day of another candidate, and at its venue where it has none itself. */
    EventCandidate at(EventCandidate other) {
        return new EventCandidate(sentence, phrase, kind, other.day, venue == null ? other.venue : venue, score);
    }
}
