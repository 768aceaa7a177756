package id.simpul.pipeline.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul explain}: documents with all mentions and facts, the rules that made them and the scores behind them. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Mixin
    private FileOptions files = new FileOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "explain.format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return files.write(
                format == Format.JSON
                        ? new ExplainJson(global.messages())
                        : new ExplainText(global.messages(), files.columns()),
                global.messages());
    }
}
