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

    Path folder() {
        return path("/connector/files/folder");
    }

    /** A relative path counts from the file's own folder; that of a bundled file from the working directory. */
    Path path(String pointer) {
        Path folder = Path.of(text(pointer));
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

    /** The name of the connector, such as {@code files}. */
    String kind() {
        return root.path("connector").propertyNames().iterator().next();
    }

    private Connector connector() {
        return switch (kind()) {
            case "files" -> folderFiles();
            case "sftp" -> new RemoteFields(this).sftp();
            case "mail" -> new RemoteFields(this).mail();
            case "s3" -> new RemoteFields(this).s3();
            default -> new WebFields(this).connector();
        };
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

    boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    boolean flag(String pointer, boolean otherwise) {
        return root.at(pointer).asBoolean(otherwise);
    }

    String text(String pointer, String otherwise) {
        return root.at(pointer).asString(otherwise);
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
