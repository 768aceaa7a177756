package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Refused documents of a landing zone in PostgreSQL, and another chance for them. What a person withdrew stays withdrawn. */
public final class Quarantine {

    /** In {@code landing.settlement}, of what no run did. */
    private static final long NO_RUN = 0;

    private final Transactions transactions;
    private final Clock clock;

    public Quarantine(DataSource database, Clock clock) {
        this.transactions = new Transactions(database);
        this.clock = clock;
    }

    /**
     * Which refused documents are meant; all that is given must hold.
     *
     * @param documents null for any
     * @param source null for any
     * @param reason the code, null for any
     */
    public record Chosen(
            @Nullable List<Long> documents,
            @Nullable String source,
            @Nullable String reason) {}

    /**
     * What became of the chosen ones.
     *
     * @param due have their bytes and will be read again
     * @param asked have none: their addresses are asked again when the source is collected next
     * @param left were withdrawn by a person, or their bytes were erased
     */
    public record Retried(List<Long> due, List<Long> asked, List<Long> left) {

        public Retried {
            due = List.copyOf(due);
            asked = List.copyOf(asked);
            left = List.copyOf(left);
        }
    }

    /** Gives the chosen ones another chance. */
    public Retried retry(Chosen chosen) {
        return transactions.run("retrying refused documents", connection -> {
            Retried retried = sorted(connection, chosen);
            read(connection, retried.due());
            ask(connection, retried.asked());
            return retried;
        });
    }

    private static Retried sorted(Connection connection, Chosen chosen) throws SQLException {
        List<Long> due = new ArrayList<>();
        List<Long> asked = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        List<Long> documents = chosen.documents();
        try (PreparedStatement select = connection.prepareStatement("""
                select d.document_id,
                       case when d.reason_code in ('withdrawn', 'withdrawn_copy', 'withdrawn_address') then 'left'
                            when d.sha256 is null then 'asked'
                            when c.encoding = 'erased' then 'left'
                            else 'due' end
                from landing.document d left join landing.content c using (sha256)
                where d.state = 'quarantined' and (?::bigint[] is null or d.document_id = any(?))
                  and d.source_id = coalesce(?, d.source_id) and d.reason_code = coalesce(?, d.reason_code)
                order by d.document_id
                for update of d""")) {
            for (int at = 1; at <= 2; at++) {
                select.setArray(at, documents == null ? null : connection.createArrayOf("bigint", documents.toArray()));
            }
            select.setString(3, chosen.source());
            select.setString(4, chosen.reason());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    List<Long> fate = switch (rows.getString(2)) {
                        case "due" -> due;
                        case "asked" -> asked;
                        default -> left;
                    };
                    fate.add(rows.getLong(1));
                }
            }
        }
        return new Retried(due, asked, left);
    }

    private void read(Connection connection, List<Long> documents) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with again as (
                    update landing.document set state = 'due', reason_code = null, reason = null, state_at = ?
                    where document_id = any(?) returning document_id, state_at)
                insert into landing.settlement (document_id, run_id, state, settled_at)
                select document_id, ?, 'due', state_at from again""")) {
            update.setObject(1, Rows.timestamp(clock.instant()));
            update.setArray(2, connection.createArrayOf("bigint", documents.toArray()));
            update.setLong(3, NO_RUN);
            update.executeUpdate();
        }
    }

    /** Without a fingerprint an address is looked at as if it had changed; of the web, also one that was given up. */
    private static void ask(Connection connection, List<Long> documents) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                with refused as (select source_id, address from landing.document where document_id = any(?)),
                pages as (
                    update landing.page p set attempts = 0, dropped = false from refused r
                    where p.source_id = r.source_id and p.address = r.address)
                update landing.address a set fingerprint = null from refused r
                where a.source_id = r.source_id and a.address = r.address""")) {
            update.setArray(1, connection.createArrayOf("bigint", documents.toArray()));
            update.executeUpdate();
        }
    }
}
