package id.simpul.pipeline.command;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.pipeline.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files to read, and what they lack: of the commands that read files without a database. */
final class FileOptions {

    private static final int USUAL_WIDTH = 100;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "extract.path")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--width", paramLabel = "N", descriptionKey = "extract.width")
    private @Nullable Integer width;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "extract.published")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "extract.url")
    private @Nullable String url;

    /**
     * Reads the files and writes them to standard output.
     *
     * @return the exit status
     */
    int write(FileFacts.Form form, Messages messages) throws IOException, InterruptedException {
        for (Path path : paths) {
            if (!new FileTree(List.of(path)).hasNext()) {
                System.err.println("simpul: " + messages.get("extract.no.files", path));
            }
        }
        Metadata known = new Metadata(null, published, null, null, url, null);
        try (PrintWriter out = StandardOutput.writer();
                Readers readers = new Readers()) {
            FileFacts facts = new FileFacts(readers, Extractors.standard(), known, form, messages);
            try (InOrder<FileFacts.Result> results =
                    new InOrder<>(Runtime.getRuntime().availableProcessors())) {
                boolean refused = results.each(new FileTree(paths), facts::of, result -> out.print(result.text()));
                return refused ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
            }
        }
    }

    /** Of the terminal, as far as it says so. */
    int columns() {
        int said = width == null ? number(System.getenv("COLUMNS")) : width;
        return Math.max(40, Math.min(1000, said));
    }

    /** A table is as wide as it has to be where nobody says how wide the terminal is. */
    int tableColumns() {
        return width == null && System.getenv("COLUMNS") == null ? Integer.MAX_VALUE : columns();
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : USUAL_WIDTH;
    }
}
