package id.simpul.connectors.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which IP addresses may be connected to: those of the public internet, and the operator's own networks. What is left
 * out are the IANA registries of special-purpose addresses, and of IPv6 everything outside of global unicast.
 */
public final class AddressRules {

    private static final List<Network> CLOSED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10", // shared by carriers; a cloud's metadata at 100.100.100.200
                    "127.0.0.0/8",
                    "168.63.129.16", // a cloud's own services on every machine
                    "169.254.0.0/16", // link-local, with the metadata at 169.254.169.254
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23", // Teredo, ORCHID, benchmarking
                    "2001:db8::/32",
                    "3fff::/20")
            .map(Network::of)
            .toList();

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");

    private final List<Network> allowed;

    /** @param allowed the operator's own networks, which may be connected to although they are closed otherwise */
    public AddressRules(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    public boolean allows(InetAddress address) {
        if (allowed.stream().anyMatch(network -> network.contains(address))) {
            return true;
        }
        if (address instanceof Inet4Address) {
            return CLOSED.stream().noneMatch(network -> network.contains(address));
        }
        InetAddress inner = inner(address);
        if (inner != null) {
            return allows(inner);
        }
        return GLOBAL_UNICAST.contains(address) && CLOSED.stream().noneMatch(network -> network.contains(address));
    }

    /** The IPv4 address that a gateway would turn this one into, or null. */
    private static @Nullable InetAddress inner(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (NAT64.contains(address)) {
            return ipv4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return SIX_TO_FOUR.contains(address) ? ipv4(Arrays.copyOfRange(bytes, 2, 6)) : null;
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
