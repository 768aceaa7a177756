package id.simpul.pipeline.settings;

import id.simpul.connectors.web.WebSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a command.
 *
 * @param data the folder of the embedded database and of work files
 * @param sources the folder of the operator's source files; ./sources, where nothing else is named, need not exist
 * @param database address of a server, or null for the embedded one
 * @param web who asks servers of the web, and which networks are the operator's own
 * @param retain how long the bytes of restricted sources are kept
 */
public record Settings(Path data, Path sources, @Nullable String database, WebSettings web, Duration retain) {

    public static final Duration RETAIN = Duration.ofDays(30);

    /** Without a word on the web or on restricted sources. */
    public Settings(Path data, Path sources, @Nullable String database) {
        this(data, sources, database, WebSettings.DEFAULT, RETAIN);
    }
}
