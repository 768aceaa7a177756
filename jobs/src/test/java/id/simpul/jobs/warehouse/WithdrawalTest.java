package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.landing.Settlement;
import id.simpul.jobs.extract.Fact;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final String PAGE = "Sepanjang 2017 ada 87 kasus kekerasan terhadap anak di kota itu.";

    private final TestWarehouse warehouse = TestWarehouse.create();
    private final PostgresLandingZone landing = new PostgresLandingZone(warehouse.database, warehouse.clock);
    private final Withdrawal withdrawal = new Withdrawal(warehouse.database, warehouse.clock);

    @BeforeEach
    void sources() {
        warehouse.jdbc.update("""
                insert into landing.source (source_id, name, publisher, region_code, medium, disclosure, recorded_at)
                select id, id, 'Penerbit ' || id, 'ID', 'news', 'public', now() from unnest(array['kabar', 'warta']) id
                """);
    }

    @Test
    void newBytesOfTheAddressWaitForAPerson() {
        land(1, "kabar", "/satu", PAGE);
        long document = read(1);
        withdrawal.withdraw(document, "rini", "the publisher asked for it");
        assertEquals(List.of(), current());

        land(2, "kabar", "/satu", PAGE + " Diperbarui.");
        assertEquals(List.of(), due());
        assertEquals(new RunTally(0, 0, 0, 0, 1, 0), landing.tally(2));
        assertEquals(
                List.of("withdrawn_address 2 document"),
                rows("select why || ' ' || fact_id || ' ' || kind from warehouse.review_queue"));
        assertEquals(
                List.of("document 1 of this address was withdrawn; a person decides on this one"),
                rows("select reason from landing.settlement where document_id = 2"));
        land(3, "kabar", "/satu", PAGE + " Diperbarui.");
        assertEquals(new RunTally(0, 1, 0, 0, 0, 0), landing.tally(3));

        withdrawal.readmit(document, "budi", "the publisher mended it");
        assertEquals(List.of(2L), due());
        read(4);
        assertEquals(List.of("87"), current());
        assertEquals(List.of(), rows("select why from warehouse.review_queue"));
        assertEquals(
                List.of("1 superseded", "2 loaded"),
                rows("select document_id || ' ' || state from landing.document order by 1"));
        assertLedger();
    }

    @Test
    void theSameBytesStaySilentWhereverTheyLandNowAndLater() {
        land(1, "kabar", "/satu", PAGE);
        land(1, "warta", "/salinan", PAGE);
        long document = read(1);
        assertEquals(new RunTally(1, 0, 1, 0, 0, 0), landing.tally(1));

        withdrawal.withdraw(document, "rini", "the publisher asked for it");
        land(2, "warta", "/lagi", PAGE);
        land(2, "kabar", "/satu", "Halaman ini sudah diganti.");
        assertEquals(List.of(), due());
        assertEquals(new RunTally(0, 0, 0, 0, 2, 0), landing.tally(2));
        assertEquals(
                List.of("1 withdrawn", "2 withdrawn_copy", "3 withdrawn_copy", "4 withdrawn_address"),
                rows("select document_id || ' ' || reason_code from landing.document order by document_id"));

        // what is new at a copy's address is another document, and so is what stands at the withdrawn address now
        land(3, "warta", "/salinan", "Kabar lain sama sekali.");
        land(3, "warta", "/baru", "Halaman ini sudah diganti.");
        assertEquals(2, due().size());
        assertLedger();

        withdrawal.readmit(3, "budi", "this one may");
        assertEquals(3, due().size());
        assertThrows(ReviewException.class, () -> withdrawal.readmit(3, "budi", "again"));
        assertThrows(ReviewException.class, () -> withdrawal.withdraw(document, "rini", "again"));
    }

    @Test
    void whatWaitsToBeReadAtTheAddressIsHeldBackToo() {
        land(1, "kabar", "/satu", PAGE);
        long document = read(1);
        land(2, "kabar", "/satu", PAGE + " Diperbarui.");
        assertEquals(List.of(2L), due());

        withdrawal.withdraw(document, "rini", "the publisher asked for it");

        assertEquals(List.of(), due());
        assertLedger();
    }

    @Test
    void theWordLeavesResearchAtOnceAndNothingElseComesOrGoes() {
        land(1, "kabar", "/satu", PAGE);
        long withdrawn = tell(1, Told.count("21.72", 2017, 87, null));
        land(2, "kabar", "/dua", PAGE + " Dua.");
        tell(2, Told.count("21.71", 2017, 40, null));
        land(2, "warta", "/tiga", "Laporan lain tentang kota itu.");
        tell(2, Told.count("21.71", 2017, 40, null));
        warehouse.publish();
        assertEquals(List.of("40", "87"), rows("select value::text from research.case_counts order by value"));
        // held since, and not to be published yet
        land(3, "warta", "/empat", "Laporan keempat.");
        tell(3, Told.count("21.01", 2017, 9999, null));

        withdrawal.withdraw(withdrawn, "rini", "the publisher asked for it");

        assertEquals(List.of("40"), rows("select value::text from research.case_counts"));
        assertEquals(List.of("2", "3"), rows("select document_id::text from research.documents order by 1"));
        assertEquals(
                List.of("gone: A document was withdrawn"),
                rows("select what || ': ' || split_part(why, ' | ', 2) from research.changes where edition = 2"));
        assertEquals(
                List.of("40", "87"),
                rows("select value::text from research.case_counts_history where edition = 1 order by value"));

        warehouse.reconcile();
        assertEquals(3, warehouse.publish().number());
        assertEquals(List.of("40", "9999"), rows("select value::text from research.case_counts order by value"));
    }

    @Test
    void whatAnotherDocumentSaysAsWellStays() {
        land(1, "kabar", "/satu", PAGE);
        long withdrawn = tell(1, Told.count("21.72", 2017, 87, null));
        land(1, "warta", "/dua", "Laporan lain tentang kota itu.");
        tell(1, Told.count("21.72", 2017, 87, null));
        warehouse.publish();

        withdrawal.withdraw(withdrawn, "rini", "the publisher asked for it");

        assertEquals(List.of("87"), rows("select value::text from research.case_counts"));
        assertEquals(List.of("2"), rows("select document_id::text from research.case_count_sources"));
        warehouse.reconcile();
        warehouse.publish();
        assertEquals(List.of("87 1"), rows("select value || ' ' || source_count from research.case_counts"));
        assertEquals(List.of("87"), rows("select value::text from research.case_counts_history where edition = 1"));
    }

    @Test
    void outcomesOfAMeetingThatOthersTellToo() {
        land(1, "kabar", "/satu", PAGE);
        long withdrawn =
                tell(1, Told.meeting("Rakor TPPO", "21.72", "Hotel Melati", "Kami membentuk satgas tahun ini."));
        land(1, "warta", "/dua", "Laporan lain tentang kota itu.");
        tell(1, Told.meeting("Rakor TPPO", "21.72", "Hotel Melati", "Dinas menambah dua rumah singgah di pulau itu."));
        warehouse.publish();
        assertEquals(List.of("1", "2"), rows("select document_id::text from research.meeting_outcomes order by 1"));

        withdrawal.withdraw(withdrawn, "rini", "the publisher asked for it");

        assertEquals(List.of("2"), rows("select document_id::text from research.meeting_outcomes"));
        assertEquals(List.of("2"), rows("select document_id::text from research.commitments"));
    }

    /** Every document is in the state that its last settlement says. */
    private void assertLedger() {
        assertEquals(List.of(), rows("""
                select d.document_id || ' ' || d.state || ' ' || coalesce(s.state, '-') from landing.document d
                left join lateral (
                    select state, reason_code from landing.settlement
                    where document_id = d.document_id order by settlement_id desc limit 1) s on true
                where (d.state, d.reason_code) is distinct from (coalesce(s.state, 'due'), s.reason_code)
                """));
    }

    private void land(long run, String source, String address, String text) {
        landing.land(new Arrival(
                run,
                source,
                address,
                address.substring(1) + ".html",
                null,
                warehouse.clock.instant(),
                null,
                new Arrival.Payload.Bytes(text.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Long> due() {
        return landing.due(0, Long.MAX_VALUE, 100).stream()
                .map(due -> due.documentId())
                .toList();
    }

    /** Reads the first that is due, which tells one count. */
    private long read(long run) {
        return tell(run, Told.count("21.72", 2017, 87, null));
    }

    private long tell(long run, Fact fact) {
        long document = due().get(0);
        try (Connection connection = warehouse.database.getConnection()) {
            connection.setAutoCommit(false);
            landing.settle(connection, run, document, Settlement.loaded("1 statement"));
            new StatementWriter(warehouse.clock)
                    .write(connection, document, Told.page("Kabar", "2018-08-14", PAGE), List.of(Told.sure(fact)));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        warehouse.reconcile();
        return document;
    }

    private List<String> current() {
        warehouse.reconcile();
        return rows("select value::text from warehouse.fact_case_count where recorded_to is null");
    }

    private List<String> rows(String sql) {
        return warehouse.jdbc.queryForList(sql, String.class);
    }
}
