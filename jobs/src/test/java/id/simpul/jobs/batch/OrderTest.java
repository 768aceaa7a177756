package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.reconcile.syndication.Editing;
import id.simpul.jobs.reconcile.syndication.PairTexts;
import id.simpul.jobs.warehouse.TestWarehouse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * The same documents give the same warehouse: in any order, over any number of nights, with 1 to 8 readers at a time. A few
 * permutations of our own documents by default; {@code -Dsimpul.gold} adds the labelled ones, {@code -Dpermutations} says
 * how many.
 */
class OrderTest {

    private static final int PERMUTATIONS = Integer.getInteger("permutations", 3);
    private static final int WORKERS = 8;
    private static final int NIGHTS = 3;
    private static final long SEED = 20261122;
    private static final String DOCUMENTS = "/id/simpul/connectors/sample/documents/";

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    @Test
    void anyOrderAndAnyNumberOfWorkersGiveOneDigest() throws IOException {
        Map<String, byte[]> documents = documents();
        Random random = new Random(SEED);
        String expected = null;
        try (Readers readers = new Readers()) {
            Reader once = once(readers);
            for (int i = 0; i < PERMUTATIONS; i++) {
                List<String> order = new ArrayList<>(documents.keySet());
                Collections.shuffle(order, random);
                int workers = 1 + i * (WORKERS - 1) / Math.max(1, PERMUTATIONS - 1);
                TestWarehouse warehouse = TestWarehouse.create();
                Nights nights = new Nights(warehouse.database, once, workers, 100L * i);
                int from = 0;
                while (from < order.size()) {
                    int to = Math.min(order.size(), from + 1 + random.nextInt(order.size() * 2 / NIGHTS));
                    nights.run(order.subList(from, to), documents);
                    from = to;
                }
                String digest = warehouse.digest() + groups(warehouse);
                assertEquals(expected == null ? digest : expected, digest, "permutation " + i);
                expected = digest;
            }
        }
        System.out.println("order: " + documents.size() + " documents, " + PERMUTATIONS + " permutations: one digest");
    }

    private static List<String> groups(TestWarehouse warehouse) {
        List<String> groups = warehouse.jdbc.queryForList("""
                select string_agg(name, ' ' order by name) from evidence.document
                group by syndication_group having count(*) > 1 order by 1
                """, String.class);
        assertTrue(groups.size() > 5, groups.toString());
        return groups;
    }

    /** Reading is not what is tested: each document is read once. */
    private static Reader once(Reader readers) {
        Map<String, Document> read = new ConcurrentHashMap<>();
        return (name, bytes, known) -> {
            Document document = read.get(name);
            if (document == null) {
                document = readers.read(name, bytes, known);
                read.put(name, document);
            }
            return document;
        };
    }

    private static Map<String, byte[]> documents() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        for (String path : List.of(
                "sample-timor-kini/dp3a-tts-kasus-kekerasan-anak.html",
                "sample-suara-flobamora/kekerasan-di-tts-sepanjang-2023.html",
                "sample-jdih-sambas/perbup-sambas-14-2023.pdf",
                "sample-khatulistiwa-kini/rakor-gugus-tugas-singkawang.html",
                "sample-dp3ap2kb-surakarta/kekerasan-per-kecamatan-2023.xlsx",
                "sample-notulen-bulukumba/notulen-rakor-patbm.docx")) {
            try (InputStream in = Objects.requireNonNull(OrderTest.class.getResourceAsStream(DOCUMENTS + path))) {
                documents.put(path.substring(path.indexOf('/') + 1), in.readAllBytes());
            }
        }
        Random random = new Random(SEED);
        PairTexts.releases().forEach((name, release) -> {
            for (Editing editing : List.of(
                    Editing.TYPOGRAPHY,
                    Editing.MISPRINT,
                    Editing.CUT_AT_THE_END,
                    Editing.YESTERDAY,
                    Editing.SHORT_NOTICE)) {
                String text = "published: 2023-0" + (1 + editing.ordinal() % 9) + "-1" + editing.ordinal() % 10
                        + "\npublisher: Kabar " + editing + "\n\n" + editing.of(release, random);
                documents.put(name + "-" + editing + ".txt", text.getBytes(StandardCharsets.UTF_8));
            }
        });
        for (String set : List.of("dev", "agency")) {
            Path docs =
                    Path.of(System.getProperty("simpul.gold", "")).resolve(set).resolve("docs");
            if (docs.isAbsolute() && Files.isDirectory(docs)) {
                try (Stream<Path> files = Files.list(docs)) {
                    for (Path file : files.toList()) {
                        documents.put(file.getFileName().toString(), Files.readAllBytes(file));
                    }
                }
            }
        }
        return documents;
    }

    /** One warehouse, night by night. */
    private static final class Nights {

        private static final Instant FIRST = Instant.parse("2026-01-05T20:00:00Z");

        private final DataSource database;
        private final Reader readers;
        private final int workers;
        private final LandingZone landing;
        private long night;

        Nights(DataSource database, Reader readers, int workers, long before) {
            night = before;
            this.database = database;
            this.readers = readers;
            this.workers = workers;
            this.landing = new PostgresLandingZone(database, Clock.systemUTC());
            source("kabar", "news");
            source("dinas", "agency_report");
        }

        private void source(String id, String medium) {
            new org.springframework.jdbc.core.JdbcTemplate(database).update("""
                    insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                    values (?, ?, ?, 'ID', ?, 'public', now())
                    """, id, id, "Penerbit " + id, medium);
        }

        void run(List<String> names, Map<String, byte[]> documents) {
            long run = ++night;
            Collector collector = (runId, progress) -> names.forEach(name -> landing.land(new Arrival(
                    runId,
                    name.startsWith("ag") ? "dinas" : "kabar",
                    name,
                    name,
                    null,
                    FIRST,
                    null,
                    new Arrival.Payload.Bytes(Objects.requireNonNull(documents.get(name))))));
            NightlyJob.Result result = new NightlyJob(
                            database,
                            landing,
                            readers,
                            Extractors.standard(),
                            collector,
                            SILENT,
                            Clock.systemUTC(),
                            workers)
                    .run(run);
            assertEquals(NightlyJob.End.DONE, result.end(), () -> String.valueOf(result.problem()));
        }
    }
}
