package id.simpul.pipeline.command;

import id.simpul.connectors.proposal.PoliteAsking;
import id.simpul.connectors.proposal.Proposal;
import id.simpul.connectors.proposal.SiteProbe;
import id.simpul.connectors.web.Time;
import id.simpul.connectors.web.Web;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code simpul sources new}: looks at a site, as politely as a run does, and proposes a source file. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Parameters(index = "0", paramLabel = "URL", descriptionKey = "sources.new.url")
    private String url = "";

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = global.messages();
        try (PoliteAsking asking =
                new PoliteAsking(global.settings().web(), Web.Machine.real(Time.from(Clock.systemUTC())))) {
            Optional<Proposal> proposal = new SiteProbe(asking).look(url);
            if (proposal.isEmpty()) {
                System.err.println(
                        "simpul: " + messages.get("sources.new.nothing", url, messages.said(asking.reason())));
                return ExitStatus.FAILED;
            }
            ProposedSource source = new ProposedSource(proposal.get());
            try (PrintWriter out = StandardOutput.writer()) {
                out.print(source.yaml());
            }
            String kind = proposal.get().kind().name().toLowerCase(Locale.ROOT);
            System.err.println("simpul: "
                    + messages.get(
                            "sources.new.found",
                            kind,
                            String.join(", ", proposal.get().start())));
            System.err.println("simpul: " + messages.get("sources.new.next", source.id()));
            return ExitStatus.DONE;
        }
    }
}
