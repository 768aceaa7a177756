package id.simpul.pipeline.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A login of the embedded database with the rights of one group of readers and no others. To put on a group's rights by
 * {@code set role} would not do: a statement may take them off again.
 */
final class ReaderLogin {

    /** Wrong password, no such login, no right to log in. */
    private static final Set<String> REFUSED = Set.of("28P01", "28000");

    /** Another process made it meanwhile. */
    private static final Set<String> THERE = Set.of("42710", "23505", "XX000");

    /**
     * The thousands of rounds by which PostgreSQL keeps a password are there to make guessing slow. Nobody guesses 192 random bits,
     * and the rounds cost our side a good part of each connection. For the session that sets such a password, and no other.
     */
    static final String FEW_ROUNDS = "set scram_iterations = 1";

    private final ConnectionAddress owner;
    private final ConnectionAddress reader;
    private final String group;

    /** @param owner who may make logins, with his password */
    ReaderLogin(ConnectionAddress owner, String group) {
        this.owner = owner;
        this.group = group;
        this.reader = owner.as(group + "_query", password(owner, group));
    }

    /** As whom to connect; the login is made where it is not there. */
    ConnectionAddress address() {
        try (Connection connection = connect(reader)) {
            if (limited(connection)) {
                return reader;
            }
        } catch (SQLException e) {
            if (!REFUSED.contains(String.valueOf(e.getSQLState()))) {
                throw unavailable(e);
            }
        }
        try (Connection connection = connect(owner)) {
            make(connection);
            return reader;
        } catch (SQLException e) {
            throw unavailable(e);
        }
    }

    /** Whether the login, perhaps of an earlier release, has the group's settings. */
    private static boolean limited(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show default_transaction_read_only")) {
            return setting.next() && "on".equals(setting.getString(1));
        }
    }

    private static Connection connect(ConnectionAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try {
                statement.execute("create role " + reader.user() + " in role " + group);
            } catch (SQLException e) {
                if (!THERE.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
            statement.execute(FEW_ROUNDS);
            statement.execute("alter role " + reader.user() + " login nosuperuser nocreaterole nocreatedb noreplication"
                    + " password '" + reader.password() + "'");
            limit(statement);
        }
    }

    /** The settings of the group (read-only transactions, patience and so on) are not inherited by those who log in. */
    private void limit(Statement statement) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (ResultSet row =
                statement.executeQuery("""
                select format('alter role %I in database %I set %s = %L',
                              '{login}', current_database(), split_part(s, '=', 1), substr(s, strpos(s, '=') + 1))
                from pg_db_role_setting g
                join pg_database d on d.oid = g.setdatabase and d.datname = current_database()
                join pg_roles r on r.oid = g.setrole and r.rolname = '{group}'
                cross join unnest(g.setconfig) s
                """.replace("{login}", reader.user()).replace("{group}", group))) {
            while (row.next()) {
                settings.add(row.getString(1));
            }
        }
        for (String setting : settings) {
            try {
                statement.execute(setting);
            } catch (SQLException e) {
                if (!THERE.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    private DatabaseException unavailable(SQLException e) {
        return new DatabaseException(
                "nobody can read with the rights of " + group + ": " + e.getMessage()
                        + "; \"simpul run\" makes the roles that are missing",
                e);
    }

    /** Follows from the owner's, so that nothing else is to be kept. */
    private static String password(ConnectionAddress owner, String group) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    String.valueOf(owner.password()).getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(group.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
