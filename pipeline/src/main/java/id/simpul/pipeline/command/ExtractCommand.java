package id.simpul.pipeline.command;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul extract}: facts of files as JSON lines or tables; no database, no Spring. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    enum Format {
        JSON,
        TABLE
    }

    private static final int USUAL_WIDTH = 100;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "extract.path")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "json|table", defaultValue = "json", descriptionKey = "extract.format")
    private Format format = Format.JSON;

    @Option(names = "--with-text", descriptionKey = "extract.with-text")
    private boolean withText;

    @Option(names = "--with-tables", descriptionKey = "extract.with-tables")
    private boolean withTables;

    @Option(names = "--width", paramLabel = "N", descriptionKey = "extract.width")
    private @Nullable Integer width;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "extract.published")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "extract.url")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Metadata known = new Metadata(null, published, null, null, url, null);
        try (PrintWriter out = StandardOutput.writer();
                Readers readers = new Readers()) {
            FileFacts facts = new FileFacts(readers, Extractors.standard(), known, form());
            try (InOrder<FileFacts.Result> results =
                    new InOrder<>(Runtime.getRuntime().availableProcessors())) {
                boolean refused = results.each(new FileTree(paths), facts::of, result -> out.print(result.text()));
                return refused ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
            }
        }
    }

    private FileFacts.Form form() {
        if (format == Format.JSON) {
            return new FactLines(global.messages(), withText, withTables);
        }
        return new FactTable(
                global.messages(),
                withText || withTables ? new DocumentText(global.messages(), columns(), withText) : null);
    }

    /** Of the terminal, as far as it says so. */
    private int columns() {
        int said = width == null ? number(System.getenv("COLUMNS")) : width;
        return Math.max(40, Math.min(1000, said));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : USUAL_WIDTH;
    }
}
