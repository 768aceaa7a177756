package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Meetings of which a story tells no place. All of them are invented. */
class PlacelessMeetingsTest {

    /** @param region null where none is told */
    private record Story(String source, @Nullable String region, String venue, String leader) {}

    private static final Story PLACED = new Story("kabar", "35.10", "Pendopo Sabha Swagata", "Ipuk Wulandari");
    private static final Story PLACELESS = new Story("warta", null, "Pendopo Sabha Swagata", "Ipuk Wulandari");
    private static final Story ALONE = new Story("pos", null, "Hotel Surya Blambangan", "Made Sukerti");

    /** In another province, of the same name: nobody knows which of both the story without place means. */
    private static final Story ELSEWHERE = new Story("harian", "51.08", "Pendopo Sabha Swagata", "Ipuk Wulandari");

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void oneMeetingWhicheverStoryComesFirst() {
        tell(PLACELESS);
        warehouse.reconcile();
        assertEquals(List.of("- 1"), meetings());
        List<String> ids = ids();

        tell(PLACED);
        warehouse.reconcile();

        assertEquals(List.of("35.10 2"), meetings());
        assertEquals(ids, ids());
    }

    @Test
    void itStaysByItselfWhereTwoProvincesCouldBeMeant() {
        tell(PLACED);
        tell(PLACELESS);
        warehouse.reconcile();
        long elsewhere = tell(ELSEWHERE);
        warehouse.reconcile();

        assertEquals(List.of("- 1", "35.10 1", "51.08 1"), meetings());

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", elsewhere);
        warehouse.reconcile();

        assertEquals(List.of("35.10 2"), meetings());
    }

    @Test
    void theStoryThatToldThePlaceIsGone() {
        long placed = tell(PLACED);
        tell(PLACELESS);
        warehouse.reconcile();

        warehouse.jdbc.update("update landing.document set state = 'superseded' where document_id = ?", placed);
        warehouse.reconcile();

        assertEquals(List.of("- 1"), meetings());
    }

    @Test
    void theSameStoriesInAnyOrderMakeTheSameMeetings() {
        List<Story> stories = new ArrayList<>(List.of(PLACED, PLACELESS, ALONE, ELSEWHERE));
        Random random = new Random(31);
        TreeSet<String> digests = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            TestWarehouse fresh = TestWarehouse.create();
            for (Story story : stories) {
                tell(story);
                if (i % 2 == 0) {
                    fresh.reconcile();
                }
            }
            fresh.reconcile();
            digests.add(fresh.digest());
            Collections.shuffle(stories, random);
        }
        assertEquals(1, digests.size());
        assertEquals(List.of("- 1", "- 1", "35.10 1", "51.08 1"), meetings());
    }

    private long tell(Story story) {
        long id = warehouse.land(story.source(), "public", "https://" + story.source() + ".example/1", "loaded");
        Meeting meeting = new Meeting(
                MeetingKind.COORDINATION_MEETING,
                "Rakor Satgas Migran",
                LocalDate.parse("2023-01-30"),
                null,
                story.region(),
                story.venue(),
                null,
                List.of(new Person(story.leader(), null)),
                List.of(),
                null,
                List.of(),
                List.of());
        warehouse.write(
                id,
                Told.page("Berita " + story.source(), "2023-01-31", "Kabar dari " + story.source() + "."),
                List.of(Told.sure(meeting)));
        return id;
    }

    private List<String> meetings() {
        return warehouse.jdbc.queryForList("""
                select concat_ws(' ', coalesce(region_code, '-'), source_count) from warehouse.fact_meeting
                where recorded_to is null order by 1
                """, String.class);
    }

    private List<String> ids() {
        return warehouse.jdbc.queryForList(
                "select fact_id from warehouse.fact_meeting where recorded_to is null order by 1", String.class);
    }
}
