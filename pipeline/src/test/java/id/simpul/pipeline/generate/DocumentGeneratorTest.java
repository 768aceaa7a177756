package id.simpul.pipeline.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.landing.State;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.Sources;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentGeneratorTest {

    @Test
    void theSameSeedGivesTheSameDocuments() throws IOException {
        List<GeneratedDocument> once = new DocumentGenerator(7).generate(500);
        List<GeneratedDocument> again = new DocumentGenerator(7).generate(500);
        for (int i = 0; i < 500; i++) {
            assertEquals(once.get(i).path(), again.get(i).path());
            assertArrayEquals(
                    once.get(i).bytes(), again.get(i).bytes(), once.get(i).path());
            assertEquals(once.get(i).facts(), again.get(i).facts());
        }
    }

    @Test
    void moreDocumentsFollowOnTheOnesBefore() throws IOException {
        DocumentGenerator generator = new DocumentGenerator(11);
        List<String> paths =
                generator.generate(60).stream().map(GeneratedDocument::path).toList();
        assertEquals(60, paths.size());
        assertTrue(generator.generate(60).stream().noneMatch(d -> paths.contains(d.path())));
    }

    @Test
    void everyFateAndFormatOccurs() throws IOException {
        List<GeneratedDocument> documents = new DocumentGenerator(3).generate(500);
        Map<State, Long> fates = new EnumMap<>(
                documents.stream().collect(Collectors.groupingBy(GeneratedDocument::fate, Collectors.counting())));
        assertEquals(Set.of(State.LOADED, State.DUPLICATE, State.IRRELEVANT, State.QUARANTINED), fates.keySet());
        Set<String> formats = documents.stream()
                .map(d -> d.path().substring(d.path().lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        assertEquals(Set.of("html", "txt", "csv", "xlsx", "docx", "pdf"), formats);
    }

    @Test
    void writesSoundSources(@TempDir Path folder) throws IOException {
        List<GeneratedDocument> documents = new DocumentGenerator(9).generate(60);
        Sources sources = Sources.in(SourceFolders.write(folder, documents));
        assertEquals(List.of(), sources.problems());
        assertEquals(
                documents.stream().map(GeneratedDocument::source).collect(Collectors.toSet()),
                sources.enabled().stream().map(Source::id).collect(Collectors.toSet()));
        for (GeneratedDocument document : documents) {
            Path path = folder.resolve("documents").resolve(document.source()).resolve(document.path());
            assertArrayEquals(document.bytes(), Files.readAllBytes(path), document.path());
        }
    }

    /** Only what is meant to be a duplicate has bytes that came before. */
    @Test
    void bytesRepeatWhereMeantTo() throws IOException {
        Set<String> seen = new HashSet<>();
        for (GeneratedDocument document : new DocumentGenerator(5).generate(500)) {
            boolean isNew = seen.add(new BigInteger(1, document.bytes()).toString(36) + document.bytes().length);
            assertEquals(document.fate() != State.DUPLICATE, isNew, document.path());
        }
    }
}
