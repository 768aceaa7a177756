package id.simpul.connectors.intake;

import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Paging;
import id.simpul.connectors.web.TestInternet;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Crawls a listing in a process of its own, and prints a line for each page that has landed. */
final class CrawlingProcess {

    private CrawlingProcess() {}

    static Source source() {
        return TestSources.of(
                "kabar",
                new Pages(
                        List.of("http://kabar.example/daerah"),
                        new Links(List.of("/berita/*"), List.of()),
                        null,
                        new Paging(null, "?page={n}", 2, 10_000),
                        null,
                        Duration.ofDays(7),
                        null));
    }

    /** Arguments: the database's URL, the server's address and port, the run's id. */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Progress progress = new Progress() {
            @Override
            public void landed(Receipt receipt) {
                out.println(receipt.address());
            }
        };
        TestInternet internet = new TestInternet()
                .host("kabar.example", InetAddress.getByName(arguments[1]), Integer.parseInt(arguments[2]));
        Collected collected = new Intake(
                        Limits.DEFAULT,
                        Waits.DEFAULT,
                        new Secrets(name -> null),
                        TestInternet.hasty(),
                        internet.machine(),
                        Clock.systemUTC())
                .collect(
                        List.of(source()),
                        new PostgresLandingZone(database, Clock.systemUTC()),
                        Long.parseLong(arguments[3]),
                        progress)
                .get(0);
        out.println("done " + collected.failure());
        System.exit(0);
    }
}
