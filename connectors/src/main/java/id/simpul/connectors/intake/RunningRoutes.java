package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Reason;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The routes of one collection: a Camel context in which a source's route is added, started, awaited and taken out again.
 * Used by many threads at once; a context's routes are changed by one at a time, since its own maps are not guarded.
 */
final class RunningRoutes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningRoutes.class);

    /** Seconds that a route has to come to rest; it is abandoned then. */
    private static final int REST = 2;

    /** At a route whose last exchange is about to end, a millisecond apart. */
    private static final int LOOKS = 100;

    /** Adds a route to the context, not started yet. */
    interface Addition<E extends Exception> {

        /** The route's id. */
        String to(CamelContext camel) throws E;
    }

    /** What sets a started route going. */
    interface Begin {
        void in(CamelContext camel);
    }

    private final Duration patience;
    private final DefaultCamelContext camel = new DefaultCamelContext(false);

    /**
     * @param retry before something that failed is tried again
     * @param patience as {@link Limits#patience}
     */
    RunningRoutes(Duration retry, Duration patience) {
        this.patience = patience;
        camel.disableJMX();
        camel.getShutdownStrategy().setTimeout(REST);
        camel.getShutdownStrategy().setLogInflightExchangesOnTimeout(false);
        try {
            camel.addRoutes(new IntakePolicy(retry));
            camel.addRoutes(new FilesRoute());
            camel.addRoutes(new VisitRoute());
            camel.addRoutes(new WebRoute());
            camel.start();
        } catch (Exception e) {
            camel.stop();
            throw new IllegalStateException("the Camel context can't be started", e);
        }
    }

    /** Adds one source's route; its id. */
    <E extends Exception> String add(Addition<E> addition) throws E {
        synchronized (camel) {
            return addition.to(camel);
        }
    }

    /** Runs an added route until its source has nothing more, and takes it out. */
    Collected run(String route, Collecting collecting, Begin begin) throws InterruptedException {
        try {
            start(route);
            begin.in(camel);
            collecting.await(patience);
            letEnd(route);
        } catch (InterruptedException e) {
            collecting.fail(new Reason("interrupted", "the run was stopped"));
            throw e;
        } catch (Exception e) {
            collecting.fail(new Reason("route_failed", "its route can't be started: " + e.getMessage()));
        } finally {
            stop(route);
        }
        return collecting.collected();
    }

    private void start(String route) throws Exception {
        synchronized (camel) {
            camel.getRouteController().startRoute(route);
        }
    }

    /**
     * Waits a little for the exchange that told that all is done, which is about to end: Camel looks only once a second
     * whether a route that it stops has come to rest, and one route is stopped after the other.
     */
    private void letEnd(String route) throws InterruptedException {
        for (int i = 0; i < LOOKS && camel.getInflightRepository().size(route) > 0; i++) {
            Thread.sleep(1);
        }
    }

    private void stop(String route) {
        try {
            synchronized (camel) {
                camel.getRouteController().stopRoute(route, REST, TimeUnit.SECONDS, false);
                camel.removeRoute(route);
            }
        } catch (Exception e) {
            // its thread is a daemon, and the collection is over: it can do no harm
            LOG.warn("route {} did not stop", route, e);
        }
    }

    @Override
    public void close() {
        camel.stop();
    }
}
