package id.simpul.jobs.warehouse;

import static id.simpul.jobs.warehouse.Told.count;
import static id.simpul.jobs.warehouse.Told.page;
import static id.simpul.jobs.warehouse.Told.sure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarehouseTest {

    private final TestWarehouse warehouse = TestWarehouse.create();

    @Test
    void aCountOfAPageIsShownAfterPublishing() {
        long id = warehouse.land("kabar", "public", "https://kabar.example/1", "loaded");
        warehouse.write(
                id,
                page("Kekerasan anak", "2018-08-14", "Ada 87 kasus."),
                List.of(sure(count("21.72", 2017, 87, "DP3A"))));

        FactTally tally = warehouse.reconcile();

        assertEquals(new FactTally.Changes(1, 0, 0), tally.of("case_count"));
        assertEquals(List.of(), warehouse.jdbc.queryForList("select fact_id from research.case_counts", String.class));
        warehouse.publish();
        assertEquals(
                List.of("Kota Tanjung Pinang 2017-01-01 violence 87"),
                warehouse.jdbc.queryForList(
                        "select concat_ws(' ', region_name, period_start, category, value) from research.case_counts",
                        String.class));
    }
}
