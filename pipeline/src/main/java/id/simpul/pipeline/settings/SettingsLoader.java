package id.simpul.pipeline.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Options win over the environment ({@code SIMPUL_DATA}, {@code SIMPUL_SOURCES}, {@code SIMPUL_DATABASE}), the environment
 * over the file, the file over the defaults {@code ./data} and {@code ./sources}.
 */
public final class SettingsLoader {

    private final Path directory;
    private final Map<String, String> environment;

    /** @param directory what relative paths and {@code simpul.yml} are relative to */
    public SettingsLoader(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * @param options settings given on the command line, by key
     * @param config the settings file named there; null for {@code simpul.yml} where it exists
     * @throws SettingsException saying what is wrong and where
     */
    public Settings load(Map<String, String> options, @Nullable Path config) {
        Path file = directory.resolve(config == null ? Path.of("simpul.yml") : config);
        if (config != null && !Files.exists(file)) {
            throw new SettingsException(config + " does not exist");
        }
        Map<String, String> written = Files.exists(file) ? SettingsFile.read(file) : Map.of();
        String data = value("data", options, written);
        String sources = value("sources", options, written);
        return new Settings(
                directory.resolve(data == null ? "data" : data),
                directory.resolve(sources == null ? "sources" : sources),
                value("database", options, written));
    }

    private @Nullable String value(String key, Map<String, String> options, Map<String, String> written) {
        String given = options.get(key);
        if (given != null) {
            return given;
        }
        String set = environment.get("SIMPUL_" + key.toUpperCase(Locale.ROOT));
        return set != null && !set.isBlank() ? set : written.get(key);
    }
}
