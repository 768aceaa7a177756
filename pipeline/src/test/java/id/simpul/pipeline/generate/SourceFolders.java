package id.simpul.pipeline.generate;

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
            Path yaml = sources.resolve(document.source() + ".yml");
            if (!Files.exists(yaml)) {
                Files.writeString(yaml, yaml(document.source()));
            }
        }
        return sources;
    }

    private static String yaml(String source) {
        return """
                id: %1$s
                name: %1$s
                publisher: %1$s
                region: ID
                medium: news
                disclosure: public
                connector:
                  files:
                    folder: ../documents/%1$s
                    settle: 0s
                enabled: true
                verified: false
                """.formatted(source);
    }
}
