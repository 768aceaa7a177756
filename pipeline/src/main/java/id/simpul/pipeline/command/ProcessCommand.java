package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import picocli.CommandLine.Command;

/** {@code simpul process}: reads what is due and publishes, asking no source. */
@Command(name = "process", mixinStandardHelpOptions = true)
final class ProcessCommand extends Running {

    @Override
    Part part() {
        return Part.PROCESS;
    }
}
