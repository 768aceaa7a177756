package id.simpul.connectors.intake;

import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.source.Connector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.component.file.FileComponent;
import org.apache.camel.component.file.FileEndpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;

/**
 * The connector {@code files}: Camel's file consumer polls the folder until a poll brings nothing more. It leaves the
 * files where they are and remembers none of them: what is known is the landing zone's business.
 */
final class FilesRoute extends RouteBuilder {

    private static final String TEMPLATE = "files";

    /** Milliseconds between two polls of a folder whose files are not complete yet. */
    private static final long DELAY = 200;

    /** Files taken in one poll: each costs an exchange from the beginning. */
    private static final int BATCH = 2000;

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("source")
                .from("files:{{source}}")
                .routeConfigurationId(IntakePolicy.ID)
                .autoStartup(false)
                .removeHeaders("Camel*")
                .process("bridge-{{source}}");
    }

    /**
     * Adds the route of one source, which then waits to be started.
     *
     * @return the route's id
     * @throws IOException where the folder can't be looked into
     */
    static String add(
            CamelContext camel,
            Collecting collecting,
            Connector.Files settings,
            FileContent content,
            Unloading unloading,
            Clock clock)
            throws IOException {
        FolderScan scan = new FolderScan(collecting, settings, clock);
        LandingBridge bridge = new LandingBridge(scan, collecting, content, unloading);
        String id = collecting.source().id();
        addEndpoint(camel, endpoint(camel, id, settings, scan, collecting));
        camel.getRegistry().bind("bridge-" + id, Processor.class, (Processor) exchange -> {
            exchange.setProperty(IntakePolicy.BRIDGE, bridge);
            bridge.process(exchange);
        });
        return TemplatedRouteBuilder.builder(camel, TEMPLATE)
                .routeId(TEMPLATE + "-" + id)
                .parameter("source", id)
                .add();
    }

    private static void addEndpoint(CamelContext camel, Endpoint endpoint) {
        try {
            camel.addEndpoint(endpoint.getEndpointUri(), endpoint);
        } catch (Exception e) {
            throw new IllegalStateException("Camel does not take the endpoint " + endpoint, e);
        }
    }

    /** Made by hand and not of a URI, whose syntax some folders' names would break. */
    private static Endpoint endpoint(
            CamelContext camel, String id, Connector.Files settings, FolderScan scan, Collecting collecting) {
        Path folder = settings.folder();
        FileEndpoint endpoint = new FileEndpoint("files:" + id, camel.getComponent("file", FileComponent.class));
        endpoint.setCamelContext(camel);
        endpoint.setFile(folder.toFile());
        endpoint.getConfiguration().setDirectory(folder.toString());
        endpoint.setRecursive(settings.recursive());
        endpoint.setNoop(true);
        endpoint.setIdempotent(false);
        endpoint.setReadLock("none");
        endpoint.setAutoCreate(false);
        endpoint.setDirectoryMustExist(true);
        endpoint.setFilter(scan);
        endpoint.setPreSort("name");
        endpoint.setMaxMessagesPerPoll(BATCH);
        endpoint.setSendEmptyMessageWhenIdle(true);
        endpoint.setGreedy(true);
        endpoint.setInitialDelay(0);
        endpoint.setDelay(DELAY);
        endpoint.setPollStrategy(new GivingUp(collecting));
        return endpoint;
    }

    /** A folder that can't be polled is not polled again: its source has failed. */
    private record GivingUp(Collecting collecting) implements PollingConsumerPollStrategy {

        @Override
        public boolean begin(Consumer consumer, Endpoint endpoint) {
            return !collecting.over();
        }

        @Override
        public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
            // nothing to do: the last exchange of the poll has told
        }

        @Override
        public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
            String code = cause instanceof LandingException ? "landing_failed" : "folder_failed";
            collecting.fail(new Reason(code, "the folder can't be collected: " + cause.getMessage()));
            return false;
        }
    }
}
