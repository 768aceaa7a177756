package id.simpul.jobs.warehouse;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A night's documents out of a seed, taken the way of every document: landed, read, extracted, written, grouped, reconciled and
 * published. The quality gate is left out: generated values break its rules.
 */
final class GeneratedNight {

    /** @param seconds from the first document to the published edition */
    record Done(int documents, long statements, long facts, double seconds, double publishing) {}

    private static final int THREADS = 2;
    private static final List<String> KINDS = List.of(
            "kekerasan terhadap anak",
            "kekerasan terhadap perempuan",
            "tindak pidana perdagangan orang",
            "kekerasan seksual terhadap anak");

    private final GeneratedWarehouse warehouse;
    private final Random random;
    private final List<String> regions;

    GeneratedNight(GeneratedWarehouse warehouse, long seed) {
        this.warehouse = warehouse;
        this.random = new Random(seed);
        this.regions = warehouse.jdbc.queryForList(
                "select full_name from warehouse.dim_region where level in ('regency', 'city') order by code",
                String.class);
    }

    Done run(int documents) throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long before = statements();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Readers readers = new Readers()) {
            List<Callable<Void>> work = new ArrayList<>();
            Extractors extractors = Extractors.standard();
            StatementWriter writer = new StatementWriter(Clock.systemUTC());
            for (int i = 0; i < documents; i++) {
                String name = "malam-" + Long.toHexString(random.nextLong()) + ".txt";
                String text = text();
                work.add(() -> {
                    take(name, text, readers, extractors, writer);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Reconciliation reconciliation = new Reconciliation(warehouse.database, Clock.systemUTC());
        reconciliation.retire();
        new Syndication(warehouse.database).run(100);
        FactTally tally = reconciliation.run(200);
        long publishing = System.nanoTime();
        new Editions(warehouse.database, Clock.systemUTC()).publish(began);
        long ended = System.nanoTime();
        long facts = tally.kinds().values().stream()
                .mapToLong(kind -> kind.opened() + kind.changed())
                .sum();
        return new Done(documents, statements() - before, facts, (ended - began) / 1e9, (ended - publishing) / 1e9);
    }

    private void take(String name, String text, Reader readers, Extractors extractors, StatementWriter writer)
            throws IOException, SQLException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long id = land(name, bytes);
        Document document = readers.read(name, bytes, new Metadata(null, null, null, null, null, null));
        List<Finding<?>> findings = extractors.extract(document, List.of());
        try (Connection connection = warehouse.database.getConnection()) {
            connection.setAutoCommit(false);
            writer.write(connection, id, document, findings);
            connection.commit();
        }
    }

    private long land(String name, byte[] bytes) {
        JdbcTemplate jdbc = warehouse.jdbc;
        jdbc.update("""
                insert into landing.content (sha256, size, encoding, bytes, landed_at)
                values (sha256(?), ?, 'identity', ?, now()) on conflict do nothing
                """, bytes, bytes.length, bytes);
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                insert into landing.document (source_id, address, file_name, sha256, fetched_at, state, reason_code, state_at)
                values (?, ?, ?, sha256(?), now(), 'loaded', 'test', now()) returning document_id
                """, Long.class, "made" + (1 + Math.floorMod(name.hashCode(), 40)), name, name, bytes));
    }

    private String text() {
        String region = regions.get(random.nextInt(regions.size()));
        LocalDate published = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
        int year = 2015 + random.nextInt(11);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        int value = 5 + random.nextInt(400);
        return "published: " + published + "\npublisher: Kabar " + random.nextInt(40) + "\n\n"
                + "Kasus di " + region + " sepanjang " + year + "\n\n"
                + "Dinas Pemberdayaan Perempuan dan Perlindungan Anak " + region + " mencatat " + value + " kasus "
                + kind + " di "
                + region + " sepanjang tahun " + year + ".\n\n"
                + "Jumlah itu disampaikan pada hari " + published.getDayOfMonth() + " melalui catatan nomor "
                + random.nextInt(1_000_000)
                + " yang dibagikan kepada wartawan.\n";
    }

    private long statements() {
        return Objects.requireNonNull(
                warehouse.jdbc.queryForObject("select last_value from " + sequence(), Long.class));
    }

    private String sequence() {
        return Objects.requireNonNull(warehouse.jdbc.queryForObject(
                "select pg_get_serial_sequence('evidence.statement', 'statement_id')", String.class));
    }
}
