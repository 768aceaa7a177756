package id.simpul.pipeline.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.LandingSchema;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.source.Source;
import id.simpul.jobs.batch.NightlyJob;
import id.simpul.jobs.batch.Progress;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.plain.TextReader;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.warehouse.WarehouseSchema;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that could not be recognised is read by itself in the first run that can. */
class RecognisedLaterTest {

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    private static final byte[] SCAN =
            "Sepanjang 2022, UPTD PPA Kota Ambon mencatat 43 kasus KDRT.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    @Test
    void aScanIsReadOnceThereIsARecogniser() throws Exception {
        PreparedWarehouse.copy(temp.resolve("data"), "sample");
        Workplace place = Workplace.of(new Settings(temp.resolve("data"), temp.resolve("sources"), null));
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(1))) {
            LandingSchema.migrate(pool);
            WarehouseSchema.migrate(pool);
            PostgresLandingZone landing = new PostgresLandingZone(pool, Clock.systemUTC());
            Source source = place.plan().sources().get(0);
            landing.register(source);
            landing.land(new Arrival(
                    1,
                    source.id(),
                    "surat.pdf",
                    "surat.pdf",
                    null,
                    Clock.systemUTC().instant(),
                    null,
                    new Arrival.Payload.Bytes(SCAN)));

            Reader without = (name, bytes, known) -> {
                throw new UnreadableException(Reason.NEEDS_OCR, "nothing recognises it");
            };
            assertEquals(NightlyJob.End.DONE, run(pool, landing, without, 1));
            assertEquals(new RunTally(0, 0, 0, 0, 1, 0), landing.tally(1));
            assertEquals(NightlyJob.End.DONE, run(pool, landing, without, 2));
            assertEquals(0, landing.tally(2).in());
            assertEquals(NightlyJob.End.DONE, run(pool, landing, new Recognising(), 3));
            assertEquals(new RunTally(1, 0, 0, 0, 0, 0), landing.tally(3));
        }
    }

    private static NightlyJob.End run(HikariDataSource pool, PostgresLandingZone landing, Reader reader, long id) {
        NightlyJob job = new NightlyJob(
                pool, landing, reader, Extractors.standard(), (run, heard) -> {}, SILENT, Clock.systemUTC(), 1);
        return job.run(id).end();
    }

    private static final class Recognising implements Reader {

        @Override
        public Document read(String name, byte[] bytes, Metadata known) throws IOException {
            return new TextReader().read(name, bytes, known);
        }

        @Override
        public Set<Reason> mended() {
            return Set.of(Reason.NEEDS_OCR);
        }
    }
}
