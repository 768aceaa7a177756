package id.simpul.pipeline.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The database in use, until closed. */
public interface Database extends AutoCloseable {

    ConnectionAddress address();

    /** A pool of connections; closing it is the caller's. */
    default HikariDataSource pool(int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address().jdbcUrl());
        config.setUsername(address().user());
        if (address().password() != null) {
            config.setPassword(address().password());
        }
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(30_000);
        config.setPoolName("simpul");
        return new HikariDataSource(config);
    }

    /** Lets go of the database; the last user of an embedded one stops it. */
    @Override
    void close();
}
