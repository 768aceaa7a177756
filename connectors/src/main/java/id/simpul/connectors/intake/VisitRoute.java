package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.Reason;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The connectors to servers that ask who we are ({@code sftp}, {@code mail}, {@code s3}): one visit goes in, its finds
 * are fetched and landed one after the other, and what goes wrong is the policy's.
 */
final class VisitRoute extends RouteBuilder {

    private static final String TEMPLATE = "visit";

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("source")
                .from("direct:visit-{{source}}")
                .routeConfigurationId(IntakePolicy.ID)
                .autoStartup(false)
                .process("begin-{{source}}")
                .split(body())
                .streaming()
                .process("take-{{source}}")
                .end()
                .process("end-{{source}}");
    }

    /**
     * Adds the route of one source, which then waits to be started, and to be sent its visit.
     *
     * @return the route's id
     */
    static String add(CamelContext camel, Collecting collecting, Visit visit, Unloading unloading) {
        String id = collecting.source().id();
        Bridge bridge = new End(collecting, unloading);
        bind(camel, "begin-" + id, exchange -> exchange.setProperty(IntakePolicy.BRIDGE, bridge));
        bind(camel, "take-" + id, bridge);
        bind(camel, "end-" + id, exchange -> collecting.finish(visit.incomplete()));
        return TemplatedRouteBuilder.builder(camel, TEMPLATE)
                .routeId(TEMPLATE + "-" + id)
                .parameter("source", id)
                .add();
    }

    private static void bind(CamelContext camel, String name, Processor processor) {
        camel.getRegistry().bind(name, Processor.class, (Object) processor);
    }

    /** Where a visit is sent to; returns at once. */
    static void send(CamelContext camel, Collecting collecting, Visit visit) {
        camel.createProducerTemplate()
                .asyncSendBody("direct:visit-" + collecting.source().id(), new Steps(visit, collecting));
    }

    /**
     * A visit cut into steps, each of which finds something and lands it. Finding is a step's work and not the iterator's,
     * so that the policy tries it again.
     */
    private static final class Steps implements Iterator<Step> {

        private final Visit visit;
        private final Collecting collecting;
        private @Nullable Step last;

        Steps(Visit visit, Collecting collecting) {
            this.visit = visit;
            this.collecting = collecting;
        }

        @Override
        public boolean hasNext() {
            return !collecting.over() && (last == null || !last.nothing);
        }

        @Override
        public Step next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = new Step(visit);
            return last;
        }
    }

    private static final class Step {

        private final Visit visit;
        private @Nullable Find find;
        private boolean nothing;

        Step(Visit visit) {
            this.visit = visit;
        }

        void take(Unloading unloading) throws IOException {
            if (find == null) {
                find = visit.next();
            }
            if (find == null) {
                nothing = true;
            } else {
                find.land(unloading);
            }
        }
    }

    private record End(Collecting collecting, Unloading unloading) implements Bridge {

        @Override
        public void process(Exchange exchange) throws IOException {
            if (collecting.over() || !(exchange.getMessage().getBody() instanceof Step step)) {
                return;
            }
            try {
                step.take(unloading);
            } catch (NoSuchFileException e) {
                // gone since it was listed: an address that vanishes withdraws nothing, and one that never came is none
                collecting.alive();
            }
        }

        @Override
        public boolean failed(Exchange exchange, Payload.Failed payload) {
            @Nullable Find find = exchange.getMessage().getBody() instanceof Step step ? step.find : null;
            if (find == null) {
                return false;
            }
            collecting.land(find.address(), FileContent.name(find.fileName()), null, payload);
            return true;
        }

        @Override
        public void giveUp(Reason reason) {
            collecting.fail(reason);
        }
    }
}
