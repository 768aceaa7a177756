package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import org.apache.camel.Exchange;

/** The end of a route of the web. */
final class WebBridge implements Bridge {

    private final Crawl crawl;
    private final Collecting collecting;

    WebBridge(Crawl crawl, Collecting collecting) {
        this.crawl = crawl;
        this.collecting = collecting;
    }

    @Override
    public void process(Exchange exchange) {
        if (!collecting.over()) {
            WebRoute.take(exchange, crawl);
        }
    }

    @Override
    public void giveUp(Reason reason) {
        collecting.fail(reason);
    }

    @Override
    public boolean failed(Exchange exchange, Payload.Failed payload) {
        if (!collecting.over()) {
            crawl.broken(WebRoute.step(exchange), payload);
        }
        return true;
    }
}
