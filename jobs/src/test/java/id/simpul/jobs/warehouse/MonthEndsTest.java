package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Meetings that are told on either side of a month's end. All of them are invented. */
class MonthEndsTest {

    /** @param day that it tells, or null */
    private record Story(
            String source, String title, @Nullable String day, String published) {}

    private static final Story DATED = new Story("kabar", "Rakor Satgas Migran", "2023-01-30", "2023-01-31");
    private static final Story LATE = new Story("warta", "Rapat Koordinasi Satgas Migran", null, "2023-02-02");
    private static final Story EARLY = new Story("pos", "Rakor Satgas Migran", null, "2023-01-30");
    private static final Story NEXT = new Story("harian", "Rakor Satgas Migran", "2023-02-27", "2023-02-28");
    private static final Story MARCH = new Story("suara", "Rakor Satgas Migran", null, "2023-03-01");

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void oneMeetingWhicheverStoryComesFirst() {
        tell(LATE);
        warehouse.reconcile();
        String id = ids().get(0);

        tell(DATED);
        warehouse.reconcile();

        assertEquals(List.of(id), ids());
        assertEquals(List.of("2023-01-30 2"), meetings());
    }

    @Test
    void aStoryThatIsGoneLeavesNothingBehind() {
        tell(DATED);
        long late = tell(LATE);
        warehouse.reconcile();
        List<String> before = ids();

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", late);
        warehouse.reconcile();

        assertEquals(before, ids());
        assertEquals(List.of("2023-01-30 1"), meetings());
        assertEquals(
                List.of("1"),
                warehouse.jdbc.queryForList(
                        "select count(*)::text from warehouse.fact_support where recorded_to is null", String.class));
    }

    @Test
    void theStoryThatToldItsDayIsGone() {
        long dated = tell(DATED);
        tell(LATE);
        warehouse.reconcile();

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", dated);
        warehouse.reconcile();

        assertEquals(List.of("- 1"), meetings());
        assertEquals(1, ids().size());
    }

    @Test
    void theSameStoriesInAnyOrderMakeTheSameMeetings() {
        List<Story> stories = new ArrayList<>(List.of(DATED, LATE, EARLY, NEXT, MARCH));
        Random random = new Random(30);
        TreeSet<String> digests = new TreeSet<>();
        for (int i = 0; i < 6; i++) {
            TestWarehouse fresh = TestWarehouse.create();
            for (Story story : stories) {
                tell(story);
                if (i % 2 == 0) {
                    fresh.reconcile();
                }
            }
            fresh.reconcile();
            digests.add(fresh.digest());
            assertEquals(List.of("2023-01-30 3", "2023-02-27 2"), meetings());
            Collections.shuffle(stories, random);
        }
        assertEquals(1, digests.size());
    }

    @Test
    void monthsThatNothingReachesStayApart() {
        tell(DATED);
        tell(NEXT);
        warehouse.reconcile();

        assertEquals(List.of("2023-01-30 1", "2023-02-27 1"), meetings());
        assertNotEquals(ids().get(0), ids().get(1));
    }

    private long tell(Story story) {
        long id = warehouse.land(story.source(), "public", "https://" + story.source() + ".example/1", "loaded");
        LocalDate day = story.day() == null ? null : LocalDate.parse(story.day());
        Meeting meeting = new Meeting(
                MeetingKind.COORDINATION_MEETING,
                story.title(),
                day,
                null,
                "35.10",
                "Pendopo Sabha Swagata",
                "Disnaker Banyuwangi",
                List.of(new Person("Ipuk Wulandari", null)),
                List.of(),
                null,
                List.of(),
                List.of());
        warehouse.write(
                id,
                Told.page("Berita " + story.source(), story.published(), "Kabar dari " + story.source() + "."),
                List.of(Told.sure(meeting)));
        return id;
    }

    private List<String> meetings() {
        return warehouse.jdbc.queryForList("""
                select concat_ws(' ', coalesce(date_start::text, '-'), source_count) from warehouse.fact_meeting
                where recorded_to is null order by 1
                """, String.class);
    }

    private List<String> ids() {
        return warehouse.jdbc.queryForList(
                "select fact_id from warehouse.fact_meeting where recorded_to is null order by 1", String.class);
    }
}
