package id.simpul.jobs.reconcile.meeting;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.reconcile.meeting.EventWords.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A story of a meeting as it is compared; made once, compared often. */
public final class Telling {

    /** Days that an announcement comes before its meeting at most, where it tells no day. */
    public static final int ANNOUNCED = 3;

    /** Days that a report comes after its meeting at most, where it tells no day. */
    public static final int REPORTED = 4;

    private final Meeting meeting;
    private final long document;
    private final @Nullable LocalDate published;
    private final EventWords title;
    private final EventWords venue;
    private final EventWords organizer;
    private final List<Set<String>> leaders;
    private final List<Set<String>> people;
    private final List<EventWords> bodies;
    private final List<EventWords> quotes;

    /**
     * @param document that tells it: one document tells each meeting once
     * @param published day of publication, or null
     */
    public Telling(Meeting meeting, long document, @Nullable LocalDate published) {
        this.meeting = meeting;
        this.document = document;
        this.published = published;
        title = EventWords.of(meeting.title(), Plain.EVENT);
        venue = EventWords.of(meeting.venue(), Plain.HOUSE);
        organizer = EventWords.of(meeting.organizer(), Plain.BODY);
        leaders = names(meeting.chairedBy().stream());
        people = names(Stream.concat(meeting.chairedBy().stream(), meeting.speakers().stream()));
        bodies = meeting.participants().stream()
                .map(body -> EventWords.of(body, Plain.BODY))
                .toList();
        quotes = meeting.outcomes().stream()
                .map(Outcome::quote)
                .map(quote -> EventWords.of(quote, Plain.FILLER))
                .toList();
    }

    private static List<Set<String>> names(Stream<Person> people) {
        List<Set<String>> names = new ArrayList<>();
        people.forEach(person -> {
            Set<String> name = new LinkedHashSet<>(
                    Arrays.asList(person.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
            name.removeIf(word -> word.length() < 2);
            if (!name.isEmpty()) {
                names.add(name);
            }
        });
        return names;
    }

    Meeting meeting() {
        return meeting;
    }

    long document() {
        return document;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    EventWords title() {
        return title;
    }

    EventWords venue() {
        return venue;
    }

    EventWords organizer() {
        return organizer;
    }

    /** The words of the names of those who led it. */
    List<Set<String>> leaders() {
        return leaders;
    }

    /** Likewise with those who are quoted. */
    List<Set<String>> people() {
        return people;
    }

    List<EventWords> bodies() {
        return bodies;
    }

    List<EventWords> quotes() {
        return quotes;
    }
}
