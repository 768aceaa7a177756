package id.simpul.connectors.intake;

import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.landing.Reason;
import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.ScheduledPollConsumer;

/** Gives a route the steps of a crawl, one at a time: the next is chosen when all has been done about the last. */
final class CrawlEndpoint extends DefaultEndpoint {

    private final String uri;
    private final Crawl crawl;
    private final Collecting collecting;

    CrawlEndpoint(String uri, Crawl crawl, Collecting collecting) {
        this.uri = uri;
        this.crawl = crawl;
        this.collecting = collecting;
    }

    @Override
    protected String createEndpointUri() {
        return uri;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("a crawl is only read from");
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        Steps steps = new Steps(this, processor);
        steps.setInitialDelay(0);
        steps.setGreedy(true);
        return steps;
    }

    @Override
    public boolean isSingleton() {
        return true;
    }

    private static final class Steps extends ScheduledPollConsumer {

        private final CrawlEndpoint endpoint;

        Steps(CrawlEndpoint endpoint, Processor processor) {
            super(endpoint, processor);
            this.endpoint = endpoint;
        }

        @Override
        protected int poll() throws Exception {
            Collecting collecting = endpoint.collecting;
            if (collecting.over()) {
                return 0;
            }
            try {
                Step step = endpoint.crawl.next();
                if (step == null) {
                    endpoint.crawl.end();
                    return 0;
                }
                Exchange exchange = createExchange(true);
                exchange.getMessage().setBody(step);
                getProcessor().process(exchange);
                return 1;
            } catch (LandingException e) {
                collecting.fail(new Reason("landing_failed", "the landing zone failed: " + e.getMessage()));
                return 0;
            }
        }
    }
}
