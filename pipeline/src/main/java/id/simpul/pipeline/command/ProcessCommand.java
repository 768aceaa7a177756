package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import id.simpul.pipeline.run.RunPlan;
import id.simpul.pipeline.run.Workplace;
import picocli.CommandLine.Command;

/** {@code simpul process}: reads what is due and publishes, asking no source. */
@Command(name = "process", mixinStandardHelpOptions = true)
final class ProcessCommand extends Rehearsing {

    @Override
    Part part() {
        return Part.PROCESS;
    }

    @Override
    RunPlan plan(Workplace place) {
        return nothing(place);
    }
}
