package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.jobs.batch.Rehearsal;
import id.simpul.jobs.warehouse.FactDifference;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.run.DryRun;
import java.io.PrintWriter;
import java.util.Locale;

/** What a run would change: a line a fact, as {@code diff} marks lines, then the counts. */
record DifferenceText(Messages messages) {

    void print(Part part, DryRun.Outcome outcome, PrintWriter out) {
        Rehearsal.Outcome tried = outcome.difference();
        FactDifference facts = tried.facts();
        facts.lines().forEach(line -> {
            if (line.before() != null) {
                out.println("- " + line.fact() + " " + messages.line(line.kind(), line.before()));
            }
            if (line.after() != null) {
                out.println("+ " + line.fact() + " " + messages.line(line.kind(), line.after()));
            }
        });
        long all = facts.tally().kinds().values().stream()
                .mapToLong(kind -> kind.opened() + kind.changed() + kind.closed())
                .sum();
        if (all > facts.lines().size()) {
            out.println(messages.get("run.more", all - facts.lines().size()));
        }
        String command = part == Part.ALL ? "run" : part.name().toLowerCase(Locale.ROOT);
        if (part == Part.REPROCESS) {
            out.println(messages.get("reprocess.documents", tried.documents(), tried.changed()));
            tried.refused().forEach(document -> out.println("  " + messages.get("reprocess.refused", document)));
        }
        new SummaryText(messages).printTried(outcome.summary(), part != Part.REPROCESS, out);
        if (facts.returned() > 0) {
            out.println("  " + messages.get("reprocess.returned", facts.returned()));
        }
        out.println(messages.get("run.dry.end", command));
    }
}
