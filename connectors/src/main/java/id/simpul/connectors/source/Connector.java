package id.simpul.connectors.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How a source is fetched: one kind a connector, with its settings. */
public sealed interface Connector permits Connector.Files, WebConnector {

    /** Its name in source files. All connectors are records. */
    String kind();

    /**
     * A folder that files are dropped into.
     *
     * @param folder absolute; a relative one in a source file counts from that file's folder
     * @param include globs on the path below the folder ({@code **}{@code /*.pdf}); none means all
     * @param exclude globs of what is left out though included
     * @param recursive whether nested folders are read
     * @param settle how long size and times must stand still before a file counts as complete
     */
    record Files(Path folder, List<String> include, List<String> exclude, boolean recursive, Duration settle)
            implements Connector {

        public Files {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        @Override
        public String kind() {
            return "files";
        }
    }
}
