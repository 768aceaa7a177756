package id.simpul.pipeline.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The database in use, until closed. */
public interface Database extends AutoCloseable {

    ConnectionAddress address();

    /**
     * Who reads with the rights of a group role. On a server of somebody else's that is the login itself, which has to put the
     * group's rights on; whoever knows its password has its rights anyway.
     *
     * @param group such as {@code simpul_researcher}
     * @throws DatabaseException where there is no such group
     */
    ConnectionAddress reader(String group);

    /** A pool of connections; closing it is the caller's. */
    default HikariDataSource pool(int size) {
        return pool(address(), size);
    }

    /** One connection for reading; closing it is the caller's. The caller still says {@code set role}. */
    default HikariDataSource readers(String group) {
        return pool(reader(group), 1);
    }

    private static HikariDataSource pool(ConnectionAddress address, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        if (address.password() != null) {
            config.setPassword(address.password());
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
