package id.simpul.pipeline.command;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.DatabaseException;
import id.simpul.pipeline.settings.SettingsException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simpul}: the commands under one name. */
@Command(
        name = "simpul",
        mixinStandardHelpOptions = true,
        version = SimpulCommand.VERSION,
        subcommands = {
            RunCommand.class,
            CollectCommand.class,
            ProcessCommand.class,
            ReprocessCommand.class,
            ExtractCommand.class,
            ExplainCommand.class,
            StatusCommand.class,
            SourcesCommand.class,
            ReviewCommand.class,
            WithdrawCommand.class,
            QuarantineCommand.class,
            RunsCommand.class,
            ExportCommand.class,
            QueryCommand.class,
            PsqlCommand.class,
            DbCommand.class,
            DoctorCommand.class
        })
public final class SimpulCommand implements Runnable {

    static final String VERSION = "simpul 0.1.0";

    @Spec
    private @Nullable CommandSpec spec;

    /** @return the exit status, as in {@link ExitStatus} */
    public static int execute(String... arguments) {
        Messages messages = Messages.of(language(List.of(arguments)), System.getenv());
        return new CommandLine(new SimpulCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(messages.bundle())
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem, messages))
                .setExecutionExceptionHandler((problem, line, result) -> failed(problem, line, messages))
                .execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
            throw new ParameterException(spec.commandLine(), "");
        }
    }

    /** Wanted before the command line is parsed, for its own errors and help. */
    private static @Nullable String language(List<String> arguments) {
        for (int at = 0; at < arguments.size(); at++) {
            if (arguments.get(at).startsWith("--lang=")) {
                return arguments.get(at).substring("--lang=".length());
            }
            if (arguments.get(at).equals("--lang") && at + 1 < arguments.size()) {
                return arguments.get(at + 1);
            }
        }
        return null;
    }

    private static int wrongUsage(ParameterException problem, Messages messages) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        new UsageProblem(messages).lines(problem).forEach(err::println);
        err.println(messages.get("usage.help", line.getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    private static int failed(Exception problem, CommandLine line, Messages messages) {
        String said = messages.said(String.valueOf(problem.getMessage()));
        if (problem instanceof SettingsException) {
            line.getErr().println("simpul: " + said);
            return ExitStatus.USAGE;
        }
        if (problem instanceof DatabaseException) {
            line.getErr().println("simpul: " + said);
            return ExitStatus.FAILED;
        }
        if (problem instanceof PoolInitializationException) {
            Throwable why = problem.getCause() == null ? problem : problem.getCause();
            String remedy = messages.get("doctor.database.bad.remedy");
            line.getErr()
                    .println("simpul: " + messages.get("database.refused", String.valueOf(why.getMessage()), remedy));
            return ExitStatus.FAILED;
        }
        line.getErr().println("simpul: " + messages.get("failed", said));
        LoggerFactory.getLogger(SimpulCommand.class).debug("failed", problem);
        return ExitStatus.FAILED;
    }
}
