package id.simpul.connectors.web;

import id.simpul.connectors.landing.Reason;
import java.time.Instant;

/** How asking ended. */
public sealed interface Answer {

    /**
     * The bytes, complete and unpacked.
     *
     * @param address that they came from in the end, after redirects
     * @param type what they are, by their own look first
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Got(WebAddress address, byte[] bytes, ContentType type, Validators validators) implements Answer {}

    /** The same as the validators that were sent along told of. */
    record Same() implements Answer {}

    /** It leads to something that is known under another address, which was not asked then. */
    record Elsewhere(WebAddress address) implements Answer {}

    /** Refused for good: not there, forbidden by robots.txt, too large, not to be connected to. */
    record Refused(Reason reason) implements Answer {}

    /** Did not work this time, though it was tried more than once. */
    record Failed(Reason reason) implements Answer {

        /** Whether the server wants to know who asks, or does not want us. */
        public boolean closed() {
            return switch (reason.code()) {
                case "http_401", "http_403", "http_407" -> true;
                default -> false;
            };
        }
    }

    /** Its host is not to be asked now: it asked for a pause, or fails all the time. */
    record PutOff(Reason reason, Instant until) implements Answer {}
}
