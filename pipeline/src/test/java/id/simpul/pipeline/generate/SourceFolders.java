package id.simpul.pipeline.generate;

import id.simpul.pipeline.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Generated documents on disk, as sources of the files connector. */
public final class SourceFolders {

    private SourceFolders() {}

    /**
     * Writes each document to {@code documents/SOURCE/PATH} below the root and a source file {@code sources/SOURCE.yml}
     * for each source that has one. What stands there already stays, unless it has the same path.
     *
     * @return the folder of the source files
     */
    public static Path write(Path root, List<GeneratedDocument> documents) throws IOException {
        Path sources = Files.createDirectories(root.resolve("sources"));
        for (GeneratedDocument document : documents) {
            Path path = root.resolve("documents").resolve(document.source()).resolve(document.path());
            Files.createDirectories(path.getParent());
            Files.write(path, document.bytes());
            String id = document.source();
            if (!Files.exists(sources.resolve(id + ".yml"))) {
                SourceFile.news(id, id).national().from("../documents/" + id).write(sources);
            }
        }
        return sources;
    }
}
