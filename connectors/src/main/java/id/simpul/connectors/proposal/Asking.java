package id.simpul.connectors.proposal;

import java.util.Optional;

/** Asks a server for an address, by all rules of courtesy. */
@FunctionalInterface
public interface Asking {

    /**
     * What an address answered with.
     *
     * @param address that it came from in the end, after redirects
     */
    record Page(String address, String text) {}

    /** Empty where there is nothing to be had, whatever the reason. */
    Optional<Page> page(String address) throws InterruptedException;
}
