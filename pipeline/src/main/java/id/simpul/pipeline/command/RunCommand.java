package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import picocli.CommandLine.Command;

/** {@code simpul run}: the nightly job. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand extends Running {

    @Override
    Part part() {
        return Part.ALL;
    }
}
