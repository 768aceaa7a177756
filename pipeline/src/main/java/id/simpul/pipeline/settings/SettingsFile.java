package id.simpul.pipeline.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads {@code simpul.yml}. */
final class SettingsFile {

    static final Set<String> KEYS =
            Set.of("data", "sources", "database", "contact", "intranets", "own_hosts", "retain");

    private SettingsFile() {}

    /**
     * The settings of the file by key.
     *
     * @throws SettingsException with file and line where it is no such file
     */
    static Map<String, String> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            return root == null ? Map.of() : values(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new SettingsException(file + ":" + line + ": no valid YAML: " + e.getProblem());
        } catch (IOException e) {
            throw new SettingsException(file + " can't be read; check the path and its permissions");
        }
    }

    private static Map<String, String> values(Path file, Node root) {
        if (!(root instanceof MappingNode mapping)) {
            throw problem(file, root, "write one setting a line, such as \"data: ./data\"");
        }
        Map<String, String> values = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!KEYS.contains(key)) {
                throw problem(
                        file,
                        entry.getKeyNode(),
                        "unknown setting \"" + key + "\"; known are "
                                + KEYS.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (!(entry.getValueNode() instanceof ScalarNode value)
                    || value.getValue().isBlank()) {
                throw problem(file, entry.getValueNode(), "\"" + key + "\" needs one value");
            }
            values.put(key, value.getValue());
        }
        return values;
    }

    private static SettingsException problem(Path file, Node place, String message) {
        return new SettingsException(file + ":" + (place.getStartMark().getLine() + 1) + ": " + message);
    }
}
