package id.simpul.pipeline.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a command.
 *
 * @param data the folder of the embedded database and of work files
 * @param sources the folder of the operator's source files; it need not exist
 * @param database address of a server, or null for the embedded one
 */
public record Settings(Path data, Path sources, @Nullable String database) {}
