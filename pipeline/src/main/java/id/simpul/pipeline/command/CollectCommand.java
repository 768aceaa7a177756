package id.simpul.pipeline.command;

import id.simpul.jobs.batch.NightlyJob.Part;
import picocli.CommandLine.Command;

/** {@code simpul collect}: brings documents in and reads none. */
@Command(name = "collect", mixinStandardHelpOptions = true)
final class CollectCommand extends Running {

    @Override
    Part part() {
        return Part.COLLECT;
    }
}
