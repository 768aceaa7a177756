package id.simpul.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of a source that reads a folder, as an operator would write it: about Kota Ambon, public, with files that are taken
 * at once, unless it is told otherwise.
 *
 * @param folder as its file names it
 * @param more further lines, such as {@code enabled: false}; each ends with a line feed
 */
public record SourceFile(
        String id,
        String name,
        String publisher,
        String region,
        String medium,
        String disclosure,
        String folder,
        String more) {

    /** Of a newspaper, from the folder {@code masuk} beside that of the source files. */
    public static SourceFile news(String id, String name) {
        return new SourceFile(id, name, name, "\"81.71\"", "news", "public", "../masuk", "");
    }

    /** As {@link #news}, of an agency's reports. */
    public static SourceFile reports(String id, String name) {
        return new SourceFile(id, name, name, "\"81.71\"", "agency_report", "public", "../masuk", "");
    }

    public SourceFile publishedBy(String other) {
        return new SourceFile(id, name, other, region, medium, disclosure, folder, more);
    }

    public SourceFile national() {
        return new SourceFile(id, name, publisher, "ID", medium, disclosure, folder, more);
    }

    public SourceFile restricted() {
        return new SourceFile(id, name, publisher, region, medium, "restricted", folder, more);
    }

    public SourceFile from(String other) {
        return new SourceFile(id, name, publisher, region, medium, disclosure, other, more);
    }

    public SourceFile with(String lines) {
        return new SourceFile(id, name, publisher, region, medium, disclosure, folder, more + lines);
    }

    public String yaml() {
        return """
                id: %s
                name: %s
                publisher: %s
                region: %s
                medium: %s
                disclosure: %s
                connector:
                  files:
                    folder: %s
                    settle: 0s
                """.formatted(id, name, publisher, region, medium, disclosure, folder) + more;
    }

    /**
     * Writes it as {@code ID.yml} to the folder of source files, which is made where there is none.
     *
     * @return that folder
     */
    public Path write(Path sources) throws IOException {
        Files.writeString(Files.createDirectories(sources).resolve(id + ".yml"), yaml());
        return sources;
    }
}
