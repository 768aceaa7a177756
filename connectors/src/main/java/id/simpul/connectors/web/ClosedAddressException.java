package id.simpul.connectors.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host leads to an address that may not be connected to. */
final class ClosedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    ClosedAddressException(String host, InetAddress address) {
        super(host + " leads to " + address.getHostAddress()
                + ", which is no public address; an intranet of the operator's must be allowed in the settings");
    }
}
