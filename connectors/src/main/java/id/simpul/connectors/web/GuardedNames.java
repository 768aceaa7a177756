package id.simpul.connectors.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The resolver that connections take their addresses from. A name with one closed address among its addresses is closed
 * altogether: it would not be there by honest means.
 */
final class GuardedNames implements DnsResolver {

    private final Names names;
    private final AddressRules rules;

    GuardedNames(Names names, AddressRules rules) {
        this.names = names;
        this.rules = rules;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.lookUp(host);
        for (InetAddress address : addresses) {
            if (!rules.allows(address)) {
                throw new ClosedAddressException(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
