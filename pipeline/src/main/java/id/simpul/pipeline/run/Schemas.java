package id.simpul.pipeline.run;

import id.simpul.connectors.landing.LandingSchema;
import id.simpul.jobs.warehouse.WarehouseSchema;
import javax.sql.DataSource;

/** All schemas of a warehouse. */
public final class Schemas {

    private Schemas() {}

    /** Creates them or brings them up to date; safe to call at every start. */
    public static void migrate(DataSource database) {
        LandingSchema.migrate(database);
        // before the warehouse, whose migrations end with the rights on all schemas: what came later would be granted
        // by the next run
        OpsSchema.migrate(database);
        WarehouseSchema.migrate(database);
    }
}
