package id.simpul.connectors.source;

import com.networknt.schema.Error;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says what the schema found in words that help the one who wrote the file. */
final class SchemaProblems {

    private static final String SECRET = "/$defs/secret";

    private final SourceSchema schema;
    private final String file;
    private final List<String> lines;

    SchemaProblems(SourceSchema schema, String file, String text) {
        this.schema = schema;
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<Problem> of(List<Error> errors) {
        List<Problem> problems = new ArrayList<>();
        Set<String> misspelt = errors.stream()
                .filter(error -> error.getKeyword().equals("additionalProperties"))
                .map(error -> place(error) + meant(error).orElse(""))
                .collect(Collectors.toSet());
        for (Error error : errors) {
            // one slip, one message: a misspelt key is not missing as well
            if (!error.getKeyword().equals("required") || !misspelt.contains(place(error) + error.getProperty())) {
                problems.add(of(error));
            }
        }
        return problems;
    }

    private Problem of(Error error) {
        String key = key(error);
        return switch (error.getKeyword()) {
            case "additionalProperties" ->
                new Problem(
                        file,
                        lineOfKey(error.getInstanceNode(), error.getProperty()),
                        "unknown key '" + error.getProperty() + "'",
                        meant(error).map(word -> "did you mean '" + word + "'?").orElse("known here: " + known(error)));
            case "required" ->
                new Problem(
                        file,
                        line(error.getInstanceNode()),
                        "the key '" + error.getProperty() + "' is missing",
                        "add it: " + description(parent(error) + "/properties/" + error.getProperty()));
            case "enum" ->
                new Problem(
                        file, line(error.getInstanceNode()), "'" + key + "' can't be " + shown(error), choice(error));
            case "type" ->
                new Problem(
                        file,
                        line(error.getInstanceNode()),
                        "'" + key + "' is " + kind(error.getInstanceNode()) + " where "
                                + kind(schema.at(parent(error)).path("type").asString("")) + " belongs",
                        description(parent(error)));
            default ->
                new Problem(
                        file,
                        line(error.getInstanceNode()),
                        "'" + key + "' can't be " + shown(error),
                        "it is " + description(parent(error)));
        };
    }

    private String choice(Error error) {
        List<String> words = StreamSupport.stream(
                        schema.at(parent(error)).path("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        return Spelling.nearest(error.getInstanceNode().asString(""), words)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("it is one of " + String.join(", ", words));
    }

    private Optional<String> meant(Error error) {
        return Spelling.nearest(error.getProperty(), names(error));
    }

    private String known(Error error) {
        return String.join(", ", names(error));
    }

    private Collection<String> names(Error error) {
        return schema.at(parent(error) + "/properties").propertyNames();
    }

    private String description(String pointer) {
        return schema.at(pointer).path("description").asString("see source.schema.json");
    }

    /** The pointer of the schema that holds the keyword which failed. */
    private static String parent(Error error) {
        String pointer = error.getSchemaLocation().getFragment().toString();
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String place(Error error) {
        return error.getInstanceLocation() + "/";
    }

    private static String key(Error error) {
        String pointer = error.getInstanceLocation().toString();
        return pointer.isEmpty() ? "the file" : pointer.substring(1).replace('/', '.');
    }

    private static String kind(JsonNode node) {
        if (node.isIntegralNumber()) {
            return "a whole number";
        }
        return kind(node.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a group of keys";
            default -> "nothing";
        };
    }

    /** Where a secret's place belongs, somebody may have written the secret. */
    private static String shown(Error error) {
        if (parent(error).startsWith(SECRET)) {
            return "what stands there";
        }
        JsonNode node = error.getInstanceNode();
        return node.isContainer() ? "this" : "'" + node.asString("") + "'";
    }

    private int line(JsonNode node) {
        return Math.max(1, JsonNodes.tokenStreamLocationOf(node).getLineNr());
    }

    /** A block's own line is the one below its key: look upward for the key. */
    private int lineOfKey(JsonNode parent, String key) {
        int line = Math.min(line(parent.get(key)), lines.size());
        for (int candidate = line; candidate >= 1; candidate--) {
            String stripped = lines.get(candidate - 1).strip();
            if (stripped.matches("[{,-]?\\s*[\"']?\\Q" + key + "\\E[\"']?\\s*:.*")) {
                return candidate;
            }
        }
        return line;
    }
}
