package id.simpul.connectors.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Names that lead to test servers on the loopback, by the usual ports. Connections are made through the production code's
 * own sockets, and each attempt is written down.
 */
public final class TestInternet {

    private final Map<String, InetAddress[]> names = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> ports = new ConcurrentHashMap<>();
    private final Map<InetAddress, InetSocketAddress> detours = new ConcurrentHashMap<>();
    private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final List<InetSocketAddress> attempts = new CopyOnWriteArrayList<>();

    public TestInternet host(String name, TestSite site) {
        return host(name, site.address(), site.port());
    }

    public TestInternet host(String name, InetAddress address, int port) {
        names.put(name, new InetAddress[] {address});
        ports.put(address, port);
        return this;
    }

    public TestInternet name(String name, InetAddress... addresses) {
        names.put(name, addresses);
        return this;
    }

    /** A name with a public address, from which connections are brought to a server here. */
    public TestInternet publicHost(String name, InetAddress address, TestSite site) {
        detours.put(address, new InetSocketAddress(site.address(), site.port()));
        return name(name, address);
    }

    /** Addresses that somebody tried to connect to. */
    public List<InetSocketAddress> attempts() {
        return attempts;
    }

    public Web.Machine machine() {
        return machine(Time.from(Clock.systemUTC()));
    }

    public Web.Machine machine(Time time) {
        try {
            return new Web.Machine(time, this::lookUp, SSLContext.getDefault(), Connecting::new, new Random(1));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        InetAddress[] addresses = names.get(host);
        if (addresses != null) {
            return addresses;
        }
        if (host.matches("[0-9.]+|\\[.*]")) {
            return InetAddress.getAllByName(host);
        }
        throw new UnknownHostException(host);
    }

    /** The most connections to one address that were open at the same time. */
    public int mostOpen() {
        return mostOpen.get();
    }

    private final class Connecting extends Socket {

        private @Nullable InetAddress connected;

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetSocketAddress asked = (InetSocketAddress) endpoint;
            attempts.add(asked);
            InetAddress address = asked.getAddress();
            InetSocketAddress direct = new InetSocketAddress(address, ports.getOrDefault(address, asked.getPort()));
            connected = address;
            int now = open.merge(address, 1, Integer::sum);
            mostOpen.accumulateAndGet(now, Math::max);
            super.connect(detours.getOrDefault(address, direct), timeout);
        }

        @Override
        public synchronized void close() throws IOException {
            InetAddress address = connected;
            if (address != null) {
                connected = null;
                open.merge(address, -1, Integer::sum);
            }
            super.close();
        }
    }

    /** Settings without waits to speak of, which may connect to the loopback. */
    public static WebSettings hasty() {
        return settings(Duration.ofMillis(1), Duration.ofSeconds(5));
    }

    public static WebSettings settings(Duration leastDelay, Duration deadline) {
        return new WebSettings(
                "peneliti@simpul.example",
                List.of(Network.of("127.1.0.0/16")),
                Set.of(),
                leastDelay,
                Duration.ofMillis(600),
                Duration.ofDays(1),
                3,
                Duration.ofMillis(10),
                5,
                Duration.ofMinutes(15),
                5,
                20,
                1_000_000,
                100_000,
                1_000_000_000L,
                new WebSettings.Deadlines(deadline, deadline, deadline.multipliedBy(2)));
    }
}
