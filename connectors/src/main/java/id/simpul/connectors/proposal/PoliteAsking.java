package id.simpul.connectors.proposal;

import id.simpul.connectors.landing.MemoryLandingZone;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.Ask;
import id.simpul.connectors.web.Web;
import id.simpul.connectors.web.WebAddress;
import id.simpul.connectors.web.WebSettings;
import java.util.Optional;

/** Asks as a collection does, and remembers nothing. */
public final class PoliteAsking implements Asking, AutoCloseable {

    private final Web web;
    private final WebSettings settings;
    private String reason = "";

    public PoliteAsking(WebSettings settings, Web.Machine machine) {
        this.settings = settings;
        this.web = new Web(settings, machine, new MemoryLandingZone().web());
    }

    @Override
    public Optional<Page> page(String address) throws InterruptedException {
        Optional<WebAddress> target = WebAddress.parse(address);
        if (target.isEmpty()) {
            reason = "it is no address of the web";
            return Optional.empty();
        }
        Answer answer = web.fetcher()
                .fetch(new Ask(target.get(), null, settings.leastDelay(), null, redirected -> false, () -> {}));
        if (answer instanceof Answer.Got got) {
            return Optional.of(new Page(got.address().toString(), got.type().decode(got.bytes())));
        }
        reason = why(answer);
        return Optional.empty();
    }

    /** Why the last page that was not to be had was not. */
    public String reason() {
        return reason;
    }

    private static String why(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            return refused.reason().message();
        }
        if (answer instanceof Answer.Failed failed) {
            return failed.reason().message();
        }
        return answer instanceof Answer.PutOff later ? later.reason().message() : "it did not answer with a page";
    }

    @Override
    public void close() {
        web.close();
    }
}
