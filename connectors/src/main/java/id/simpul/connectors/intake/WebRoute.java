package id.simpul.connectors.intake;

import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.web.Answer;
import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;

/**
 * The connectors of the web, a template each: a step of the crawl comes in, is asked for, and what came is taken. An
 * exchange carries the step and the answer as objects and never a header, so that nothing which a server says can reach
 * Camel.
 */
final class WebRoute extends RouteBuilder {

    private static final List<String> KINDS = List.of("pages", "feed", "sitemap", "http_api");

    private record Asked(Step step, Answer answer) {}

    @Override
    public void configure() {
        for (String kind : KINDS) {
            routeTemplate(kind)
                    .templateParameter("source")
                    .from("web:{{source}}")
                    .routeConfigurationId(IntakePolicy.ID)
                    .autoStartup(false)
                    .process("begin-{{source}}")
                    .process("ask-{{source}}")
                    .process("take-{{source}}");
        }
    }

    /**
     * Adds the route of one source, which then waits to be started.
     *
     * @return the route's id
     */
    static String add(CamelContext camel, String id, String kind, Crawl crawl, Collecting collecting) {
        CrawlEndpoint endpoint = new CrawlEndpoint("web:" + id, crawl, collecting);
        endpoint.setCamelContext(camel);
        try {
            camel.addEndpoint(endpoint.getEndpointUri(), endpoint);
        } catch (Exception e) {
            throw new IllegalStateException("Camel does not take the endpoint " + endpoint, e);
        }
        WebBridge bridge = new WebBridge(crawl, collecting);
        bind(camel, "begin-" + id, exchange -> exchange.setProperty(IntakePolicy.BRIDGE, bridge));
        bind(camel, "ask-" + id, exchange -> ask(exchange, crawl));
        bind(camel, "take-" + id, bridge);
        return TemplatedRouteBuilder.builder(camel, kind)
                .routeId(kind + "-" + id)
                .parameter("source", id)
                .add();
    }

    private static void bind(CamelContext camel, String name, Processor processor) {
        camel.getRegistry().bind(name, Processor.class, processor);
    }

    private static void ask(Exchange exchange, Crawl crawl) throws InterruptedException {
        Step step = step(exchange);
        exchange.getMessage().setBody(new Asked(step, crawl.ask(step)));
    }

    /** The step that an exchange is about, asked for or not. */
    static Step step(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        return body instanceof Asked asked ? asked.step() : (Step) Objects.requireNonNull(body);
    }

    static void take(Exchange exchange, Crawl crawl) throws LandingException {
        Asked asked = (Asked) Objects.requireNonNull(exchange.getMessage().getBody());
        crawl.take(asked.step(), asked.answer());
    }
}
