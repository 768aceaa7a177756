package id.simpul.jobs.warehouse;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** The log of what persons did. Within the caller's transaction: no act without its entry. */
final class Audit {

    private Audit() {}

    static void note(
            JdbcTemplate jdbc, OffsetDateTime at, String actor, String action, String object, JsonNode detail) {
        jdbc.update(
                "insert into ops.audit (at, actor, action, object, detail) values (?, ?, ?, ?, ?::jsonb)",
                at,
                actor,
                action,
                object,
                detail.toString());
    }
}
