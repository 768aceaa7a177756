package id.simpul.pipeline.command;

import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.RunSummary;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** How a run ended, in a few lines. */
final class SummaryText {

    private static final List<String> KINDS = List.of("case_count", "regulation", "meeting", "initiative");

    private final Messages messages;

    SummaryText(Messages messages) {
        this.messages = messages;
    }

    void print(RunSummary summary, PrintWriter out) {
        String status = summary.status().name().toLowerCase(Locale.ROOT);
        out.println(messages.get("run.summary", summary.runId(), messages.get("run.status." + status)));
        RunTally in = summary.documents();
        out.println("  "
                + messages.get(
                        "run.documents",
                        in.in() - in.due(),
                        in.loaded(),
                        in.unchanged(),
                        in.duplicate(),
                        in.irrelevant(),
                        in.quarantined()));
        if (in.due() > 0) {
            out.println("  " + messages.get("run.waiting", in.due()));
        }
        facts(summary.facts(), out);
        summary.quarantined()
                .forEach((reason, count) -> out.println("  " + messages.get("run.refused", reason, count)));
        summary.sourceProblems().forEach(problem -> out.println("  " + messages.get("run.problem", problem)));
        summary.flags()
                .forEach(flag -> out.println("  "
                        + messages.get(
                                "run.flag",
                                flag.sourceId(),
                                messages.get("verdict." + flag.verdict().code()),
                                flag.message())));
        summary.gate().forEach(row -> out.println("  " + messages.get("run.gate", row)));
        if (summary.message() != null) {
            out.println("  " + summary.message());
        }
        out.println(messages.get("run.next"));
    }

    private void facts(FactTally facts, PrintWriter out) {
        for (String kind : KINDS) {
            FactTally.Changes changes = facts.of(kind);
            if (changes.opened() + changes.changed() + changes.closed() > 0) {
                out.println(
                        "  " + messages.get("run.facts", kind, changes.opened(), changes.changed(), changes.closed()));
            }
        }
        if (facts.kinds().isEmpty()) {
            out.println("  " + messages.get("run.facts.none"));
        }
    }
}
