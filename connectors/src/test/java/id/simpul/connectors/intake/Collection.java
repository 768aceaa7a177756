package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.simpul.connectors.FullDisk;
import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.remote.Deadlines;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Collects one source of a server into a database of its own, in haste. */
final class Collection {

    static final Waits HASTE = new Waits(
            Duration.ofMillis(10), Duration.ofMillis(20), new Deadlines(Duration.ofSeconds(5), Duration.ofSeconds(5)));

    /** Register, fingerprints: what a source asks of the database before its first landing. */
    private static final int BEFORE_LANDING = 2;

    private static final TestDatabase database = TestDatabase.migrated();

    private final Map<String, String> environment;
    private final Limits limits =
            new Limits(100_000, Duration.ofSeconds(20), 2, 2, Long.MAX_VALUE, new ArchiveLimits(50, 500_000));
    private LandingZone zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
    private long run;

    Collection(Map<String, String> environment) {
        database.clear();
        this.environment = environment;
    }

    /** One run. */
    Collected of(Connector connector) throws InterruptedException {
        run++;
        Source source = TestSources.of("sumber", connector);
        return new Intake(limits, HASTE, new Secrets(environment::get), Clock.systemUTC())
                .collect(List.of(source), zone, run, Progress.NONE)
                .get(0);
    }

    /** From now on the landing zone has room for so many documents more. */
    void leaveRoomFor(int documents) {
        zone = new PostgresLandingZone(
                FullDisk.after(BEFORE_LANDING + documents, database.dataSource()), Clock.systemUTC());
    }

    void makeRoom() {
        zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
    }

    RunTally tally() {
        return zone.tally(run);
    }

    /** Address, bytes as text, of each document that is due. */
    List<String> due() {
        return zone.due(0, Long.MAX_VALUE, 10_000).stream()
                .map(due -> due.address() + " " + new String(zone.bytes(due), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    /** Address, state and reason code of each document that speaks, or was refused. */
    List<String> states() {
        return database.query("""
                select address, state, reason_code from landing.document
                where state <> 'superseded' order by address collate "C\"""");
    }

    List<String> query(String sql) {
        return database.query(sql);
    }

    static String failure(Collected collected) {
        assertNotNull(collected.failure());
        return collected.failure().code();
    }

    static String message(Collected collected) {
        assertNotNull(collected.failure());
        return collected.failure().message();
    }
}
