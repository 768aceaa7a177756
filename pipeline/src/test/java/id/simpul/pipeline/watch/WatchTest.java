package id.simpul.pipeline.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Expectation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SourceRun USUAL = new SourceRun(40, 20, 0, 20, 19, 8, TODAY);
    private static final List<SourceRun> HISTORY = Collections.nCopies(5, USUAL);

    @Test
    void aSourceAsEverIsLetBe() {
        assertEquals(List.of(), judge(Expectation.NONE, USUAL, HISTORY));
        assertEquals(List.of(), judge(new Expectation(1, 100, 7), USUAL, HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, SourceRun.NOTHING, List.of()), "a young one, too");
    }

    @Test
    void silentByItsExpectationOrItsHabit() {
        assertEquals(
                List.of("SILENT 0 addresses, expected at least 1"),
                judge(new Expectation(1, null, null), SourceRun.NOTHING, List.of()));
        assertEquals(
                List.of("SILENT nothing came; usually 40 addresses do"),
                judge(Expectation.NONE, SourceRun.NOTHING, HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, SourceRun.NOTHING, HISTORY.subList(0, 2)));
        assertEquals(
                List.of("SILENT the newest document is of 2026-11-01, expected within 7 days"),
                judge(new Expectation(null, null, 7), new SourceRun(40, 0, 0, 0, 0, 0, TODAY.minusDays(21)), HISTORY));
    }

    @Test
    void explodingAndShrunk() {
        assertEquals(
                List.of("EXPLODING 101 addresses, expected at most 100"),
                judge(new Expectation(null, 100, null), run(101), HISTORY));
        assertEquals(
                List.of("EXPLODING 401 addresses, more than ten times the usual 40"),
                judge(Expectation.NONE, run(401), HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, run(400), HISTORY));
        assertEquals(
                List.of("SHRUNK 19 addresses, less than half of the usual 40"),
                judge(Expectation.NONE, run(19), HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, run(20), HISTORY));
        List<SourceRun> small = Collections.nCopies(5, run(6));
        assertEquals(List.of(), judge(Expectation.NONE, run(2), small), "small numbers vary");
    }

    @Test
    void redesignedWhereArticlesBecomeRare() {
        assertEquals(
                List.of("REDESIGNED 2 of 12 new documents hold an article; 95 of 100 did before"),
                judge(Expectation.NONE, new SourceRun(40, 12, 0, 12, 2, 0, TODAY), HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, new SourceRun(40, 12, 0, 12, 3, 0, TODAY), HISTORY));
        assertEquals(List.of(), judge(Expectation.NONE, new SourceRun(40, 4, 0, 4, 0, 0, TODAY), HISTORY), "too few");
    }

    @Test
    void redesignedWhereArticlesAreCutShortAndStateNothing() {
        assertEquals(
                List.of("REDESIGNED 1 of 30 new documents state a fact; 40 of 100 did before"),
                judge(Expectation.NONE, new SourceRun(40, 30, 0, 30, 30, 1, TODAY), HISTORY));
        assertEquals(
                List.of(), judge(Expectation.NONE, new SourceRun(40, 20, 0, 20, 20, 0, TODAY), HISTORY), "too few");
    }

    @Test
    void blockedBeforeAnythingElse() {
        assertEquals(
                List.of("BLOCKED 30 of 40 addresses were refused by their server"),
                judge(new Expectation(99, null, null), new SourceRun(40, 0, 30, 0, 0, 0, TODAY), HISTORY));
        Reason refused = new Reason("wrong_credentials", "sftp.example:22 does not accept the account dp3a");
        assertEquals(
                List.of("BLOCKED sftp.example:22 does not accept the account dp3a"),
                judge(Expectation.NONE, SourceRun.NOTHING, HISTORY, refused));
        Reason ours = new Reason("no_file_right", "the user simpul has no right to look into the folder masuk");
        assertEquals(
                List.of(), judge(Expectation.NONE, SourceRun.NOTHING, HISTORY, ours), "no server refused anything");
        Reason away = new Reason("unreachable", "the server is away");
        assertEquals(List.of(), judge(new Expectation(1, null, null), SourceRun.NOTHING, HISTORY, away));
    }

    private static SourceRun run(long seen) {
        return new SourceRun(seen, 0, 0, 0, 0, 0, TODAY);
    }

    private static List<String> judge(Expectation expect, SourceRun now, List<SourceRun> before) {
        return judge(expect, now, before, null);
    }

    private static List<String> judge(
            Expectation expect, SourceRun now, List<SourceRun> before, @Nullable Reason failure) {
        return new Watch(TODAY)
                .judge("s", expect, now, before, failure).stream()
                        .map(flag -> flag.verdict() + " " + flag.message())
                        .toList();
    }
}
