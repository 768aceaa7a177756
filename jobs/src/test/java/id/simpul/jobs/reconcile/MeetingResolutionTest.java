package id.simpul.jobs.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Fact.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingResolutionTest {

    private static final String HOTEL = "Hotel Bintan Permai";
    private static final Statement RAKOR = Said.by(
            "Kabar",
            "2018-08-14",
            meeting(MeetingKind.COORDINATION_MEETING, "Rakor Gugus Tugas TPPO", "21.72", HOTEL, "Rahmat Wiguna"));

    @Test
    void storiesOfOneNameInOnePlaceAreOneMeeting() {
        assertEquals(
                1,
                meetings(
                                RAKOR,
                                Said.by(
                                        "Warta",
                                        "2018-08-15",
                                        meeting(
                                                MeetingKind.MEETING,
                                                "Rakor Gugus Tugas TPPO Kota",
                                                "21.72.01",
                                                null,
                                                null)))
                        .size());
    }

    @Test
    void theSmallerPlaceAndTheFullerNameAreKept() {
        Meeting meeting = meetings(
                        RAKOR,
                        Said.by(
                                "Warta",
                                "2018-08-15",
                                meeting(MeetingKind.OTHER, "Rakor Gugus Tugas TPPO Kota", "21.72.01", null, null)))
                .get(0);

        assertEquals("21.72.01", meeting.region());
        assertEquals(MeetingKind.COORDINATION_MEETING, meeting.meetingKind());
        assertEquals("Rakor Gugus Tugas TPPO Kota", meeting.title());
        assertEquals(HOTEL, meeting.venue());
    }

    @Test
    void onePersonInTheLeadTellsThemToBeOne() {
        assertEquals(
                1,
                meetings(
                                RAKOR,
                                Said.by(
                                        "Warta",
                                        "2018-08-15",
                                        meeting(MeetingKind.MEETING, null, "21.72", null, "RAHMAT WIGUNA")))
                        .size());
    }

    @Test
    void anotherKindNameOrTownIsAnotherMeeting() {
        assertEquals(
                4,
                meetings(
                                RAKOR,
                                Said.by(
                                        "Warta",
                                        "2018-08-15",
                                        meeting(MeetingKind.OUTREACH, "Rakor Gugus Tugas TPPO", "21.72", HOTEL, null)),
                                Said.by(
                                        "Warta",
                                        "2018-08-15",
                                        meeting(
                                                MeetingKind.COORDINATION_MEETING,
                                                "Rapat Kesiapan Panen Raya",
                                                "21.72",
                                                null,
                                                null)),
                                Said.by(
                                        "Warta",
                                        "2018-08-15",
                                        meeting(
                                                MeetingKind.COORDINATION_MEETING,
                                                "Rakor Gugus Tugas TPPO",
                                                "21.71",
                                                null,
                                                null)))
                        .size());
    }

    @Test
    void nothingInCommonButTheDayIsNotEnough() {
        Meeting nameless = meeting(MeetingKind.MEETING, null, "21.72", null, null, "Warga mengeluhkan jalan rusak.");

        assertEquals(
                2, meetings(RAKOR, Said.by("Warta", "2018-08-15", nameless)).size());
    }

    @Test
    void oneSentenceTakenDownByBothTellsThemToBeOne() {
        Meeting nameless = meeting(MeetingKind.MEETING, null, "21.72", null, null);

        assertEquals(
                1, meetings(RAKOR, Said.by("Warta", "2018-08-15", nameless)).size());
    }

    @Test
    void aChainOfNearMatchesDoesNotMelt() {
        Meeting first = meeting(MeetingKind.MEETING, "Rapat Gugus Tugas TPPO", "21.72", HOTEL, null, "Satu.");
        Meeting between = meeting(MeetingKind.MEETING, null, "21.72", HOTEL, "Rahmat Wiguna", "Dua.");
        Meeting last = meeting(MeetingKind.MEETING, "Rapat Forum Anak", "21.72", null, "Rahmat Wiguna", "Tiga.");

        assertEquals(
                2,
                meetings(
                                Said.by("Kabar", "2018-08-14", first),
                                Said.by("Warta", "2018-08-14", between),
                                Said.by("Pos", "2018-08-14", last))
                        .size());
    }

    @Test
    void anyOrderGivesTheSameMeetings() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            statements.add(Said.by(
                    "Penerbit " + i,
                    "2018-08-" + (14 + i % 3),
                    meeting(
                            MeetingKind.MEETING,
                            "Rapat " + "abcd".charAt(i % 4) + " Gugus Tugas "
                                    + List.of("TPPO", "KLA", "PPA").get(i % 3),
                            "21.72",
                            i % 5 == 0 ? HOTEL : null,
                            i % 4 == 0 ? "Rahmat Wiguna" : null)));
        }
        List<?> expected = Resolution.of(statements);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(statements, random);
            assertEquals(expected, Resolution.of(statements));
        }
    }

    @Test
    void anOutcomeToldTwiceStandsOnce() {
        ResolvedFact<?> fact = Resolution.of(List.of(
                        RAKOR,
                        Said.by(
                                "Warta",
                                "2018-08-15",
                                meeting(MeetingKind.MEETING, "Rakor Gugus Tugas TPPO", "21.72", HOTEL, null))))
                .get(0);

        assertEquals(1, fact.outcomes().size());
        assertEquals(RAKOR.document(), fact.outcomes().get(0).document());
    }

    private static List<Meeting> meetings(Statement... statements) {
        return Resolution.of(List.of(statements)).stream()
                .map(fact -> (Meeting) fact.fact())
                .toList();
    }

    private static Meeting meeting(
            MeetingKind kind, @Nullable String title, String region, @Nullable String venue, @Nullable String chair) {
        return meeting(kind, title, region, venue, chair, "Semua pihak berkomitmen menjaga anak di pelabuhan.");
    }

    private static Meeting meeting(
            MeetingKind kind,
            @Nullable String title,
            String region,
            @Nullable String venue,
            @Nullable String chair,
            String outcome) {
        return new Meeting(
                kind,
                title,
                LocalDate.of(2018, 8, 13),
                null,
                region,
                venue,
                null,
                chair == null ? List.of() : List.of(new Person(chair, null)),
                List.of(),
                null,
                List.of(),
                List.of(new Outcome(OutcomeType.COMMITMENT, outcome, null, null, null)));
    }
}
