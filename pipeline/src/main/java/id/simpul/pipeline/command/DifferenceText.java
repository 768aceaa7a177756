package id.simpul.pipeline.command;

import id.simpul.jobs.batch.Rehearsal;
import id.simpul.jobs.warehouse.FactDifference;
import id.simpul.jobs.warehouse.FactTally.Changes;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.util.TreeMap;

/** What a reprocessing would change: a line a fact, as {@code diff} marks lines, then the counts. */
record DifferenceText(Messages messages) {

    void print(Rehearsal.Outcome outcome, PrintWriter out) {
        FactDifference facts = outcome.facts();
        facts.lines().forEach(line -> {
            if (line.before() != null) {
                out.println("- " + line.fact() + " " + line.before());
            }
            if (line.after() != null) {
                out.println("+ " + line.fact() + " " + line.after());
            }
        });
        long all = facts.tally().kinds().values().stream()
                .mapToLong(kind -> kind.opened() + kind.changed() + kind.closed())
                .sum();
        if (all > facts.lines().size()) {
            out.println(messages.get("reprocess.more", all - facts.lines().size()));
        }
        out.println(messages.get("reprocess.documents", outcome.documents(), outcome.changed()));
        outcome.refused().forEach(document -> out.println("  " + messages.get("reprocess.refused", document)));
        for (var kind : new TreeMap<>(facts.tally().kinds()).entrySet()) {
            Changes changes = kind.getValue();
            out.println("  "
                    + messages.get("run.facts", kind.getKey(), changes.opened(), changes.changed(), changes.closed()));
        }
        if (all == 0) {
            out.println("  " + messages.get("run.facts.none"));
        }
        if (facts.returned() > 0) {
            out.println("  " + messages.get("reprocess.returned", facts.returned()));
        }
        out.println(messages.get("reprocess.dry"));
    }
}
