package id.simpul.pipeline.run;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema {@code ops} and its migrations. */
final class OpsSchema {

    private OpsSchema() {}

    /** Creates the schema or brings it up to date; safe to call at every start. */
    static void migrate(DataSource database) {
        Flyway.configure(OpsSchema.class.getClassLoader())
                .dataSource(database)
                .schemas("ops")
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:db/ops")
                // jobs keep persons' decisions in this schema and may have been first
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
