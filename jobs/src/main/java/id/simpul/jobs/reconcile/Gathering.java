package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether two stories of one day tell the same meeting. */
final class Gathering {

    private static final Set<MeetingKind> TALKS = EnumSet.of(
            MeetingKind.COORDINATION_MEETING, MeetingKind.MEETING, MeetingKind.DISCUSSION, MeetingKind.HEARING);
    private static final Set<MeetingKind> LESSONS = EnumSet.of(
            MeetingKind.WORKSHOP,
            MeetingKind.SEMINAR,
            MeetingKind.TRAINING,
            MeetingKind.OUTREACH,
            MeetingKind.DISCUSSION);

    /** Half of the words shared: two names of one thing. Fewer than one in five: names of two things. */
    private static final double ALIKE = 0.5;

    private static final double UNLIKE = 0.2;

    private Gathering() {}

    /**
     * Same place and compatible kind, and something besides that tells them to be the same: name, venue, host or a
     * leading person. Two of one document are two: the document tells each once.
     */
    static boolean same(Word<Meeting> one, Word<Meeting> other) {
        Meeting a = one.fact();
        Meeting b = other.fact();
        return one.statement().document() != other.statement().document()
                && samePlace(a.region(), b.region())
                && compatible(a.meetingKind(), b.meetingKind())
                && (a.equals(b) || sameName(a, b) || sameVenue(a, b) || sameHosts(a, b));
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

    private static boolean sameName(Meeting a, Meeting b) {
        return Folded.likeness(a.title(), b.title()) >= ALIKE;
    }

    private static boolean sameVenue(Meeting a, Meeting b) {
        return a.meetingKind() == b.meetingKind() && Folded.likeness(a.venue(), b.venue()) >= ALIKE;
    }

    private static boolean sameHosts(Meeting a, Meeting b) {
        boolean otherThing = a.title() != null && b.title() != null && Folded.likeness(a.title(), b.title()) < UNLIKE;
        boolean elsewhere = a.venue() != null && b.venue() != null && Folded.likeness(a.venue(), b.venue()) < UNLIKE;
        return !otherThing
                && !elsewhere
                && (Folded.likeness(a.organizer(), b.organizer()) >= ALIKE || sharePerson(a, b));
    }

    private static boolean sharePerson(Meeting a, Meeting b) {
        List<String> there = names(b).toList();
        return names(a).anyMatch(there::contains);
    }

    private static Stream<String> names(Meeting meeting) {
        return Stream.concat(meeting.chairedBy().stream(), meeting.speakers().stream())
                .map(Person::name)
                .map(Folded::of)
                .filter(name -> !name.isEmpty());
    }
}
