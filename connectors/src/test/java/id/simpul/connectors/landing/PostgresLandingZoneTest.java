package id.simpul.connectors.landing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import id.simpul.connectors.TickingClock;
import id.simpul.connectors.landing.Receipt.Outcome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresLandingZoneTest {

    private static final Instant NOW = Instant.parse("2024-03-04T05:06:07Z");

    private final Clock clock = new TickingClock(NOW);
    private static final TestDatabase database = TestDatabase.migrated();
    private LandingZone zone;

    @BeforeEach
    void openZone() {
        database.clear();
        zone = new PostgresLandingZone(database.dataSource(), clock);
        zone.register(TestSources.files("tanjungpinang", Path.of("masuk")));
        zone.register(TestSources.files("batam", Path.of("masuk")));
    }

    @Test
    void aNewAddressIsDueWithWhatItsReaderNeeds() {
        Receipt receipt = land(1, "tanjungpinang", "a/laporan.txt", "isi laporan");

        assertEquals(Outcome.NEW, receipt.outcome());
        assertEquals(State.DUE, receipt.state());
        Due due = onlyDue();
        assertEquals(receipt.documentId(), due.documentId());
        assertEquals("tanjungpinang", due.sourceId());
        assertEquals("21.72", due.region());
        assertEquals("laporan.txt", due.fileName());
        assertEquals(
                List.of(due.fetched().toString()),
                database.query("select to_char(fetched_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                        + " from landing.fetch"));
        assertEquals("isi laporan", text(due));
        assertEquals(List.of(new DueRange(due.documentId(), due.documentId(), 1)), zone.due(4));
    }

    @Test
    void bytesAreStoredOnceAndComeBackAsTheyWere() {
        byte[] random = new byte[100_000];
        new Random(7).nextBytes(random);
        byte[] zeros = new byte[1_000_000];
        land(1, "batam", "acak.bin", random);
        land(1, "batam", "nol.bin", zeros);
        land(1, "batam", "kosong.bin", new byte[0]);
        land(1, "batam", "nol-lagi.bin", zeros);

        List<Due> due = zone.due(0, Long.MAX_VALUE, 10);
        assertArrayEquals(random, zone.bytes(due.get(0)));
        assertArrayEquals(zeros, zone.bytes(due.get(1)));
        assertArrayEquals(new byte[0], zone.bytes(due.get(2)));
        assertEquals(3, due.size());
        assertEquals(
                List.of("0 identity t", "100000 identity t", "1000000 deflate t"),
                database.query("select size, encoding, length(bytes) <= size from landing.content order by size"));
    }

    @Test
    void theSameBytesOnceMoreAreUnchanged() {
        land(1, "batam", "a.txt", "satu");
        settle(1, onlyDue().documentId(), Settlement.loaded("1 statement"));

        assertEquals(Outcome.UNCHANGED, land(2, "batam", "a.txt", "satu").outcome());
        assertEquals(new RunTally(0, 1, 0, 0, 0, 0), zone.tally(2));
        assertEquals(new RunTally(1, 0, 0, 0, 0, 0), zone.tally(1));
        assertEquals(List.of(), zone.due(2));
    }

    @Test
    void aNewVersionTakesOverOnceItWasRead() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        settle(1, first, Settlement.loaded("1 statement"));
        Receipt second = land(2, "batam", "a.txt", "dua");

        assertEquals(Outcome.CHANGED, second.outcome());
        assertEquals(State.LOADED, state(first));
        settle(2, second.documentId(), Settlement.irrelevant("no_facts", "nothing found"));
        assertEquals(State.SUPERSEDED, state(first));
        assertEquals(new RunTally(0, 0, 0, 1, 0, 0), zone.tally(2));
    }

    @Test
    void aVersionThatCannotBeReadTakesOverFromNothing() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        settle(1, first, Settlement.loaded("1 statement"));
        long second = land(2, "batam", "a.txt", "rusak").documentId();
        settle(2, second, Settlement.quarantined("broken", "it is broken"));

        assertEquals(State.LOADED, state(first));
        Receipt back = land(3, "batam", "a.txt", "satu");
        assertEquals(first, back.documentId());
        assertEquals(State.SUPERSEDED, state(second));
        assertEquals(new RunTally(0, 1, 0, 0, 0, 0), zone.tally(3));
    }

    @Test
    void whatWasRefusedForAReasonThatIsGoneIsDueAgain() {
        long scan = land(1, "batam", "pindaian.pdf", "gambar").documentId();
        long broken = land(1, "batam", "rusak.pdf", "rusak").documentId();
        settle(1, scan, Settlement.quarantined("needs_ocr", "it is a picture"));
        settle(1, broken, Settlement.quarantined("broken", "it is broken"));

        assertEquals(1, zone.readAgain(2, "needs_ocr"));
        assertEquals(0, zone.readAgain(2, "needs_ocr"));
        assertEquals(scan, onlyDue().documentId());
        assertEquals(State.QUARANTINED, state(broken));
        assertTrue(settle(2, scan, Settlement.loaded("3 statements")));
        assertEquals(new RunTally(1, 0, 0, 0, 0, 0), zone.tally(2));
        assertEquals(new RunTally(0, 0, 0, 0, 2, 0), zone.tally(1));
    }

    @Test
    void aVersionThatNobodyReadIsReplacedAtOnce() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        long second = land(1, "batam", "a.txt", "dua").documentId();

        assertEquals(State.SUPERSEDED, state(first));
        assertEquals(second, onlyDue().documentId());
        assertFalse(settle(1, first, Settlement.loaded("1 statement")));
        assertTrue(settle(1, second, Settlement.loaded("1 statement")));
        assertEquals(new RunTally(1, 0, 0, 0, 0, 0), zone.tally(1));
    }

    @Test
    void bytesThatReturnAfterTheyWereReplacedAreANewVersion() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        settle(1, first, Settlement.loaded("1 statement"));
        settle(2, land(2, "batam", "a.txt", "dua").documentId(), Settlement.loaded("1 statement"));
        Receipt third = land(3, "batam", "a.txt", "satu");

        assertNotEquals(first, third.documentId());
        assertEquals(State.DUE, third.state());
    }

    @Test
    void aDuplicateNamesItsOriginalAndIsNotRead() {
        long first = land(1, "batam", "a.txt", "sama").documentId();
        Receipt copy = land(1, "tanjungpinang", "b.txt", "sama");

        assertEquals(State.DUPLICATE, copy.state());
        assertEquals(new Reason("same_bytes", "the same bytes as document " + first), copy.reason());
        assertEquals(first, onlyDue().documentId());
        assertEquals(
                Map.of("batam", new RunTally(0, 0, 0, 0, 0, 1), "tanjungpinang", new RunTally(0, 0, 1, 0, 0, 0)),
                zone.tallies(1));
    }

    @Test
    void theOldestDuplicateSpeaksWhenItsOriginalChanges() {
        settle(1, land(1, "batam", "a.txt", "sama").documentId(), Settlement.loaded("1 statement"));
        long heir = land(1, "batam", "b.txt", "sama").documentId();
        long other = land(1, "batam", "c.txt", "sama").documentId();
        long changed = land(2, "batam", "a.txt", "lain").documentId();

        assertEquals(
                List.of(heir, changed),
                zone.due(0, Long.MAX_VALUE, 9).stream().map(Due::documentId).toList());
        assertEquals(
                List.of("duplicate " + heir),
                database.query("select state, duplicate_of from landing.document where document_id = ?", other));
        settle(2, heir, Settlement.loaded("1 statement"));
        settle(2, changed, Settlement.loaded("1 statement"));
        zone.unchanged(2, "batam", List.of("b.txt", "c.txt"));
        assertEquals(new RunTally(2, 1, 0, 0, 0, 0), zone.tally(2));
    }

    @Test
    void aVersionThatBecomesADuplicateWithdrawsTheOneBefore() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        settle(1, first, Settlement.loaded("1 statement"));
        land(1, "batam", "b.txt", "dua");
        assertEquals(State.DUPLICATE, land(2, "batam", "a.txt", "dua").state());
        assertEquals(State.SUPERSEDED, state(first));
    }

    @Test
    void aRefusalIsARowOnceAndGoesWhenTheFileIsMended() {
        Reason large = new Reason("too_large", "60 MB are more than 50 MB");
        Receipt refused = refuse(1, "a.html", new Arrival.Payload.Refused(large, 60_000_000L), "60:1");
        assertEquals(Outcome.REFUSED, refused.outcome());
        assertEquals(Map.of("a.html", new Fingerprint("60:1")), zone.fingerprints("batam"));
        assertEquals(new RunTally(0, 0, 0, 0, 1, 0), zone.tally(1));

        zone.unchanged(2, "batam", List.of("a.html"));
        assertEquals(new RunTally(0, 1, 0, 0, 0, 0), zone.tally(2));

        Receipt again = refuse(3, "a.html", new Arrival.Payload.Refused(large, 61_000_000L), "61:1");
        assertEquals(refused.documentId(), again.documentId());
        assertEquals(new RunTally(0, 0, 0, 0, 1, 0), zone.tally(3));

        settle(4, land(4, "batam", "a.html", "pendek").documentId(), Settlement.loaded("1 statement"));
        assertEquals(State.SUPERSEDED, state(refused.documentId()));
    }

    @Test
    void aFailureIsTriedAgain() {
        Reason reason = new Reason("io_error", "the disk failed");
        Receipt failed = refuse(1, "a.html", new Arrival.Payload.Failed(reason), "60:1");
        assertEquals(Outcome.FAILED, failed.outcome());
        assertEquals(State.QUARANTINED, failed.state());
        assertEquals(Map.of(), zone.fingerprints("batam"));
    }

    @Test
    void aReadersWorkAndItsMarkCommitTogether() throws SQLException {
        long id = land(1, "batam", "a.txt", "satu").documentId();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertTrue(zone.settle(connection, 1, id, Settlement.loaded("1 statement")));
            zone.keepText(connection, id, "sa\0tu \uD800 \uD83D\uDE00", "html-1");
            connection.rollback();
        }
        assertEquals(State.DUE, state(id));
        assertEquals(List.of(), database.query("select text from landing.document_text"));

        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertTrue(zone.settle(connection, 1, id, Settlement.loaded("1 statement")));
            assertFalse(zone.settle(connection, 1, id, Settlement.loaded("1 statement")));
            zone.keepText(connection, id, "lama", "html-1");
            zone.keepText(connection, id, "sa\0tu \uD800 \uD83D\uDE00", "html-1");
            connection.commit();
        }
        assertEquals(
                List.of("sa\uFFFDtu \uFFFD \uD83D\uDE00"), database.query("select text from landing.document_text"));
        assertEquals(
                List.of("loaded read 1 statement t"),
                database.query("select state, reason_code, reason, state_at > fetched_at from landing.document"));
    }

    @Test
    void whatAReaderNotedIsKeptWithItsRun() throws SQLException {
        long id = land(1, "batam", "a.txt", "satu").documentId();
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertTrue(zone.settle(connection, 1, id, Settlement.loaded("1 statement")));
            zone.keepNotes(
                    connection,
                    1,
                    id,
                    List.of(
                            new ReadingNote("page_unreadable", 3, null, "halaman rusak"),
                            new ReadingNote("sheet_unreadable", null, "Re\0kap", "lembar rusak")));
            zone.keepNotes(connection, 2, id, List.of());
            connection.commit();
        }
        assertEquals(
                List.of(
                        "1 1 page_unreadable 3 null halaman rusak",
                        "1 2 sheet_unreadable null Re\uFFFDkap lembar rusak"),
                database.query("""
                        select run_id, position, code, page, sheet, message from landing.reading_note
                        order by position"""));
    }

    @Test
    void whatAKilledRunLeftCountsInTheNext() {
        long left = land(1, "batam", "a.txt", "satu").documentId();
        long unseen = land(1, "batam", "lenyap.txt", "dua").documentId();
        assertEquals(2, zone.tally(1).due());

        land(2, "batam", "a.txt", "satu");
        settle(2, left, Settlement.loaded("1 statement"));
        settle(2, unseen, Settlement.loaded("1 statement"));
        assertEquals(new RunTally(2, 0, 0, 0, 0, 0), zone.tally(2));
        assertEquals(new RunTally(0, 0, 0, 0, 0, 2), zone.tally(1), "what run 1 left stays told");
    }

    @Test
    void aTallyDoesNotChangeWithWhatComesLater() {
        long first = land(1, "batam", "a.txt", "satu").documentId();
        settle(1, first, Settlement.loaded("1 statement"));
        land(1, "batam", "b.txt", "satu");
        land(2, "batam", "a.txt", "satu");
        zone.unchanged(2, "batam", List.of("b.txt"));
        settle(3, land(3, "batam", "a.txt", "dua").documentId(), Settlement.loaded("1 statement"));
        settle(3, onlyDue().documentId(), Settlement.irrelevant("no_facts", "nothing found"));

        assertEquals(new RunTally(1, 0, 1, 0, 0, 0), zone.tally(1));
        assertEquals(new RunTally(0, 2, 0, 0, 0, 0), zone.tally(2));
        assertEquals(new RunTally(1, 0, 0, 1, 0, 0), zone.tally(3));
    }

    @Test
    void rangesCoverWhatIsDueInOrder() {
        for (int i = 0; i < 10; i++) {
            land(1, "batam", i + ".txt", "isi " + i);
        }
        settle(1, due(4).documentId(), Settlement.loaded("1 statement"));
        List<DueRange> ranges = zone.due(3);
        assertEquals(3, ranges.size());
        assertEquals(9, ranges.stream().mapToLong(DueRange::count).sum());
        for (DueRange range : ranges) {
            List<Due> due = zone.due(range.first() - 1, range.last(), 100);
            assertEquals(range.count(), due.size());
            assertEquals(range.first(), due.get(0).documentId());
        }
        assertEquals(9, zone.due(20).size());
    }

    @Test
    void concurrentLandingsOfTheSameAddressesAndBytesAgree() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Receipt>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String address = i % 20 + ".txt";
                String content = "isi " + i % 5;
                work.add(() -> land(1, "batam", address, content));
            }
            for (Future<Receipt> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(5, zone.due(0, Long.MAX_VALUE, 100).size());
        assertEquals(new RunTally(0, 0, 15, 0, 0, 5), zone.tally(1));
        assertEquals(List.of("5 20"), database.query("""
                select (select count(*) from landing.content), (select count(*) from landing.document)"""));
    }

    @Test
    void ofTwoWorkersOneSettles() throws Exception {
        long id = land(1, "batam", "a.txt", "satu").documentId();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> work = () -> settle(1, id, Settlement.loaded("1 statement"));
            int settled = 0;
            for (Future<Boolean> done : pool.invokeAll(List.of(work, work, work, work))) {
                settled += done.get() ? 1 : 0;
            }
            assertEquals(1, settled);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRestrictedSourceDoesNotSpeakForAPublicOne() {
        zone.register(TestSources.restricted("polres"));
        land(1, "polres", "a.txt", "sama");
        assertEquals(State.DUE, land(1, "batam", "b.txt", "sama").state());
        assertEquals(State.DUPLICATE, land(1, "polres", "c.txt", "sama").state());
        long copy = land(1, "tanjungpinang", "d.txt", "sama").documentId();
        land(2, "batam", "b.txt", "lain");
        assertEquals(State.DUE, state(copy));
    }

    @Test
    void migratingTwiceChangesNothing() {
        TestDatabase empty = TestDatabase.create();
        LandingSchema.migrate(empty.dataSource());
        LandingSchema.migrate(empty.dataSource());
        assertEquals(
                List.of("1 landing zone", "2 reading notes", "3 web", "4 erasure", "5 newest"),
                empty.query("select version, description from landing.schema_history where version is not null"));
    }

    @Test
    void aSourceIsKeptAsItWasLastDescribed() {
        zone.register(TestSources.files("batam", Path.of("masuk")));
        zone.register(TestSources.restricted("batam"));
        assertEquals(
                List.of("restricted"),
                database.query("select disclosure from landing.source where source_id = 'batam'"));
    }

    private Receipt land(long run, String source, String address, String text) {
        return land(run, source, address, text.getBytes(UTF_8));
    }

    private Receipt land(long run, String source, String address, byte[] bytes) {
        return zone.land(arrival(run, source, address, new Arrival.Payload.Bytes(bytes), null));
    }

    private Receipt refuse(long run, String address, Arrival.Payload payload, String fingerprint) {
        return zone.land(arrival(run, "batam", address, payload, new Fingerprint(fingerprint)));
    }

    private Arrival arrival(
            long run, String source, String address, Arrival.Payload payload, @Nullable Fingerprint fingerprint) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        return new Arrival(run, source, address, name, "text/plain", clock.instant(), fingerprint, payload);
    }

    private boolean settle(long run, long id, Settlement settlement) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            boolean settled = zone.settle(connection, run, id, settlement);
            connection.commit();
            return settled;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Due onlyDue() {
        List<Due> due = zone.due(0, Long.MAX_VALUE, 10);
        assertEquals(1, due.size());
        return due.get(0);
    }

    private Due due(int index) {
        return zone.due(0, Long.MAX_VALUE, 10).get(index);
    }

    private String text(Due due) {
        return new String(zone.bytes(due), UTF_8);
    }

    private State state(long id) {
        return State.of(database.query("select state from landing.document where document_id = ?", id)
                .get(0));
    }
}
