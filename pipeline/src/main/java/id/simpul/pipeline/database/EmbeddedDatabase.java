package id.simpul.pipeline.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL on a data folder, shared by all processes that use the folder.
 *
 * <p>Two lock files stand in the folder. {@code starting.lock} is held while somebody looks whether the server runs, starts
 * or stops it. {@code users.lock} is held shared by everybody who uses it: who leaves and can take it alone was the last one
 * and stops the server, unless it was asked to stay up. Both are released by the operating system when a process dies. A server whose user was killed goes
 * on running and is found again by the next one.
 */
public final class EmbeddedDatabase implements Database {

    private static final String USER = "simpul";
    private static final String NAME = "simpul";

    /** A file of this name says that the server stays up without users. */
    private static final String KEEP = "keep-running";

    private final Path folder;
    private final PostgresServer server;
    private final FileChannel users;
    private FileLock use;
    private final ConnectionAddress address;
    private boolean stopped;

    private EmbeddedDatabase(
            Path folder, PostgresServer server, FileChannel users, FileLock use, ConnectionAddress address) {
        this.folder = folder;
        this.server = server;
        this.users = users;
        this.use = use;
        this.address = address;
    }

    /** Whether there is a warehouse in the folder at all. */
    public static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve("postgres").resolve("PG_VERSION"));
    }

    /** Whether a warehouse that may be in the folder is kept from this user: its files belong to somebody else. */
    public static boolean closed(Path folder) {
        Path files = folder.resolve("postgres");
        return Files.isDirectory(files) && !Files.isExecutable(files);
    }

    /**
     * Opens the database of a folder, made where it is not there, started where it does not run.
     *
     * @throws DatabaseException where it can't be had, with the end of its log
     */
    public static EmbeddedDatabase open(Path folder) {
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            PostgresServer server =
                    new PostgresServer(PostgresBinaries.in(absolute.resolveSibling("programs")), absolute);
            try (FileChannel starting = channel(absolute.resolve("starting.lock"));
                    FileLock alone = starting.lock()) {
                String password = password(absolute);
                FileChannel users = channel(absolute.resolve("users.lock"));
                FileLock use = users.lock(0, Long.MAX_VALUE, true);
                try {
                    int port = running(absolute, server, password, alone);
                    return new EmbeddedDatabase(
                            absolute,
                            server,
                            users,
                            use,
                            new ConnectionAddress("127.0.0.1", port, NAME, USER, password, null));
                } catch (IOException | RuntimeException e) {
                    users.close();
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    "the warehouse in " + folder + " can't be opened: " + FileReason.withPath(e)
                            + "; check that the folder is yours to write and that the disk has room",
                    e);
        }
    }

    /** Leaves the server up when the last user goes, for tools that come by themselves, until {@link #stop}. */
    public void keepRunning() {
        try {
            Files.writeString(folder.resolve(KEEP), "");
        } catch (IOException e) {
            throw new DatabaseException("the warehouse in " + folder + " can't be kept running: " + e.getMessage(), e);
        }
    }

    /** What became of a server that was to stop. */
    public enum Stopped {
        WAS_DOWN,
        STOPPED,
        /** It stops when its last user goes. */
        IN_USE
    }

    /**
     * Ends what {@link #keepRunning} began. Commands of ours that are at work keep the server up until they end.
     *
     * @param force whether other tools that are connected are cut off
     * @throws ConnectedException where they are, and are not to be cut off: the server runs on as before
     */
    public static Stopped stop(Path folder, boolean force) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            if (new PostgresServer(PostgresBinaries.in(absolute.resolveSibling("programs")), absolute)
                    .process()
                    .isEmpty()) {
                Files.deleteIfExists(absolute.resolve(KEEP));
                return Stopped.WAS_DOWN;
            }
            EmbeddedDatabase database = open(absolute);
            List<String> clients = force ? List.of() : database.clients();
            if (!clients.isEmpty()) {
                database.close();
                throw new ConnectedException(clients);
            }
            Files.deleteIfExists(absolute.resolve(KEEP));
            database.close();
            return database.stopped ? Stopped.STOPPED : Stopped.IN_USE;
        } catch (IOException e) {
            throw new DatabaseException("the warehouse in " + folder + " can't be stopped: " + e.getMessage(), e);
        }
    }

    /**
     * Other tools that would be cut off if the server stopped now, or when the last command of ours ends; where there are some it
     * is kept running. A command that is at work keeps it up for itself: it is none where nothing else is asked for.
     */
    private List<String> clients() throws IOException {
        boolean kept = Files.exists(folder.resolve(KEEP));
        if (!kept && !alone()) {
            return List.of();
        }
        List<String> clients = OtherClients.of(address);
        if (!kept && !clients.isEmpty()) {
            keepRunning();
        }
        return clients;
    }

    /** Whether no other process of ours uses the folder. */
    private boolean alone() throws IOException {
        try (FileChannel starting = channel(folder.resolve("starting.lock"));
                FileLock still = starting.lock()) {
            use.release();
            boolean alone = false;
            try (FileLock last = users.tryLock()) {
                alone = last != null && still.isValid();
            }
            use = users.lock(0, Long.MAX_VALUE, true);
            return alone;
        }
    }

    @Override
    public ConnectionAddress address() {
        return address;
    }

    @Override
    public ConnectionAddress reader(String group) {
        return new ReaderLogin(address, group).address();
    }

    @Override
    public void close() {
        try (FileChannel starting = channel(folder.resolve("starting.lock"));
                FileLock alone = starting.lock();
                FileChannel left = users) {
            use.release();
            try (FileLock last = left.tryLock()) {
                if (last != null && alone.isValid() && !Files.exists(folder.resolve(KEEP))) {
                    server.stop();
                    stopped = true;
                }
            }
        } catch (IOException e) {
            throw new DatabaseException("the warehouse in " + folder + " can't be closed: " + e.getMessage(), e);
        }
    }

    /** The lock says that nobody else starts or stops meanwhile. */
    private static int running(Path folder, PostgresServer server, String password, FileLock alone) throws IOException {
        if (!alone.isValid()) {
            throw new IOException("the lock was lost");
        }
        if (!server.initialized()) {
            server.initialize(USER, password);
        }
        Optional<Integer> port = server.port();
        if (port.isPresent() && server.accepts(port.get(), USER, password)) {
            return port.get();
        }
        // what does not answer is either on its way down or no longer ours to talk to
        stopSilent(server);
        int free = freePort(folder.resolve("port"));
        server.start(free);
        try {
            server.create(free, USER, password, NAME);
        } catch (DatabaseException e) {
            // nobody would use it, and nobody stop it
            stop(server, e);
            throw e;
        }
        return free;
    }

    private static void stopSilent(PostgresServer server) throws IOException {
        Optional<ProcessHandle> process = server.process();
        try {
            server.stop();
        } catch (IOException e) {
            if (process.isEmpty()) {
                throw e;
            }
            throw new DatabaseException(
                    "the embedded PostgreSQL runs (process " + process.get().pid() + "), but does not answer here and "
                            + "can't be stopped: " + e.getMessage() + "; it may have been started in a container or a "
                            + "network of its own: stop it there, then try again",
                    e);
        }
    }

    private static void stop(PostgresServer server, DatabaseException problem) {
        try {
            server.stop();
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path fresh = Files.createTempFile(
                folder,
                "password",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, password);
        Files.move(fresh, file);
        return password;
    }

    /** The port of last time where nobody else took it, so that an address once given to a tool stays good. */
    private static int freePort(Path remembered) throws IOException {
        int wanted = Files.exists(remembered)
                ? Integer.parseInt(Files.readString(remembered).strip())
                : 0;
        int port = free(wanted);
        Files.writeString(remembered, port + "\n");
        return port;
    }

    private static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            return free(0);
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
