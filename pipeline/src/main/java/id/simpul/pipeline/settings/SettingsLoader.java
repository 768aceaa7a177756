package id.simpul.pipeline.settings;

import id.simpul.connectors.source.Sources;
import id.simpul.connectors.web.Network;
import id.simpul.connectors.web.WebSettings;
import id.simpul.pipeline.database.ConnectionAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options win over the environment ({@code SIMPUL_DATA} and so on), the environment
 * over the file, the file over the defaults {@code ./data} and {@code ./sources}. A folder of sources that is named must hold some.
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
        return new Settings(
                directory.resolve(data == null ? "data" : data),
                sources(value("sources", options, written), named("sources", options, file)),
                database(value("database", options, written), named("database", options, file)),
                web(options, written),
                retain(value("retain", options, written)));
    }

    /** A folder that is named but not there, or empty, is a slip: without sources a run would take the sample instead. */
    private Path sources(@Nullable String named, String where) {
        if (named == null) {
            return directory.resolve("sources");
        }
        Path folder = directory.resolve(named);
        String remedy = "; name the folder of your source files (*.yml), or leave the setting out for ./sources";
        if (!Files.isDirectory(folder)) {
            throw new SettingsException(where + ": there is no folder " + folder + remedy);
        }
        if (!Sources.hasFiles(folder)) {
            throw new SettingsException(where + ": no source file is in " + folder + remedy);
        }
        return folder;
    }

    private static @Nullable String database(@Nullable String address, String where) {
        try {
            if (address != null) {
                ConnectionAddress.parse(address, null);
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new SettingsException(where + ": " + e.getMessage());
        }
    }

    /** Where the value of a setting that is set comes from. */
    private String named(String key, Map<String, String> options, Path file) {
        if (options.containsKey(key)) {
            return "--" + key;
        }
        return set(key) != null ? variable(key) : file + ": " + key;
    }

    private static Duration retain(@Nullable String days) {
        if (days == null) {
            return Settings.RETAIN;
        }
        if (!days.matches("[0-9]{1,5}d")) {
            throw new SettingsException("retain: " + days + " is no number of days; write 30d");
        }
        return Duration.ofDays(Long.parseLong(days.substring(0, days.length() - 1)));
    }

    private WebSettings web(Map<String, String> options, Map<String, String> written) {
        try {
            return WebSettings.DEFAULT.withContact(
                    value("contact", options, written),
                    listed("intranets", options, written).map(Network::of).toList(),
                    listed("own_hosts", options, written)
                            .map(host -> host.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            throw new SettingsException("intranets: " + e.getMessage());
        }
    }

    /** Commas part the values of a setting that may have several. */
    private Stream<String> listed(String key, Map<String, String> options, Map<String, String> written) {
        String value = value(key, options, written);
        return value == null
                ? Stream.of()
                : Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private @Nullable String value(String key, Map<String, String> options, Map<String, String> written) {
        String given = options.get(key);
        if (given != null) {
            return given;
        }
        String set = set(key);
        return set != null ? set : written.get(key);
    }

    private @Nullable String set(String key) {
        String set = environment.get(variable(key));
        return set != null && !set.isBlank() ? set : null;
    }

    private static String variable(String key) {
        return "SIMPUL_" + key.toUpperCase(Locale.ROOT);
    }
}
