package id.simpul.connectors.proposal;

import java.nio.charset.Charset;
import java.util.Optional;

/** Asks a server for an address, by all rules of courtesy. */
@FunctionalInterface
public interface Asking {

    /**
     * What an address answered with.
     *
     * @param address that it came from in the end, after redirects
     * @param bytes unpacked
     * @param charset of a text, as far as it is told
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Page(String address, byte[] bytes, Charset charset) {

        String text() {
            return new String(bytes, charset);
        }
    }

    /** Empty where there is nothing to be had, whatever the reason. */
    Optional<Page> page(String address) throws InterruptedException;
}
