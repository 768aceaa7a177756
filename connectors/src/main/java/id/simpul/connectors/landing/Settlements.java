package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code landing.settlement}: which states documents came to, and in which run. */
final class Settlements {

    private Settlements() {}

    /** One row a document. */
    static void record(
            Connection connection,
            long runId,
            List<Long> documentIds,
            State state,
            @Nullable Reason reason,
            Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into landing.settlement (document_id, run_id, state, reason_code, reason, settled_at)
                select document_id, ?, ?, ?, ?, ? from unnest(?) document_id""")) {
            insert.setLong(1, runId);
            insert.setString(2, state.code());
            insert.setString(3, reason == null ? null : reason.code());
            insert.setString(4, reason == null ? null : reason.message());
            insert.setObject(5, Rows.timestamp(now));
            insert.setArray(6, connection.createArrayOf("bigint", documentIds.toArray()));
            insert.executeUpdate();
        }
    }
}
