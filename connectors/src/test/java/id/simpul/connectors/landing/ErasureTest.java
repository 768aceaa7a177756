package id.simpul.connectors.landing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final TestDatabase database = TestDatabase.migrated();
    private static final Instant NOW = Instant.parse("2024-03-04T05:06:07Z");
    private static final Duration RETAIN = Duration.ofDays(30);

    @Test
    void whatRestrictedSourcesBroughtGoesWhenItWasReadAndItsTimeIsOver() throws SQLException {
        database.clear();
        LandingZone zone = at(NOW);
        zone.register(TestSources.files("dinas", Path.of("masuk")));
        zone.register(TestSources.files("kabar", Path.of("masuk")));
        run("update landing.source set disclosure = case source_id when 'dinas' then 'restricted' else 'public' end");
        long read = land(zone, "dinas", "read", "rahasia dinas");
        land(zone, "dinas", "unread", "belum dibaca");
        land(zone, "dinas", "shared", "siaran pers");
        land(zone, "kabar", "shared", "siaran pers");
        land(zone, "kabar", "own", "berita");
        run(
                "update landing.document set state = 'loaded', reason_code = 'read' where address <> 'unread' and state = 'due'");
        run(
                "insert into landing.document_text select document_id, '1', address, now() from landing.document where state = 'loaded'");

        assertEquals(0, new Erasure(database.dataSource(), clock(NOW.plus(RETAIN))).erase(RETAIN));
        assertEquals(
                1, new Erasure(database.dataSource(), clock(NOW.plus(RETAIN).plusSeconds(1))).erase(RETAIN));

        assertEquals(
                List.of("erased"),
                database.query("select encoding from landing.content where octet_length(bytes) = 0"));
        assertEquals(
                List.of("own", "shared"), database.query("select distinct text from landing.document_text order by 1"));
        assertEquals(
                0, new Erasure(database.dataSource(), clock(NOW.plus(RETAIN).plusSeconds(1))).erase(RETAIN));

        // the same bytes at another address are to be read again: they are there again
        LandingZone later = at(NOW.plus(RETAIN).plusSeconds(9));
        run("update landing.document set state = 'superseded' where document_id = " + read);
        land(later, "dinas", "again", "rahasia dinas");
        Due due = later.due(0, Long.MAX_VALUE, 10).stream()
                .filter(document -> document.address().equals("again"))
                .findFirst()
                .orElseThrow();
        assertArrayEquals("rahasia dinas".getBytes(UTF_8), later.bytes(due));
    }

    private static LandingZone at(Instant now) {
        return new PostgresLandingZone(database.dataSource(), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static long land(LandingZone zone, String source, String address, String text) {
        return zone.land(new Arrival(
                        1,
                        source,
                        address,
                        address,
                        "text/plain",
                        NOW,
                        null,
                        new Arrival.Payload.Bytes(text.getBytes(UTF_8))))
                .documentId();
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
