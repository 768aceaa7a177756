package id.simpul.connectors.intake;

import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.source.Source;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Collects two folders in a process of its own, and prints a line for each document that has landed. */
final class CollectingProcess {

    private CollectingProcess() {}

    static List<Source> sources(Path folder) {
        return List.of(
                TestSources.files("satu", folder.resolve("satu")), TestSources.files("dua", folder.resolve("dua")));
    }

    /** Arguments: the database's URL, the folder, the run's id. */
    public static void main(String[] arguments) throws InterruptedException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Progress progress = new Progress() {
            @Override
            public void landed(Receipt receipt) {
                out.println(receipt.address());
            }
        };
        new Intake(Limits.DEFAULT, Clock.systemUTC())
                .collect(
                        sources(Path.of(arguments[1])),
                        new PostgresLandingZone(database, Clock.systemUTC()),
                        Long.parseLong(arguments[2]),
                        progress);
        out.println("done");
    }
}
