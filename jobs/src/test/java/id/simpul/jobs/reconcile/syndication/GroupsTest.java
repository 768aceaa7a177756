package id.simpul.jobs.reconcile.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.reconcile.syndication.Groups.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void aCopyOfACopyIsACopy() {
        assertEquals(
                Map.of(1L, 1L, 2L, 1L, 3L, 1L, 4L, 4L),
                Groups.of(List.of(1L, 2L, 3L, 4L), List.of(new Pair(3, 2, false), new Pair(1, 2, false))));
    }

    @Test
    void aCutCopyBelongsToItsWhole() {
        assertEquals(
                Map.of(1L, 1L, 2L, 1L, 3L, 1L),
                Groups.of(
                        List.of(1L, 2L, 3L),
                        List.of(new Pair(1, 2, true), new Pair(1, 3, true), new Pair(2, 3, false))));
    }

    @Test
    void aSurveyOfTheNewsMeltsNothing() {
        assertEquals(
                Map.of(1L, 1L, 2L, 2L, 9L, 9L),
                Groups.of(List.of(1L, 2L, 9L), List.of(new Pair(1, 9, true), new Pair(2, 9, true))));
    }

    @Test
    void aTextThatManyPagesHoldMeltsNothing() {
        assertEquals(
                Map.of(1L, 1L, 2L, 2L, 3L, 3L),
                Groups.of(List.of(1L, 2L, 3L), List.of(new Pair(1, 2, true), new Pair(1, 3, true))));
    }

    @Test
    void noOrderOfPairsChangesTheGroups() {
        Random random = new Random(5);
        List<Long> documents = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (long i = 0; i < 60; i++) {
            documents.add(i);
            pairs.add(new Pair(random.nextInt(60), random.nextInt(60), random.nextBoolean()));
        }
        Map<Long, Long> expected = Groups.of(documents, pairs);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(documents, random);
            Collections.shuffle(pairs, random);
            assertEquals(expected, Groups.of(documents, pairs));
        }
    }
}
