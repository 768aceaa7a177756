package id.simpul.connectors.landing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema {@code landing} and its migrations. */
public final class LandingSchema {

    private LandingSchema() {}

    /** Creates the schema or brings it up to date. Safe to call at every start and from several processes at once. */
    public static void migrate(DataSource database) {
        Flyway.configure(LandingSchema.class.getClassLoader())
                .dataSource(database)
                .schemas("landing")
                .createSchemas(true)
                .table("schema_history")
                .locations("classpath:db/landing")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
