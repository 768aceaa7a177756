package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LineEncoderTest {

    @Test
    void aLineTellsWhenInIsoAndUtc() {
        JsonNode line = line(null);
        assertEquals("2026-11-24T04:30:06.250Z", line.get("timestamp").asString());
        assertEquals("WARN", line.get("level").asString());
        assertEquals("reading \"a\": 3", line.get("formattedMessage").asString());
        assertFalse(line.has("throwable"));
    }

    @Test
    void aFailureStandsInItsLine() {
        assertTrue(line(new IllegalStateException("no disk"))
                .get("throwable")
                .asString()
                .contains("IllegalStateException: no disk"));
    }

    private static JsonNode line(@Nullable Throwable failure) {
        LoggerContext context = new LoggerContext();
        LoggingEvent event = new LoggingEvent(
                LineEncoderTest.class.getName(),
                context.getLogger("id.simpul"),
                Level.WARN,
                "reading \"{}\": {}",
                failure,
                new Object[] {"a", 3});
        event.setInstant(Instant.parse("2026-11-24T04:30:06.250Z"));
        String text = new String(new LineEncoder().encode(event), StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count());
        return JsonMapper.builder().build().readTree(text);
    }
}
