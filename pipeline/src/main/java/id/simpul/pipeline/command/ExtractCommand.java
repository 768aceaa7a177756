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

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "extract.published")
    private @Nullable LocalDate published;

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "extract.url")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Metadata known = new Metadata(null, published, null, null, url, null);
        try (PrintWriter out = StandardOutput.writer();
                Readers readers = new Readers()) {
            FileFacts facts = new FileFacts(
                    readers,
                    Extractors.standard(),
                    known,
                    format == Format.TABLE ? new FactTable() : new FactLines(withText, withTables));
            try (InOrder<FileFacts.Result> results =
                    new InOrder<>(Runtime.getRuntime().availableProcessors())) {
                boolean refused = results.each(new FileTree(paths), facts::of, result -> out.print(result.text()));
                return refused ? ExitStatus.INCOMPLETE : ExitStatus.DONE;
            }
        }
    }
}
