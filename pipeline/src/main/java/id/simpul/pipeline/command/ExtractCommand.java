package id.simpul.pipeline.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul extract}: facts of files as JSON lines or tables; no database, no Spring. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    enum Format {
        JSON,
        TABLE
    }

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Mixin
    private FileOptions files = new FileOptions();

    @Option(names = "--format", paramLabel = "json|table", defaultValue = "json", descriptionKey = "extract.format")
    private Format format = Format.JSON;

    @Option(names = "--with-text", descriptionKey = "extract.with-text")
    private boolean withText;

    @Option(names = "--with-tables", descriptionKey = "extract.with-tables")
    private boolean withTables;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return files.write(form(), global.messages());
    }

    private FileFacts.Form form() {
        if (format == Format.JSON) {
            return new FactLines(global.messages(), withText, withTables);
        }
        return new FactTable(
                global.messages(),
                withText || withTables ? new DocumentText(global.messages(), files.columns(), withText) : null,
                files.tableColumns());
    }
}
