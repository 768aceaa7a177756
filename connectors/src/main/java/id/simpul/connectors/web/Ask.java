package id.simpul.connectors.web;

import id.simpul.connectors.source.WebConnector.Token;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be asked.
 *
 * @param known what the address had last time, or null
 * @param delay that the source wants between two requests at least
 * @param secret that goes to these hosts only, or null
 * @param skip tells of an address that a redirect leads to whether there is no need to ask it
 * @param alive is run now and then while this takes time
 */
public record Ask(
        WebAddress address,
        @Nullable Validators known,
        Duration delay,
        @Nullable Secret secret,
        Predicate<WebAddress> skip,
        Runnable alive) {

    /** @param hosts names, lower-case */
    public record Secret(Token token, String value, Set<String> hosts) {

        @Override
        public String toString() {
            return "Secret[" + token.header() + "]";
        }
    }
}
