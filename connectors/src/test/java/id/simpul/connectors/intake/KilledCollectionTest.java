package id.simpul.connectors.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it collects loses nothing and doubles nothing. */
class KilledCollectionTest {

    private static final int FILES = 150;

    private final TestDatabase database = TestDatabase.migrated();

    @TempDir
    Path folder;

    @Test
    void theNextRunGoesOnWhereTheKilledOneStood() throws Exception {
        for (String source : List.of("satu", "dua")) {
            Path drop = Files.createDirectory(folder.resolve(source));
            for (int i = 0; i < FILES; i++) {
                // every third text stands in both folders
                Files.writeString(drop.resolve(i + ".txt"), "isi " + i + (i % 3 == 0 ? "" : source));
            }
        }
        killAfter(20, 1);
        killAfter(100, 1);
        LandingZone zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
        new Intake(Limits.DEFAULT, Clock.systemUTC())
                .collect(CollectingProcess.sources(folder), zone, 2, Progress.NONE);

        int distinct = 2 * FILES - FILES / 3;
        assertEquals(List.of(distinct + " " + 2 * FILES + " " + 2 * FILES), database.query("""
                        select (select count(*) from landing.content), (select count(*) from landing.document),
                               (select count(distinct (source_id, address)) from landing.document)"""));
        assertEquals(distinct, zone.due(0, Long.MAX_VALUE, 1000).size());
        RunTally tally = zone.tally(2);
        assertEquals(2 * FILES, tally.in());
        assertEquals(distinct, tally.due());
        assertNotEquals(0, tally.unchanged());
    }

    private void killAfter(int documents, long run) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CollectingProcess.class.getName(),
                        database.url(),
                        folder.toString(),
                        Long.toString(run))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < documents; i++) {
                assertNotEquals(null, lines.readLine(), "the process ended by itself");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
