package id.simpul.jobs.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.expectation.ExpectedFact;
import id.simpul.jobs.expectation.Tally;
import id.simpul.jobs.extract.Extractors;
import id.simpul.jobs.extract.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a first run on the bundled sample shows is what its documents tell. */
class SampleFactsTest {

    private static final String DOCUMENTS = "/id/simpul/connectors/sample/documents/";

    @Test
    void everyFactOfTheSampleIsRead() throws IOException {
        Tally tally = new Tally();
        try (Readers readers = new Readers()) {
            for (Map.Entry<String, List<ExpectedFact>> document : expected().entrySet()) {
                String path = document.getKey();
                String name = path.substring(path.lastIndexOf('/') + 1);
                Document read = readers.read(name, bytes(DOCUMENTS + path), Metadata.NONE);
                tally.add(
                        name,
                        document.getValue(),
                        Extractors.standard().extract(read).stream()
                                .map(Finding::fact)
                                .toList());
            }
        }
        System.out.print(tally.table("sample"));
        assertEquals(List.of(), tally.errors(100));
    }

    /** The facts by the documents' paths. */
    private static Map<String, List<ExpectedFact>> expected() throws IOException {
        Map<String, List<ExpectedFact>> expected = new LinkedHashMap<>();
        List<ExpectedFact> facts = new ArrayList<>();
        for (String line : new String(bytes("expected.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("# ")) {
                facts = new ArrayList<>();
                expected.put(line.substring(2), facts);
            } else {
                facts.add(ExpectedFact.parse(line));
            }
        }
        return expected;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SampleFactsTest.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return in.readAllBytes();
        }
    }
}
