package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import id.simpul.pipeline.database.ConnectedException;
import id.simpul.pipeline.database.ConnectionAddress;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.Workplace;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simpul db}: names the warehouse for other tools. */
@Command(
        name = "db",
        mixinStandardHelpOptions = true,
        subcommands = {DbCommand.UrlCommand.class, DbCommand.StopCommand.class})
final class DbCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        System.err.println("simpul: " + global.messages().get("db.which"));
        return ExitStatus.USAGE;
    }

    /** {@code simpul db url}: the address; an embedded server stays up for the tool that uses it. */
    @Command(name = "url", mixinStandardHelpOptions = true)
    static final class UrlCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--as", paramLabel = "researcher|staff", descriptionKey = "db.url.as")
        private @Nullable Readers readers;

        @Option(names = "--with-password", descriptionKey = "db.url.with-password")
        private boolean withPassword;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            Workplace place = global.warehouse();
            if (readers != null && place.settings().database() != null) {
                // its only login that is known here is the operator's
                System.err.println("simpul: " + messages.get("db.url.server", readers.group()));
                return ExitStatus.USAGE;
            }
            try (Database database = place.open()) {
                ConnectionAddress address = readers == null ? database.address() : database.reader(readers.group());
                // the embedded database's logins are its own and reach no further than this machine
                boolean secret = place.settings().database() != null && address.password() != null && !withPassword;
                System.out.println((secret ? address.withoutPassword() : address).url());
                if (secret) {
                    System.err.println("simpul: " + messages.get("db.url.secret"));
                }
                if (readers == null) {
                    System.err.println("simpul: " + messages.get("db.url.all"));
                }
                if (database instanceof EmbeddedDatabase embedded) {
                    embedded.keepRunning();
                    System.err.println("simpul: " + messages.get("db.url.kept"));
                }
            }
            return ExitStatus.DONE;
        }
    }

    /** {@code simpul db stop}: ends the embedded server that {@code db url} left up. */
    @Command(name = "stop", mixinStandardHelpOptions = true)
    static final class StopCommand implements Callable<Integer> {

        @Mixin
        private GlobalOptions global = new GlobalOptions();

        @Option(names = "--force", descriptionKey = "db.stop.force")
        private boolean force;

        @Override
        public Integer call() {
            Messages messages = global.messages();
            Workplace place = Workplace.of(global.settings());
            if (place.settings().database() != null || !place.hasWarehouse()) {
                String key = place.settings().database() != null ? "db.stop.server" : "db.stop.nothing";
                System.err.println("simpul: " + messages.get(key, place.name()));
                return ExitStatus.DONE;
            }
            EmbeddedDatabase.Stopped stopped;
            try {
                stopped = EmbeddedDatabase.stop(place.folder(), force);
            } catch (ConnectedException e) {
                System.err.println("simpul: "
                        + messages.get("db.stop.connected", e.clients().size(), String.join(", ", e.clients())));
                return ExitStatus.LOCKED;
            }
            System.err.println(
                    "simpul: " + messages.get("db.stop." + stopped.name().toLowerCase(Locale.ROOT)));
            // whoever copies the folder next must know that it isn't at rest
            return stopped == EmbeddedDatabase.Stopped.IN_USE ? ExitStatus.LOCKED : ExitStatus.DONE;
        }
    }
}
