package id.simpul.connectors.source;

import com.networknt.schema.utils.JsonNodes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a source file that passed the schema. */
final class SourceFields {

    private static final Duration SETTLE = Duration.ofSeconds(10);

    private final JsonNode root;
    private final SourceFile file;

    SourceFields(JsonNode root, SourceFile file) {
        this.root = root;
        this.file = file;
    }

    Source source() {
        return new Source(
                text("/id"),
                text("/name"),
                text("/publisher"),
                text("/region"),
                Medium.of(text("/medium")),
                Disclosure.of(text("/disclosure")),
                connector(),
                enabled(),
                root.path("verified").asBoolean(false),
                courtesy(),
                expectation(),
                reading(),
                file.name());
    }

    boolean enabled() {
        return root.path("enabled").asBoolean(true);
    }

    Expectation expectation() {
        return new Expectation(number("/expect/least"), number("/expect/most"), number("/expect/fresh_days"));
    }

    /** A relative folder counts from the file's own folder; that of a bundled file from the working directory. */
    Path folder() {
        Path folder = Path.of(text("/connector/files/folder"));
        Path base = file.folder() == null ? Path.of("") : file.folder();
        return base.resolve(folder).toAbsolutePath().normalize();
    }

    List<String> texts(String pointer) {
        return StreamSupport.stream(root.at(pointer).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    Problem problem(String pointer, String wrong, String mend) {
        int line = JsonNodes.tokenStreamLocationOf(root.at(pointer)).getLineNr();
        return new Problem(file.name(), line, wrong, mend);
    }

    private Connector connector() {
        return files().isMissingNode() ? new WebFields(this).connector() : folderFiles();
    }

    private Courtesy courtesy() {
        Integer megabytes = number("/courtesy/megabytes");
        return new Courtesy(
                duration("/courtesy/delay", Duration.ZERO),
                number("/courtesy/pages"),
                megabytes == null ? null : megabytes * 1_000_000L);
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    private JsonNode files() {
        return root.at("/connector/files");
    }

    private Connector folderFiles() {
        return new Connector.Files(
                folder(),
                texts("/connector/files/include"),
                texts("/connector/files/exclude"),
                root.at("/connector/files/recursive").asBoolean(true),
                duration("/connector/files/settle", SETTLE));
    }

    private Map<String, String> reading() {
        Map<String, String> hints = new LinkedHashMap<>();
        root.path("reading")
                .properties()
                .forEach(hint -> hints.put(hint.getKey(), hint.getValue().asString()));
        return hints;
    }

    String text(String pointer) {
        return root.at(pointer).asString();
    }

    @Nullable
    Integer number(String pointer) {
        JsonNode node = root.at(pointer);
        return node.isMissingNode() ? null : node.intValue();
    }

    Duration duration(String pointer, Duration otherwise) {
        String text = root.at(pointer).asString("");
        if (text.isEmpty()) {
            return otherwise;
        }
        int unit = text.length() - (text.endsWith("ms") ? 2 : 1);
        long amount = Long.parseLong(text.substring(0, unit));
        return switch (text.substring(unit)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> throw new IllegalStateException("the schema let a duration through: " + text);
        };
    }
}
