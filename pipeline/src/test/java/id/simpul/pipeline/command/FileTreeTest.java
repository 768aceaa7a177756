package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void filesComeSortedFromNestedFoldersAndEmptyFoldersGiveNone() throws IOException {
        Files.createDirectories(folder.resolve("b/dalam"));
        Files.createDirectories(folder.resolve("kosong"));
        Files.writeString(folder.resolve("c.txt"), "c");
        Files.writeString(folder.resolve("b/dalam/1.txt"), "1");
        Files.writeString(folder.resolve("a.txt"), "a");
        assertEquals(List.of("a.txt", "b/dalam/1.txt", "c.txt"), walk(folder));
    }

    @Test
    void aLinkBackIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.createSymbolicLink(folder.resolve("balik"), folder);
        assertEquals(List.of("a.txt"), walk(folder));
    }

    @Test
    void aLinkThatIsNamedItselfIsFollowed() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("asli")).resolve("a.txt"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("tautan"), folder.resolve("asli"));
        assertEquals(List.of("tautan/a.txt"), walk(link));
    }

    @Test
    void whatIsMissingIsGivenForTheReaderToRefuse() {
        assertEquals(List.of("tidak-ada"), walk(folder.resolve("tidak-ada")));
    }

    private List<String> walk(Path start) {
        List<String> found = new ArrayList<>();
        new FileTree(List.of(start))
                .forEachRemaining(path -> found.add(folder.relativize(path).toString()));
        return found;
    }
}
