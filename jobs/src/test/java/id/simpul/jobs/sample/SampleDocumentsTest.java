package id.simpul.jobs.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed binary documents are those that the generator writes. */
class SampleDocumentsTest {

    static Iterable<Map.Entry<String, byte[]>> documents() throws IOException {
        return SampleDocumentsGenerator.documents().entrySet();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void committedAsGenerated(Map.Entry<String, byte[]> document) throws IOException {
        String path = "/id/simpul/connectors/sample/documents/" + document.getKey();
        try (InputStream committed = getClass().getResourceAsStream(path)) {
            assertNotNull(committed, path);
            assertArrayEquals(document.getValue(), committed.readAllBytes(), path);
        }
    }
}
