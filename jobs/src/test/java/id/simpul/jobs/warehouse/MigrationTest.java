package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A warehouse that an older Simpul filled goes on with its facts. */
class MigrationTest {

    private final TestWarehouse warehouse = TestWarehouse.atVersion("10");

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

        Flyway.configure()
                .dataSource(warehouse.database)
                .schemas("warehouse")
                .table("schema_history")
                .locations("classpath:db/warehouse")
                .javaMigrations(new V2__Batch_tables())
                .load()
                .migrate();
        warehouse.reconcile();

        assertNotEquals(List.of(), before);
        assertEquals(before, facts());
        assertEquals(List.of("meeting|2018-08|21"), warehouse.jdbc.queryForList("""
                select distinct block from warehouse.fact union select distinct block from evidence.statement
                """, String.class));
        assertEquals(List.of(), warehouse.jdbc.queryForList("select old_id from warehouse.fact_alias", String.class));
    }

    private List<String> facts() {
        return warehouse.jdbc.queryForList("""
                select fact_id || ' ' || title || ' ' || recorded_from
                from warehouse.fact_meeting where recorded_to is null order by 1
                """, String.class);
    }
}
