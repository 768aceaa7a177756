package id.simpul.pipeline.command;

import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.RunSummary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a run ended, in a few lines. */
final class SummaryText {

    private static final List<String> KINDS = List.of("case_count", "regulation", "meeting", "initiative");

    private static final int TOLD_A_RULE = 5;

    private final Messages messages;

    SummaryText(Messages messages) {
        this.messages = messages;
    }

    void print(RunSummary summary, PrintWriter out) {
        out.println(messages.get("run.summary", summary.runId(), messages.get("run.status." + status(summary))));
        documents(summary, out);
        changes(summary, out);
        if (summary.message() != null) {
            out.println("  " + messages.said(summary.message()));
        }
        out.println(messages.get("run.next"));
    }

    /**
     * How a run would end.
     *
     * @param documents whether it takes in documents
     */
    void printTried(RunSummary summary, boolean documents, PrintWriter out) {
        out.println(messages.get("run.tried", messages.get("run.status." + status(summary))));
        if (documents) {
            documents(summary, out);
        }
        changes(summary, out);
    }

    private static String status(RunSummary summary) {
        return summary.status().name().toLowerCase(Locale.ROOT);
    }

    private void documents(RunSummary summary, PrintWriter out) {
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
    }

    private void changes(RunSummary summary, PrintWriter out) {
        facts(summary.facts(), out);
        summary.quarantined()
                .forEach((reason, count) -> out.println(
                        "  " + messages.get("run.refused", messages.codeWithWord(reason, "reason"), count)));
        summary.sourceProblems()
                .forEach(problem -> out.println("  " + messages.get("run.problem", messages.said(problem))));
        summary.flags()
                .forEach(flag -> out.println("  "
                        + messages.get(
                                "run.flag",
                                flag.sourceId(),
                                messages.get("verdict." + flag.verdict().code()),
                                messages.said(flag.message()))));
        gate(summary.gate(), out);
    }

    /** Of each rule the first few; the flags told the sources already. */
    private void gate(List<QualityFinding> findings, PrintWriter out) {
        Map<String, List<QualityFinding>> rules = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.stops() || !finding.factKind().equals("source"))
                .forEach(finding -> rules.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        rules.forEach((rule, broken) -> {
            boolean stops = broken.get(0).stops();
            out.println("  " + messages.get(stops ? "run.gate.stops" : "run.gate.warns", rule, broken.size()));
            broken.stream()
                    .limit(TOLD_A_RULE)
                    .forEach(finding -> out.println("    " + messages.word(finding.factKind(), "kind") + " "
                            + finding.subject() + ": " + messages.of(finding)));
        });
        if (findings.stream().anyMatch(QualityFinding::stops)) {
            out.println("  " + messages.get("run.gate.remedy"));
        }
    }

    private void facts(FactTally facts, PrintWriter out) {
        for (String kind : KINDS) {
            FactTally.Changes changes = facts.of(kind);
            if (changes.opened() + changes.changed() + changes.closed() > 0) {
                out.println("  "
                        + messages.get(
                                "run.facts",
                                messages.word(kind, "kind"),
                                changes.opened(),
                                changes.changed(),
                                changes.closed()));
            }
        }
        if (facts.kinds().isEmpty()) {
            out.println("  " + messages.get("run.facts.none"));
        }
    }
}
