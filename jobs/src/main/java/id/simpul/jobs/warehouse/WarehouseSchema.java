package id.simpul.jobs.warehouse;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schemas {@code evidence}, {@code warehouse}, {@code research}, {@code ops} and {@code batch}, their migrations,
 * group roles and reference data.
 */
public final class WarehouseSchema {

    private WarehouseSchema() {}

    /**
     * Creates the schemas or brings them up to date, and the reference data with them. Safe to call at every start. The
     * schema {@code landing} must be there. Group roles that may not be created are left to the operator.
     */
    public static void migrate(DataSource database) {
        Flyway.configure(WarehouseSchema.class.getClassLoader())
                .dataSource(database)
                .schemas("warehouse")
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:db/warehouse")
                .javaMigrations(new V2__Batch_tables())
                .cleanDisabled(true)
                .load()
                .migrate();
        new ReferenceData(database).load();
    }

    /** Marks the warehouse as holding invented samples: every view of {@code research} then says so in each row. */
    public static void markSample(DataSource database) {
        JdbcClient.create(database)
                .sql("update warehouse.setting set value = 'true' where name = 'sample' and value <> 'true'")
                .update();
    }
}
