package id.simpul.connectors.landing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what became of a run's documents: each address that it saw, and each document that it settled unseen. What a
 * later run does to them changes nothing.
 */
final class Tallies {

    Map<String, RunTally> of(Connection connection, long runId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                with seen as (
                    select distinct on (source_id, address) document_id, fetched_at
                    from landing.fetch where run_id = ?
                    order by source_id, address, fetch_id desc),
                settled as (
                    select distinct on (document_id) document_id, state
                    from landing.settlement where run_id = ? and state <> 'superseded'
                    order by document_id, settlement_id desc),
                before as (
                    select document_id, earlier.state
                    from seen cross join lateral (
                        select state from landing.settlement
                        where settlement.document_id = seen.document_id and run_id <> ?
                        and settled_at <= seen.fetched_at
                        order by settlement_id desc limit 1) as earlier)
                select source_id,
                       coalesce(settled.state, case when before.state <> 'due' then 'unchanged' else 'due' end) as fate,
                       count(*)
                from seen full join settled using (document_id) left join before using (document_id)
                join landing.document using (document_id)
                group by 1, 2""")) {
            select.setLong(1, runId);
            select.setLong(2, runId);
            select.setLong(3, runId);
            try (ResultSet rows = select.executeQuery()) {
                Map<String, RunTally> tallies = new TreeMap<>();
                while (rows.next()) {
                    tallies.merge(rows.getString(1), tally(rows.getString(2), rows.getLong(3)), RunTally::plus);
                }
                return tallies;
            }
        }
    }

    private static RunTally tally(String fate, long count) {
        return switch (fate) {
            case "loaded" -> new RunTally(count, 0, 0, 0, 0, 0);
            case "unchanged" -> new RunTally(0, count, 0, 0, 0, 0);
            case "duplicate" -> new RunTally(0, 0, count, 0, 0, 0);
            case "irrelevant" -> new RunTally(0, 0, 0, count, 0, 0);
            case "quarantined" -> new RunTally(0, 0, 0, 0, count, 0);
            case "due" -> new RunTally(0, 0, 0, 0, 0, count);
            default -> throw new IllegalStateException("landing.settlement holds an unknown state: " + fate);
        };
    }
}
