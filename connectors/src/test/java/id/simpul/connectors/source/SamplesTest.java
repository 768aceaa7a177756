package id.simpul.connectors.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @TempDir
    Path folder;

    @Test
    void everySampleSourceIsSoundAndHasDocuments() throws IOException {
        Sources sources = Sources.in(Samples.unpack(folder));
        assertEquals(List.of(), sources.problems());
        for (Source source : sources.enabled()) {
            Connector.Files files = (Connector.Files) source.connector();
            try (Stream<Path> documents = Files.walk(files.folder())) {
                assertTrue(documents.anyMatch(Files::isRegularFile), source.id());
            }
        }
    }

    @Test
    void theIndexListsWhatIsThere() throws IOException, URISyntaxException {
        Path sample = Path.of(Objects.requireNonNull(getClass().getResource("/id/simpul/connectors/sample/"))
                .toURI());
        try (Stream<Path> files = Files.walk(sample)) {
            assertEquals(
                    files.filter(Files::isRegularFile)
                            .map(file -> sample.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("index"))
                            .sorted()
                            .toList(),
                    Samples.index().stream().sorted().toList());
        }
    }

    @Test
    void unpackingAgainTouchesNothingAndMendsWhatWasChanged() throws IOException {
        Samples.unpack(folder);
        Path kept = folder.resolve(Samples.index().get(0));
        Path changed = folder.resolve(Samples.index().get(1));
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(kept, old);
        Files.writeString(changed, "lain");
        Samples.unpack(folder);
        assertEquals(old, Files.getLastModifiedTime(kept));
        assertTrue(Files.size(changed) > 4);
    }
}
