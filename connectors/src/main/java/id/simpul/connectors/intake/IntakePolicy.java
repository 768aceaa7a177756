package id.simpul.connectors.intake;

import id.simpul.connectors.landing.Arrival.Payload;
import id.simpul.connectors.landing.LandingException;
import id.simpul.connectors.landing.Reason;
import id.simpul.connectors.remote.RefusedException;
import id.simpul.connectors.remote.UnreachableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;

/**
 * What every route does when something fails. A document that can't be fetched is tried twice more and is then a refused
 * row, and the rest goes on; when the landing zone can't take anything, the source is given up, since going on would
 * lose what is fetched.
 */
final class IntakePolicy extends RouteConfigurationBuilder {

    static final String ID = "intake";

    /** Names, on an exchange, the bridge of its route. */
    static final String BRIDGE = "simpul.bridge";

    private final long wait;

    /** @param wait before a document is tried again; five times as long for the landing zone */
    IntakePolicy(Duration wait) {
        this.wait = wait.toMillis();
    }

    @Override
    public void configuration() {
        routeConfiguration(ID)
                .onException(LandingException.class)
                .maximumRedeliveries(2)
                .redeliveryDelay(5 * wait)
                .handled(true)
                .process(exchange -> bridge(exchange).giveUp(landingFailed(cause(exchange))))
                .end()
                .onException(RefusedException.class)
                .handled(true)
                .process(exchange -> bridge(exchange).giveUp(refusal(cause(exchange))))
                .end()
                .onException(UnreachableException.class)
                .maximumRedeliveries(2)
                .redeliveryDelay(wait)
                .handled(true)
                .process(exchange -> bridge(exchange).giveUp(new Reason("unreachable", message(cause(exchange)))))
                .end()
                .onException(IOException.class)
                .maximumRedeliveries(2)
                .redeliveryDelay(wait)
                .handled(true)
                .process(exchange -> refuse(exchange, "io_error", "it could not be read: "))
                .end()
                .onException(Exception.class)
                .handled(true)
                .process(exchange -> refuse(exchange, "intake_failed", "it could not be taken in: "))
                .end();
    }

    private static Reason landingFailed(Exception cause) {
        return new Reason("landing_failed", "the landing zone failed: " + message(cause));
    }

    private static void refuse(Exchange exchange, String code, String prefix) {
        Reason reason = new Reason(code, prefix + message(cause(exchange)));
        Bridge bridge = bridge(exchange);
        try {
            if (!bridge.failed(exchange, new Payload.Failed(reason))) {
                bridge.giveUp(reason);
            }
        } catch (LandingException e) {
            bridge.giveUp(landingFailed(e));
        }
    }

    private static Bridge bridge(Exchange exchange) {
        return Objects.requireNonNull(exchange.getProperty(BRIDGE, Bridge.class));
    }

    private static Exception cause(Exchange exchange) {
        return Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    }

    /** The exception itself, or the one that it wraps. */
    private static Reason refusal(Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof RefusedException refused) {
                return refused.reason();
            }
        }
        return new Reason("refused", message(cause));
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
