package id.simpul.connectors.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up the addresses of a host name. */
public interface Names {

    /** As the machine does it. */
    Names SYSTEM = InetAddress::getAllByName;

    /** @return at least one address */
    InetAddress[] lookUp(String host) throws UnknownHostException;
}
