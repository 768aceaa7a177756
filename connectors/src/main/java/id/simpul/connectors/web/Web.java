package id.simpul.connectors.web;

import id.simpul.connectors.landing.HostMemory;
import java.io.IOException;
import java.net.Socket;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web as one collection sees it: every host once, whichever sources ask it. To be closed after the collection. */
public final class Web implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Web.class);

    /**
     * What this machine lends.
     *
     * @param tls verifies certificates
     * @param sockets makes unconnected ones
     */
    public record Machine(Time time, Names names, SSLContext tls, Supplier<Socket> sockets, RandomGenerator chance) {

        /** As it is; certificates are verified by Java's own store. */
        public static Machine real(Time time) {
            try {
                return new Machine(
                        time, Names.SYSTEM, SSLContext.getDefault(), Socket::new, RandomGenerator.getDefault());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("this Java has no TLS", e);
            }
        }
    }

    private final WebSettings settings;
    private final Machine machine;
    private final HostMemory memory;
    private final HttpClients clients;
    private final ScheduledThreadPoolExecutor alarms;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    public Web(WebSettings settings, Machine machine, HostMemory memory) {
        this.settings = settings;
        this.machine = machine;
        this.memory = memory;
        GuardedNames names = new GuardedNames(machine.names(), new AddressRules(settings.intranets()));
        this.clients = new HttpClients(names, settings, machine.tls(), machine.sockets());
        this.alarms = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "web-alarms");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
    }

    public Fetcher fetcher() {
        return new Fetcher(this, settings, machine, memory, new Wire(settings, alarms));
    }

    Host host(String name) {
        return hosts.computeIfAbsent(name, host -> new Host(host, settings, machine.time(), memory, clients.client()));
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        for (Host host : hosts.values()) {
            try {
                host.close();
            } catch (IOException e) {
                LOG.debug("a connection did not close", e);
            }
        }
    }
}
