package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.DatabaseException;
import id.simpul.pipeline.run.Workplace;
import id.simpul.pipeline.settings.Settings;
import id.simpul.pipeline.settings.SettingsLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class GlobalOptions {

    enum LogFormat {
        TEXT,
        JSON
    }

    /** Languages of messages; any other is wrong usage. */
    enum Language {
        ID,
        EN
    }

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
    private @Nullable Path config;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "option.database")
    private @Nullable String database;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--sources", paramLabel = "DIR", descriptionKey = "option.sources")
    private @Nullable Path sources;

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "option.lang")
    private @Nullable Language language;

    @Option(
            names = "--log-format",
            paramLabel = "text|json",
            defaultValue = "text",
            descriptionKey = "option.log-format")
    private LogFormat logFormat = LogFormat.TEXT;

    Messages messages() {
        return Messages.of(language == null ? null : language.name().toLowerCase(Locale.ROOT), System.getenv());
    }

    LogFormat logFormat() {
        return logFormat;
    }

    /** @throws id.simpul.pipeline.settings.SettingsException saying what is wrong and where */
    Settings settings() {
        Map<String, String> options = new HashMap<>();
        if (database != null) {
            options.put("database", database);
        }
        if (data != null) {
            options.put("data", data.toString());
        }
        if (sources != null) {
            options.put("sources", sources.toString());
        }
        return new SettingsLoader(Path.of("").toAbsolutePath(), System.getenv()).load(options, config);
    }

    /**
     * The warehouse that is meant, for commands that ask one.
     *
     * @throws DatabaseException where none was made yet
     */
    Workplace warehouse() {
        Workplace place = Workplace.of(settings());
        if (place.closed()) {
            throw new DatabaseException(messages().get("warehouse.closed", place.name()));
        }
        if (!place.hasWarehouse()) {
            throw new DatabaseException(messages().get("no.warehouse", place.name()));
        }
        return place;
    }
}
