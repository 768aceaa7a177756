package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void objectsArraysAndStringsAreRead() {
        assertEquals(
                Optional.of(Map.of("a", "satu \"dua\" é", "b", List.of("1", "true", Map.of("c", "x")))),
                Json.parse(" {\"a\": \"satu \\\"dua\\\" \\u00e9\", \"b\": [1, true, {\"c\": \"x\"}], \"n\": null}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"b\",}",
                "{\"a\": \"b\"",
                "{\"a\": \"b\n",
                "{\"a\": \"b\"}}}",
                "{x, \"a\": \"b\"}",
                "{\"a\" \"z\", \"a\": \"b\"}"
            })
    void whatPagesGetWrongIsForgiven(String json) {
        Object a = ((Map<?, ?>) Json.parse(json).orElseThrow()).get("a");
        assertTrue(String.valueOf(a).startsWith("b"), json);
    }

    @Test
    void whatIsNoJsonIsEmpty() {
        assertEquals(Optional.empty(), Json.parse("var a = 1;"));
        assertEquals(Optional.empty(), Json.parse(""));
    }

    @Test
    void deepAndLongTextsEnd() {
        assertTimeout(Duration.ofSeconds(10), () -> Json.parse("[".repeat(2_000_000)));
        assertTimeout(Duration.ofSeconds(10), () -> Json.parse("{\"a\":".repeat(500_000)));
        assertTimeout(Duration.ofSeconds(10), () -> Json.parse("[}".repeat(500_000)));
    }
}
