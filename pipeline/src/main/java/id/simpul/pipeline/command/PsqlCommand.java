package id.simpul.pipeline.command;

import id.simpul.pipeline.database.ConnectionAddress;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.run.Workplace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simpul psql}: the warehouse in an installed psql. */
@Command(name = "psql", mixinStandardHelpOptions = true)
final class PsqlCommand implements Callable<Integer> {

    private static final String READ_ONLY = " -c default_transaction_read_only=on -c search_path=research";

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Option(names = "--as", paramLabel = "researcher|staff", descriptionKey = "psql.as")
    private @Nullable Readers readers;

    @Option(
            names = {"-c", "--command"},
            paramLabel = "SQL",
            descriptionKey = "psql.command")
    private List<String> statements = new ArrayList<>();

    @Parameters(arity = "0..*", paramLabel = "ARG", descriptionKey = "psql.arguments")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Workplace place = global.warehouse();
        try (Database database = place.open()) {
            return psql(readers == null ? database.address() : database.reader(readers.group()));
        } catch (IOException e) {
            System.err.println("simpul: " + global.messages().get("psql.missing"));
            return ExitStatus.FAILED;
        }
    }

    /** What is called. */
    List<String> command(ConnectionAddress address) {
        List<String> command = new ArrayList<>(List.of(
                "psql",
                "--host=" + address.host(),
                "--port=" + address.port(),
                "--username=" + address.user(),
                "--dbname=" + address.name()));
        statements.forEach(statement -> command.add("--command=" + statement));
        command.addAll(arguments);
        return command;
    }

    private int psql(ConnectionAddress address) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(address)).inheritIO();
        if (address.password() != null) {
            // by the environment: arguments can be read by every user of the machine
            builder.environment().put("PGPASSWORD", address.password());
        }
        if (readers != null) {
            // on a server of somebody else's the login has to put the group's rights on
            builder.environment()
                    .merge("PGOPTIONS", "-c role=" + readers.group() + READ_ONLY, (given, ours) -> given + " " + ours);
        }
        return builder.start().waitFor() == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
