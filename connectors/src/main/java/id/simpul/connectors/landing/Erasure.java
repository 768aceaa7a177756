package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Erases what restricted sources brought, bytes and text, when its time is over. What is still to be read is kept until it was,
 * and what a public source brought as well stays. PostgreSQL frees the space with its next vacuum; backups are the operator's.
 */
public final class Erasure {

    private final Transactions transactions;
    private final Clock clock;

    public Erasure(DataSource database, Clock clock) {
        this.transactions = new Transactions(database);
        this.clock = clock;
    }

    /**
     * @param retain how long bytes are kept after they landed
     * @return how many contents were erased
     */
    public int erase(Duration retain) {
        Instant before = clock.instant().minus(retain);
        return transactions.run("erasing what restricted sources brought", connection -> {
            texts(connection, before);
            return bytes(connection, before);
        });
    }

    private static int bytes(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update landing.content c set bytes = '', encoding = 'erased'
                where c.encoding <> 'erased' and c.landed_at < ?
                  and exists (select from landing.document d where d.sha256 = c.sha256)
                  and not exists (
                      select from landing.document d join landing.source s using (source_id)
                      where d.sha256 = c.sha256 and (s.disclosure = 'public' or d.state = 'due'))""")) {
            update.setObject(1, Rows.timestamp(before));
            return update.executeUpdate();
        }
    }

    private static void texts(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                delete from landing.document_text t
                using landing.document d, landing.source s, landing.content c
                where d.document_id = t.document_id and s.source_id = d.source_id and c.sha256 = d.sha256
                  and s.disclosure = 'restricted' and d.state <> 'due' and c.landed_at < ?""")) {
            delete.setObject(1, Rows.timestamp(before));
            delete.executeUpdate();
        }
    }
}
