package id.simpul.pipeline.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code simpul}: the commands under one name. */
@Command(
        name = "simpul",
        mixinStandardHelpOptions = true,
        version = "simpul 0.1.0",
        subcommands = {ExtractCommand.class})
public final class SimpulCommand {

    /** @return the exit status, as in {@link ExitStatus} */
    public static int execute(String... arguments) {
        return new CommandLine(new SimpulCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
