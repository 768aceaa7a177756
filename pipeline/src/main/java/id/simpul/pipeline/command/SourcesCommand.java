package id.simpul.pipeline.command;

import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.Sources;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul sources}: what is configured, and whether it is right. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        subcommands = {
            SourcesCommand.ListCommand.class,
            SourcesCommand.CheckCommand.class,
            TryCommand.class,
            NewCommand.class
        })
final class SourcesCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        System.err.println("simpul: " + global.messages().get("sources.which"));
        return ExitStatus.USAGE;
    }

    enum ListFormat {
        TABLE,
        JSON
    }

    /** {@code simpul sources list}. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--all", descriptionKey = "sources.all")
        private boolean all;

        @Option(
                names = "--format",
                paramLabel = "table|json",
                defaultValue = "table",
                descriptionKey = "sources.format")
        private ListFormat format = ListFormat.TABLE;

        @Override
        public Integer call() {
            Workplace place = Workplace.of(global.settings());
            Messages messages = global.messages();
            Sources sources = place.sources();
            List<Source> shown = all ? sources.all() : sources.enabled();
            try (PrintWriter out = StandardOutput.writer()) {
                if (format == ListFormat.JSON) {
                    out.println(SourceJson.array(shown));
                } else if (!shown.isEmpty()) {
                    TextTable.print(table(shown, messages), out);
                }
            }
            sources.problems().forEach(problem -> System.err.println(messages.said(problem.toString())));
            if (place.sample()) {
                System.err.println("simpul: "
                        + messages.get("sources.none", place.settings().sources()));
            }
            return sources.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.USAGE;
        }

        private static List<List<String>> table(List<Source> sources, Messages messages) {
            List<List<String>> lines = new ArrayList<>();
            lines.add(Stream.of("id", "region", "medium", "disclosure", "connector", "enabled", "publisher", "file")
                    .map(messages::head)
                    .toList());
            for (Source source : sources) {
                lines.add(List.of(
                        source.id(),
                        source.region(),
                        source.medium().code(),
                        source.disclosure().code(),
                        source.connector().kind(),
                        messages.get(source.enabled() ? "sources.yes" : "sources.no"),
                        source.publisher(),
                        source.file()));
            }
            return lines;
        }
    }

    /** {@code simpul sources check}. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class CheckCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Override
        public Integer call() {
            Workplace place = Workplace.of(global.settings());
            Messages messages = global.messages();
            Sources sources = place.sources();
            try (PrintWriter out = StandardOutput.writer()) {
                sources.problems().forEach(problem -> out.println(messages.said(problem.toString())));
                long own = sources.own().size();
                long ownEnabled = sources.own().stream().filter(Source::enabled).count();
                out.println(messages.get(
                        "sources.good",
                        place.settings().sources(),
                        own,
                        ownEnabled,
                        sources.all().size() - own,
                        sources.enabled().size() - ownEnabled));
                if (!sources.problems().isEmpty()) {
                    out.println(messages.get("sources.bad", sources.problems().size()));
                }
            }
            return sources.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.USAGE;
        }
    }
}
