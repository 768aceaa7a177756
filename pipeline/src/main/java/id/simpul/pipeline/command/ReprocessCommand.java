package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.Workplace;
import picocli.CommandLine.Command;

/** {@code simpul reprocess}: reads all stored documents again with today's extractors, without fetching. */
@Command(name = "reprocess", mixinStandardHelpOptions = true)
final class ReprocessCommand extends Rehearsing {

    @Override
    Part part() {
        return Part.REPROCESS;
    }

    @Override
    RunPlan plan(Workplace place) {
        return nothing(place);
    }

    @Override
    public Integer call() {
        global().warehouse();
        return super.call();
    }
}
