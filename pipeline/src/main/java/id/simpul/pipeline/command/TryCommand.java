package id.simpul.pipeline.command;

import id.simpul.connectors.intake.Collected;
import id.simpul.connectors.intake.Intake;
import id.simpul.connectors.intake.Limits;
import id.simpul.connectors.intake.Trial;
import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Expectation;
import id.simpul.connectors.source.Source;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.extract.Extractors;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul sources try}: fetches a few documents of one source, enabled or not, and stores nothing. */
@Command(name = "try", mixinStandardHelpOptions = true)
final class TryCommand implements Callable<Integer> {

    private static final int COLUMNS = 120;

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "sources.try.id")
    private String id = "";

    @Option(names = "--documents", paramLabel = "N", defaultValue = "5", descriptionKey = "sources.try.documents")
    private int documents = 5;

    @Option(names = "--with-text", descriptionKey = "extract.with-text")
    private boolean withText;

    @Option(names = "--with-tables", descriptionKey = "extract.with-tables")
    private boolean withTables;

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = global.messages();
        Workplace place = Workplace.of(global.settings());
        Optional<Source> source = place.sources().find(id);
        if (source.isEmpty()) {
            place.sources().problems().forEach(problem -> System.err.println(messages.said(problem.toString())));
            String key = place.sources().problems().isEmpty() ? "sources.try.unknown" : "sources.try.unsound";
            System.err.println("simpul: " + messages.get(key, id));
            return ExitStatus.USAGE;
        }
        Limits limits = Limits.DEFAULT.withDocuments(documents);
        Trial.Tried tried =
                new Trial(new Intake(limits, global.settings().web(), Clock.systemUTC())).fetch(source.get());
        try (PrintWriter out = StandardOutput.writer();
                Readers readers = new Readers()) {
            found(source.get(), tried, messages, out);
            boolean refused = read(source.get(), tried, readers, out);
            return refused
                            || tried.collected().failure() != null
                            || tried.arrivals().isEmpty()
                    ? ExitStatus.INCOMPLETE
                    : ExitStatus.DONE;
        }
    }

    private static void found(Source source, Trial.Tried tried, Messages messages, PrintWriter out) {
        Collected collected = tried.collected();
        out.println(
                messages.get("sources.try.found", source.id(), tried.arrivals().size()));
        Reason failure = collected.failure();
        if (failure != null) {
            out.println("  ! " + failure.code() + ": " + Wrapping.printable(messages.said(failure.message())));
        }
        for (String address : collected.incomplete()) {
            out.println("  " + messages.get("sources.try.incomplete", Wrapping.printable(address)));
        }
        Expectation expect = source.expect();
        if (expect.least() != null && tried.arrivals().size() < expect.least()) {
            out.println("  " + messages.get("sources.try.few", expect.least()));
        }
        for (Arrival arrival : tried.arrivals()) {
            out.println("  " + Wrapping.printable(arrival.address()) + "  " + told(arrival, messages));
        }
        out.println();
    }

    private static String told(Arrival arrival, Messages messages) {
        if (arrival.payload() instanceof Payload.Bytes bytes) {
            String type = arrival.mediaType() == null ? "?" : arrival.mediaType();
            return String.format(Locale.ROOT, "%s, %.1f kB", type, bytes.bytes().length / 1e3);
        }
        Reason reason = arrival.payload() instanceof Payload.Refused refused
                ? refused.reason()
                : ((Payload.Failed) arrival.payload()).reason();
        return "! " + reason.code() + ": " + Wrapping.printable(messages.said(reason.message()));
    }

    /** @return whether any document was refused, as it came or when it was read */
    private boolean read(Source source, Trial.Tried tried, Readers readers, PrintWriter out) {
        Messages messages = global.messages();
        DocumentText shown = withText || withTables ? new DocumentText(messages, COLUMNS, withText) : null;
        FactTable form = new FactTable(messages, shown, Integer.MAX_VALUE);
        FileFacts facts = new FileFacts(readers, Extractors.standard(), Metadata.NONE, form, messages);
        boolean refused = false;
        for (Arrival arrival : tried.arrivals()) {
            if (arrival.payload() instanceof Payload.Bytes bytes) {
                FileFacts.Result result = facts.of(arrival.fileName(), bytes.bytes(), known(source, arrival));
                out.print(result.text());
                refused |= result.refused();
            } else {
                refused = true;
            }
        }
        return refused;
    }

    /** As a run would know it. */
    private static Metadata known(Source source, Arrival arrival) {
        String url = arrival.address().startsWith("http") ? arrival.address() : null;
        return new Metadata(null, null, source.publisher(), null, url, null);
    }
}
