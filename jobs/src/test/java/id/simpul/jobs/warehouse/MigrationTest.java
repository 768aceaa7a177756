package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A warehouse that an older Simpul filled goes on with its facts. */
class MigrationTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void meetingsKeepTheirIdsWhenTheirBlocksGrow() {
        for (int day = 13; day < 16; day++) {
            long id = warehouse.land("kabar", "public", "https://kabar.example/" + day, "loaded");
            warehouse.write(
                    id,
                    Told.page("Rapat " + day, "2018-08-" + day, "Rapat di kota."),
                    List.of(Told.sure(Told.meeting("Rapat " + day, "21.72", "Ruang " + day, "Hasil " + day))));
        }
        warehouse.jdbc.update("update evidence.statement set block = 'meeting|2018-08-13'");
        warehouse.jdbc.update("insert into evidence.pending (block) values ('meeting|2018-08-13')");
        warehouse.reconcile();
        warehouse.jdbc.update("update warehouse.fact set identity = substr(identity, 12)");
        List<String> before = facts();

        run(warehouse, "V11__meetings.sql");
        warehouse.reconcile();

        assertNotEquals(List.of(), before);
        assertEquals(before, facts());
        assertEquals(List.of("meeting|2018-08|21"), warehouse.jdbc.queryForList("""
                select distinct block from warehouse.fact union select distinct block from evidence.statement
                """, String.class));
        assertEquals(List.of(), warehouse.jdbc.queryForList("select old_id from warehouse.fact_alias", String.class));
    }

    /** Once more, as on a warehouse that was filled before it. */
    static void run(TestWarehouse warehouse, String name) {
        new TransactionTemplate(new JdbcTransactionManager(warehouse.database))
                .executeWithoutResult(status -> warehouse.jdbc.execute(script(name)));
    }

    private static String script(String name) {
        try (InputStream in =
                Objects.requireNonNull(MigrationTest.class.getResourceAsStream("/db/warehouse/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> facts() {
        return warehouse.jdbc.queryForList("""
                select fact_id || ' ' || title || ' ' || recorded_from
                from warehouse.fact_meeting where recorded_to is null order by 1
                """, String.class);
    }
}
