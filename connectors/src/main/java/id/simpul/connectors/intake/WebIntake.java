package id.simpul.connectors.intake;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.RefusedException;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Secret;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.source.WebConnector;
import id.simpul.connectors.source.WebConnector.Feed;
import id.simpul.connectors.source.WebConnector.HttpApi;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Sitemap;
import id.simpul.connectors.source.WebConnector.Token;
import id.simpul.connectors.web.Ask;
import id.simpul.connectors.web.Web;
import id.simpul.connectors.web.WebAddress;
import id.simpul.connectors.web.WebSettings;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What sources of the web need beside their own settings, while a collection lasts. */
final class WebIntake implements AutoCloseable {

    /** A source of the web can't be collected as things stand. */
    static final class NotReadyException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Reason reason;

        NotReadyException(String code, String message) {
            super(message);
            reason = new Reason(code, message);
        }

        Reason reason() {
            return reason;
        }
    }

    private final WebSettings settings;
    private final Web.Machine machine;
    private final Secrets secrets;
    private final Web web;

    WebIntake(WebSettings settings, Web.Machine machine, Secrets secrets, LandingZone zone) {
        this.settings = settings;
        this.machine = machine;
        this.secrets = secrets;
        this.web = new Web(settings, machine, zone.web());
    }

    /** The crawl of a source, as far as earlier runs brought it. */
    Crawl crawl(Collecting collecting, WebConnector connector) throws NotReadyException {
        Source source = collecting.source();
        if (settings.contact() == null) {
            throw new NotReadyException(
                    "no_contact",
                    "servers are asked only by somebody who can be reached: set 'contact' in simpul.yml (or SIMPUL_CONTACT) "
                            + "to an address of mail or of a page");
        }
        Duration asked = source.courtesy().delay();
        Duration delay = asked.isZero() ? settings.leastDelay() : asked;
        return new Crawl(
                collecting,
                walk(connector),
                new Frontier(source.id(), collecting.zone().web(), recheck(connector)),
                new Budget(source.courtesy(), settings),
                new Crawl.Manner(web.fetcher(), delay, secret(connector), machine.time()::now));
    }

    @Override
    public void close() {
        web.close();
    }

    private static Walk walk(WebConnector connector) {
        if (connector instanceof Pages pages) {
            return new PagesWalk(pages);
        }
        if (connector instanceof Feed feed) {
            return new FeedWalk(feed);
        }
        if (connector instanceof Sitemap sitemap) {
            return new SitemapWalk(sitemap);
        }
        return new ApiWalk((HttpApi) connector);
    }

    private static Duration recheck(WebConnector connector) {
        if (connector instanceof Pages pages) {
            return pages.recheck();
        }
        if (connector instanceof Feed feed) {
            return feed.recheck();
        }
        return connector instanceof Sitemap sitemap ? sitemap.recheck() : Duration.ofDays(7);
    }

    private Ask.@Nullable Secret secret(WebConnector connector) throws NotReadyException {
        Token token = connector instanceof HttpApi api ? api.token() : null;
        if (token == null) {
            return null;
        }
        String value;
        try {
            value = secrets.get(new Secret.Variable(token.environment()));
        } catch (RefusedException e) {
            throw new NotReadyException("no_secret", String.valueOf(e.getMessage()));
        }
        Set<String> hosts = Starts.of(connector).stream().map(WebAddress::host).collect(Collectors.toSet());
        return new Ask.Secret(token, value, hosts);
    }
}
