package id.simpul.jobs.reconcile.meeting;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two stories have in common, in points: names, venue, people, number of guests, quotes. Day, place and kind must be
 * compatible and count nothing, since a town has several meetings a day.
 */
final class Evidence {

    /** So many points make two stories one meeting: two things in common, or its whole name. */
    static final double ENOUGH = 2;

    /** Nothing makes them one. */
    static final double NEVER = -100;

    private static final Set<MeetingKind> TALKS = EnumSet.of(
            MeetingKind.COORDINATION_MEETING, MeetingKind.MEETING, MeetingKind.DISCUSSION, MeetingKind.HEARING);
    private static final Set<MeetingKind> LESSONS = EnumSet.of(
            MeetingKind.WORKSHOP,
            MeetingKind.SEMINAR,
            MeetingKind.TRAINING,
            MeetingKind.OUTREACH,
            MeetingKind.DISCUSSION);

    private static final double ALIKE = 0.6;

    /** Fewer guests are told of too many meetings. */
    private static final int MANY_GUESTS = 10;

    private static final double SAME_SENTENCE = 0.8;

    private Evidence() {}

    /** Points for one meeting, negative where more speaks against it; {@link #NEVER} where they can't be one. */
    static double of(Telling one, Telling other) {
        Meeting a = one.meeting();
        Meeting b = other.meeting();
        boolean possible = one.document() != other.document()
                && sameDay(one, other)
                && samePlace(a.region(), b.region())
                && compatible(a.meetingKind(), b.meetingKind())
                && !one.title().countsOtherwise(other.title());
        if (!possible) {
            return NEVER;
        }
        if (a.equals(b)) {
            return ENOUGH;
        }
        double title = titles(one.title(), other.title());
        double venue = venues(one.venue(), other.venue());
        if (title < 0 && venue < 0) {
            return NEVER;
        }
        return title
                + venue
                + people(one, other)
                + (one.organizer().likeness(other.organizer()) >= ALIKE ? 1 : 0)
                + guests(a.participantsCount(), b.participantsCount())
                + bodies(one.bodies(), other.bodies())
                + quotes(one.quotes(), other.quotes())
                - (undated(a) != undated(b) ? 1 : 0);
    }

    /**
     * What stories of two places hardly share: a person by the full name, a house by its name, a sentence, an organizer that says
     * where it is.
     */
    static boolean local(Telling one, Telling other) {
        return one.people().stream()
                        .filter(Evidence::full)
                        .anyMatch(name -> other.people().stream()
                                .filter(Evidence::full)
                                .anyMatch(person -> person.containsAll(name) || name.containsAll(person)))
                || house(one.venue()) && house(other.venue()) && venues(one.venue(), other.venue()) > 0
                || quotes(one.quotes(), other.quotes()) > 0
                || one.organizer().place()
                        && one.organizer().telling().equals(other.organizer().telling());
    }

    /** "Aula Dinas" is in every town. */
    private static boolean house(EventWords venue) {
        return venue.named() && venue.telling().size() > 1;
    }

    private static boolean full(Set<String> name) {
        return name.size() > 1;
    }

    /** A name told whole decides; half of one may be the theme that every office has. */
    private static double titles(EventWords one, EventWords other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double likeness = one.likeness(other);
        int fewer = Math.min(one.telling().size(), other.telling().size());
        if (likeness == 1) {
            return fewer >= 2 ? 3 : 2;
        }
        return likeness >= ALIKE ? 2 : likeness > 0 ? 0 : -3;
    }

    private static double venues(EventWords one, EventWords other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.countsOtherwise(other) ? -3 : one.likeness(other) >= ALIKE ? 2 : -2;
    }

    private static double people(Telling one, Telling other) {
        long shared = one.people().stream()
                .filter(name -> known(name, other.people()))
                .count();
        boolean otherLeader = !one.leaders().isEmpty()
                && !other.leaders().isEmpty()
                && one.leaders().stream().noneMatch(name -> known(name, other.people()))
                && other.leaders().stream().noneMatch(name -> known(name, one.people()));
        return shared > 0 ? Math.min(3, 1 + shared) : otherLeader ? -1 : 0;
    }

    private static boolean known(Set<String> name, List<Set<String>> people) {
        return people.stream().anyMatch(person -> person.containsAll(name) || name.containsAll(person));
    }

    private static double guests(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return 0;
        }
        return !one.equals(other) ? -1 : one >= MANY_GUESTS ? 2 : 0;
    }

    private static double bodies(List<EventWords> one, List<EventWords> other) {
        return Math.min(2, shared(one, other, 1));
    }

    private static double quotes(List<EventWords> one, List<EventWords> other) {
        return shared(one, other, SAME_SENTENCE) > 0 ? 3 : 0;
    }

    private static long shared(Collection<EventWords> one, Collection<EventWords> other, double likeness) {
        return one.stream()
                .filter(here -> other.stream().anyMatch(there -> here.likeness(there) >= likeness))
                .count();
    }

    private static boolean undated(Meeting meeting) {
        return meeting.dateStart() == null;
    }

    private static boolean sameDay(Telling one, Telling other) {
        Meeting a = one.meeting();
        Meeting b = other.meeting();
        if (a.dateStart() != null && b.dateStart() != null) {
            return !a.dateStart().isAfter(end(b)) && !b.dateStart().isAfter(end(a));
        }
        if (a.dateStart() == null && b.dateStart() == null) {
            return near(one.published(), other.published(), other.published());
        }
        return a.dateStart() == null
                ? near(one.published(), b.dateStart(), end(b))
                : near(other.published(), a.dateStart(), end(a));
    }

    private static LocalDate end(Meeting meeting) {
        LocalDate start = Objects.requireNonNull(meeting.dateStart());
        LocalDate end = meeting.dateEnd();
        return end == null || end.isBefore(start) ? start : end;
    }

    private static boolean near(@Nullable LocalDate told, @Nullable LocalDate start, @Nullable LocalDate end) {
        return told != null
                && start != null
                && end != null
                && ChronoUnit.DAYS.between(told, start) <= Telling.ANNOUNCED
                && ChronoUnit.DAYS.between(end, told) <= Telling.REPORTED;
    }

    /** One region holds the other. The nation is no place. */
    private static boolean samePlace(@Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.equals(other)
                || one.startsWith(other + ".")
                || other.startsWith(one + ".");
    }

    private static boolean compatible(MeetingKind one, MeetingKind other) {
        return one == other
                || one == MeetingKind.OTHER
                || other == MeetingKind.OTHER
                || (TALKS.contains(one) && TALKS.contains(other))
                || (LESSONS.contains(one) && LESSONS.contains(other));
    }
}
