package id.simpul.jobs.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.plain.TextReader;
import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.CaseCounts;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.jobs.warehouse.ReadAgain;
import id.simpul.jobs.warehouse.Reviews;
import id.simpul.jobs.warehouse.TestWarehouse;
import id.simpul.jobs.warehouse.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stored documents read again; the texts and their offices' figures are invented. */
class ReprocessTest {

    private static final Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance(long done) {}

        @Override
        public void end(Step step) {}
    };

    /** Misread all numbers above a hundred. */
    private static final Extractors YESTERDAY = new Extractors(List.of(new Extractor<CaseCount>() {
        @Override
        public List<Finding<CaseCount>> extract(Reading reading) {
            return new CaseCounts()
                    .extract(reading).stream().map(ReprocessTest::misread).toList();
        }
    }));

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final PostgresLandingZone landing = new PostgresLandingZone(warehouse.database, Clock.systemUTC());
    private final Reader readers = new TextReader()::read;

    /** Each run is an instance of the job of its own, in this JVM's warehouse. */
    private static long runs = 1_000_000;

    @BeforeEach
    void aNightWithYesterdaysExtractors() {
        warehouse.jdbc.update("""
                insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                values ('kabar', 'Kabar', 'Kabar', 'ID', 'news', 'public', now())
                """);
        land("ambon.txt", "published: 2023-02-01\n\nSepanjang 2022, UPTD PPA Kota Ambon mencatat 43 kasus KDRT.");
        land("sikka.txt", "published: 2023-02-01\n\nSepanjang 2022, UPTD PPA Kabupaten Sikka mencatat 143 kasus KDRT.");
        land("taman.txt", "published: 2023-02-01\n\nTaman kota itu ramai dikunjungi warga pada hari Minggu.");
        assertEquals(NightlyJob.End.DONE, run(readers, YESTERDAY, Part.ALL).end());
        assertEquals(List.of("14 none", "43 none"), facts());
    }

    @Test
    void sameExtractorsChangeNoRow() {
        List<String> before = rows();

        NightlyJob.Result result = run(readers, YESTERDAY, Part.REPROCESS);

        assertEquals(NightlyJob.End.DONE, result.end());
        assertTrue(result.facts().kinds().isEmpty());
        assertEquals(before, rows());
    }

    @Test
    void theRehearsalTellsTheDifferenceAndWritesNothing() throws SQLException {
        List<String> before = rows();

        Rehearsal.Outcome outcome = rehearsed(Part.REPROCESS, 1);

        assertEquals(3, outcome.documents());
        assertEquals(1, outcome.changed());
        assertEquals(1, outcome.facts().tally().of("case_count").changed());
        assertEquals(1, outcome.facts().lines().size());
        assertTrue(String.valueOf(outcome.facts().lines().get(0).before()).contains(" 14 "));
        assertTrue(String.valueOf(outcome.facts().lines().get(0).after()).contains(" 143 "));
        assertEquals(before, rows());
    }

    @Test
    void theRehearsalOfANightCollectsReadsAndChecksAndWritesNothing() throws SQLException {
        land("ambon.txt", "published: 2023-02-02\n\nSepanjang 2022, UPTD PPA Kota Ambon mencatat 45 kasus KDRT.");
        warehouse.jdbc.update("update warehouse.fact_case_count set confidence = 2 where value = 14");
        List<String> before = rows();

        Rehearsal.Outcome processed = rehearsed(Part.PROCESS, 10);
        Rehearsal.Outcome night = rehearsed(Part.ALL, 10);

        assertEquals(1, processed.documents());
        assertEquals(
                List.of("45"),
                processed.facts().lines().stream()
                        .map(line -> String.valueOf(line.after()).split(" ")[2])
                        .toList());
        assertEquals(
                List.of("confidence_in_range"),
                processed.findings().stream()
                        .filter(QualityFinding::stops)
                        .map(QualityFinding::rule)
                        .toList());
        assertEquals(2, night.documents());
        assertEquals(1, night.facts().tally().of("case_count").opened());
        assertEquals(before, rows());
    }

    @Test
    void aTurnOfATrialIsATransactionThatNobodyElseSees() throws SQLException {
        try (TrialDatabase trial = new TrialDatabase(warehouse.database)) {
            JdbcTemplate tried = new JdbcTemplate(trial);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(trial));
            tried.update("update warehouse.fact_case_count set value = 44 where value = 43");
            assertThrows(DataAccessException.class, () -> tried.update("update warehouse.nothing set value = 1"));
            transaction.executeWithoutResult(status -> {
                tried.update("update warehouse.fact_case_count set value = 15 where value = 14");
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(
                    status -> tried.update("update warehouse.fact_case_count set value = 45 where value = 44"));

            assertEquals(
                    List.of(14L, 45L),
                    tried.queryForList("select value from warehouse.fact_case_count order by 1", Long.class));
            assertEquals(List.of("14 none", "43 none"), facts());
        }
        assertEquals(List.of("14 none", "43 none"), facts());
    }

    @Test
    void decisionsStayWhereTheReadingIsTheSameAndComeBackWhereItIsNot() {
        Reviews reviews = new Reviews(warehouse.database, Clock.systemUTC());
        reviews.correct(fact(43), Map.of("value", "34"), "rini", "misprint");
        reviews.accept(fact(14), "rini", "looks right");

        NightlyJob.Result result = run(readers, Extractors.standard(), Part.REPROCESS);

        assertEquals(NightlyJob.End.DONE, result.end());
        assertEquals(List.of("143 none", "34 corrected"), facts());
        assertEquals(List.of("changed_since_review"), column("select why from warehouse.review_queue"));
        assertEquals(List.of("14 read_again"), column("""
                select value || ' ' || superseded_why from evidence.statement join evidence.reading using (reading_id)
                where superseded_at is not null
                """));
        assertEquals(1, landing.tally(runs).in());
    }

    @Test
    void aNightReadsNothingAgainAndARestartReadsWhatIsLeft() {
        new ReadAgain(warehouse.database).ask();
        warehouse.jdbc.update("delete from evidence.read_again where document_id <> 2");

        run(readers, Extractors.standard(), Part.ALL);
        assertEquals(List.of("14 none", "43 none"), facts());

        run(readers, Extractors.standard(), Part.REPROCESS);
        assertEquals(List.of("143 none", "43 none"), facts());
        assertEquals(List.of(), column("select document_id::text from evidence.read_again"));
    }

    @Test
    void whatCantBeReadTodayGoesOnSayingWhatItSaid() {
        Reader broken = (name, bytes, known) -> {
            throw new UnreadableException(UnreadableException.Reason.BROKEN, "no longer");
        };

        NightlyJob.Result result = run(broken, Extractors.standard(), Part.REPROCESS);

        assertEquals(List.of("1 (broken)", "2 (broken)", "3 (broken)"), result.unreadable());
        assertEquals(List.of("14 none", "43 none"), facts());
        assertEquals(
                List.of("irrelevant", "loaded", "loaded"), column("select state from landing.document order by 1"));
    }

    @Test
    void aWithdrawnDocumentIsNotReadAgain() {
        new Withdrawal(warehouse.database, Clock.systemUTC()).withdraw(2, "rini", "the publisher asked for it");

        run(readers, Extractors.standard(), Part.REPROCESS);

        assertEquals(List.of("43 none"), facts());
    }

    @Test
    void whatWasErasedHoldsUpNoReprocessing() {
        erase("ambon.txt");

        run(readers, Extractors.standard(), Part.REPROCESS);
        assertEquals(List.of("143 none", "43 none"), facts());
        assertEquals(List.of(), column("select document_id::text from evidence.read_again"));

        run(readers, YESTERDAY, Part.REPROCESS);
        assertEquals(List.of("14 none", "43 none"), facts());
    }

    @Test
    void whatIsErasedWhileItWaitsHoldsUpNoneEither() {
        new ReadAgain(warehouse.database).ask();
        erase("ambon.txt");

        run(readers, Extractors.standard(), Part.REPROCESS);
        assertEquals(List.of("143 none", "43 none"), facts());

        run(readers, YESTERDAY, Part.REPROCESS);
        assertEquals(List.of("14 none", "43 none"), facts());
    }

    @Test
    void aDamagedContentCostsOneDocumentAndNoNight() {
        land("buru.txt", "published: 2023-02-01\n\nSepanjang 2022, UPTD PPA Kabupaten Buru mencatat 21 kasus KDRT.");
        land("kei.txt", "published: 2023-02-01\n\nSepanjang 2022, UPTD PPA Kota Tual mencatat 22 kasus KDRT.");
        damage("buru.txt");

        assertEquals(NightlyJob.End.DONE, run(readers, YESTERDAY, Part.ALL).end());
        assertEquals(List.of("14 none", "22 none", "43 none"), facts());
        assertEquals(
                List.of("quarantined damaged"),
                column("select state || ' ' || reason_code from landing.document where file_name = 'buru.txt'"));

        damage("ambon.txt");
        NightlyJob.Result again = run(readers, YESTERDAY, Part.REPROCESS);
        assertEquals(NightlyJob.End.DONE, again.end());
        assertEquals(List.of("1 (damaged)"), again.unreadable());
        assertEquals(List.of("14 none", "22 none", "43 none"), facts());
    }

    private void erase(String file) {
        content(file, "bytes = '', encoding = 'erased'");
    }

    private void damage(String file) {
        content(file, "bytes = set_byte(bytes, 7, 255 - get_byte(bytes, 7))");
    }

    private void content(String file, String change) {
        warehouse.jdbc.update(
                "update landing.content c set " + change
                        + " from landing.document d where d.sha256 = c.sha256 and d.file_name = ?",
                file);
    }

    private void land(String name, String text) {
        land(landing, name, text);
    }

    private static void land(LandingZone zone, String name, String text) {
        zone.land(new Arrival(
                1,
                "kabar",
                name,
                name,
                null,
                Clock.systemUTC().instant(),
                null,
                new Arrival.Payload.Bytes(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** With a source that has one more document. */
    private Rehearsal.Outcome rehearsed(Part part, int limit) throws SQLException {
        try (TrialDatabase trial = new TrialDatabase(warehouse.database)) {
            PostgresLandingZone tried = new PostgresLandingZone(trial, Clock.systemUTC());
            Collector source = (run, heard) -> land(
                    tried,
                    "bima.txt",
                    "published: 2023-02-01\n\nSepanjang 2022, UPTD PPA Kota Bima mencatat 9 kasus KDRT.");
            return new Rehearsal(trial, tried, readers, Extractors.standard(), source, SILENT, Clock.systemUTC(), 2)
                    .rehearse(++runs, part, limit);
        }
    }

    private NightlyJob.Result run(Reader reader, Extractors extractors, Part part) {
        return new NightlyJob(
                        warehouse.database,
                        landing,
                        reader,
                        extractors,
                        (run, heard) -> {},
                        SILENT,
                        Clock.systemUTC(),
                        2)
                .run(++runs, part);
    }

    private static Finding<CaseCount> misread(Finding<CaseCount> finding) {
        CaseCount told = finding.fact();
        CaseCount fact = new CaseCount(
                told.region(),
                told.periodStart(),
                told.periodEnd(),
                told.category(),
                told.victimGroup(),
                told.measure(),
                told.status(),
                told.value() > 100 ? told.value() / 10 : told.value(),
                told.qualifier(),
                told.reporter(),
                told.register(),
                told.scope(),
                told.part());
        return new Finding<>(
                fact,
                finding.span(),
                finding.sheet(),
                finding.cell(),
                finding.page(),
                finding.confidence(),
                finding.rules());
    }

    private String fact(long value) {
        return column("select fact_id from warehouse.fact_case_count where recorded_to is null and value = " + value)
                .get(0);
    }

    private List<String> facts() {
        return column(
                "select value || ' ' || review from warehouse.fact_case_count where recorded_to is null order by 1");
    }

    private List<String> column(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }

    /** With the transaction that wrote each; without what a run notes of itself. */
    private List<String> rows() {
        List<String> all = new ArrayList<>();
        for (String table : column("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname in ('landing', 'evidence', 'warehouse', 'ops')
                  -- what each run found is a row a run
                  and tablename not in ('quality_result', 'quality_finding') order by 1
                """)) {
            all.addAll(column("select '%1$s ' || xmin || ' ' || t::text from %1$s t order by 1".formatted(table)));
        }
        return all;
    }
}
