package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.When;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day or days of the event that a story tells, wherever it tells them. */
final class EventDay {

    /** Days. */
    private static final int LONGEST_EVENT = 14;

    private final Story story;

    EventDay(Story story) {
        this.story = story;
    }

    /** Its own sentence's day, else the one of a sentence that tells of the same kind of event, or null. */
    @Nullable
    When of(EventCandidate main, EventSearch search, List<EventCandidate> candidates) {
        return lasting(main.day() != null ? main.day() : elsewhere(main, search, candidates));
    }

    /** The day, or the days that the text tells elsewhere for what began on it ("selama tiga hari, 18-20 September"). */
    private @Nullable When lasting(@Nullable When day) {
        if (day == null || day.grain() != When.Grain.DAY || day.start() == null) {
            return day;
        }
        for (Mention<When> mention : story.reading().dates()) {
            When days = mention.value();
            boolean starts = days.grain() == When.Grain.DAYS && day.start().equals(days.start());
            if (starts
                    && days.end() != null
                    && !days.until()
                    && days.end().isBefore(day.start().plusDays(LONGEST_EVENT))) {
                return days;
            }
        }
        return day;
    }

    private @Nullable When elsewhere(EventCandidate main, EventSearch search, List<EventCandidate> candidates) {
        for (EventCandidate candidate : candidates) {
            if (candidate.day() != null && candidate.kind() == main.kind() && !SecondEvents.next(story, candidate)) {
                return candidate.day();
            }
        }
        When scheduled = Days.scheduled(story);
        return scheduled != null || main.sentence().headline()
                ? scheduled
                : search.unnamed().stream()
                        .filter(other -> other.kind() == main.kind())
                        .map(EventCandidate::day)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
