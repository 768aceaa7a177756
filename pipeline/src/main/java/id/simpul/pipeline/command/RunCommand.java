package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.Workplace;
import picocli.CommandLine.Command;

/** {@code simpul run}: the nightly job. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand extends Rehearsing {

    @Override
    Part part() {
        return Part.ALL;
    }

    @Override
    RunPlan plan(Workplace place) {
        return place.plan();
    }
}
