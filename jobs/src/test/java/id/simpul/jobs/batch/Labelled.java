package id.simpul.jobs.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled documents, where {@code -Dsimpul.gold} says where they lie. */
final class Labelled {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Labelled() {}

    static boolean there() {
        return folder("dev").isAbsolute() && Files.isDirectory(folder("dev"));
    }

    /** The sets' documents by name; none where there are no such sets. */
    static Map<String, byte[]> documents(String... sets) throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        for (String set : sets) {
            // pages that were labelled for everybody lie beside the labelled sets
            Path docs = set.equals("seeds")
                    ? gold().resolveSibling("seeds")
                    : folder(set).resolve("docs");
            for (Path file : files(docs)) {
                documents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return documents;
    }

    /** The sets' labels, one a document. */
    static List<JsonNode> labels(String... sets) throws IOException {
        List<JsonNode> labels = new ArrayList<>();
        for (String set : sets) {
            Path folder = set.equals("seeds") ? folder(set) : folder(set).resolve("labels");
            for (Path file : files(folder)) {
                if (file.toString().endsWith(".json")) {
                    labels.add(JSON.readTree(Files.readString(file)));
                }
            }
        }
        return labels;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!folder.isAbsolute() || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path gold() {
        return Path.of(System.getProperty("simpul.gold", ""));
    }

    private static Path folder(String set) {
        return gold().resolve(set);
    }
}
