package id.simpul.pipeline.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server's programs, run on one data folder. Not safe for two at a time: the caller holds the folder's lock. */
final class PostgresServer {

    private static final String PROGRAM = "postgres";
    private static final int PORT_LINE = 3;
    private static final long PATIENCE_SECONDS = 60;

    private static final String ROOT_REMEDY =
            "run Simpul as an ordinary user, or on a PostgreSQL server of yours (--database)";

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;

    PostgresServer(PostgresBinaries binaries, Path folder) {
        this.binaries = binaries;
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
    }

    boolean initialized() {
        return Files.isRegularFile(data.resolve("initialized"));
    }

    /** Makes the data folder. One that was being made when somebody killed us is made anew. */
    void initialize(String user, String password) throws IOException {
        remove(data);
        Path secret = Files.createTempFile(
                "simpul", null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + user,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--no-instructions"));
        } finally {
            Files.delete(secret);
        }
        Files.createFile(data.resolve("initialized"));
    }

    /** The port of the server that runs on the folder, or empty where none does or it has not told one yet. */
    Optional<Integer> port() throws IOException {
        if (process().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile());
        return lines.size() > PORT_LINE
                ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    /** The server that runs on the folder, or empty where none does. */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile()).lines().findFirst().orElse("").strip();
        return pid.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::serves)
                : Optional.empty();
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /**
     * After a restart of the machine the number in a left-over file may be anybody's, another folder's server too. The arguments
     * of a process can be read where its program can't, as from another user namespace.
     */
    private boolean serves(ProcessHandle process) {
        try {
            List<String> words = List.of(Files.readString(
                            Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1)
                    .split("\0"));
            return words.get(0).endsWith(PROGRAM) && !servesAnother(words);
        } catch (IOException e) {
            // no Linux
            return process.info()
                    .command()
                    .filter(command -> command.endsWith(PROGRAM))
                    .isPresent();
        }
    }

    /** A folder that is not there under this name any more may have been ours. */
    private boolean servesAnother(List<String> words) throws IOException {
        int option = words.indexOf("-D");
        if (option < 0 || option + 1 == words.size()) {
            return false;
        }
        String name = new String(words.get(option + 1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        Path served = Path.of(name);
        return Files.isDirectory(served) && !Files.isSameFile(served, data);
    }

    /** Whether what listens there is the server of this folder: a stale file may name a port that others use now. */
    boolean accepts(int port, String user, String password) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (Connection connection = connect(port, user, password, "postgres");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show data_directory")) {
                return row.next() && Files.isSameFile(Path.of(row.getString(1)), data);
            } catch (SQLException e) {
                // 57P03: starting up (after a crash it may replay its log for a while)
                if (!"57P03".equals(e.getSQLState()) || System.nanoTime() > end) {
                    return false;
                }
                pause();
            } catch (IOException e) {
                return false;
            }
        }
    }

    void start(int port) throws IOException {
        String options = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c max_connections=60",
                "-c jit=off",
                "-c shared_buffers=128MB",
                "-c timezone=Asia/Jakarta",
                "-c log_min_messages=warning");
        run(List.of(
                binaries.program("pg_ctl").toString(),
                "start",
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--options=" + options));
    }

    /** Makes the database where it is missing. */
    void create(int port, String user, String password, String name) {
        try (Connection connection = connect(port, user, password, "postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(ReaderLogin.FEW_ROUNDS);
            statement.execute("alter role " + user + " password '" + password + "'");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new DatabaseException(
                    "the embedded PostgreSQL started but does not answer at 127.0.0.1:" + port + ": " + e.getMessage()
                            + "; check that this machine's loopback network (lo) is up and lets programs talk to each other",
                    e);
        }
    }

    /** Stops it where it runs; open connections are cut, nothing committed is lost. */
    void stop() throws IOException {
        if (process().isEmpty()) {
            Files.deleteIfExists(pidFile());
            return;
        }
        run(List.of(
                binaries.program("pg_ctl").toString(),
                "stop",
                "--pgdata=" + data,
                "--mode=fast",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS));
    }

    private static Connection connect(int port, String user, String password, String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?connectTimeout=5", user, password);
    }

    /** As root through a user namespace, since PostgreSQL refuses to run as root. */
    private void run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        Path output = Files.createTempFile("simpul-postgres", ".log");
        try {
            Process process = start(whole, output);
            if (!process.waitFor(PATIENCE_SECONDS * 2, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end in time");
            }
            if (process.exitValue() != 0 && Files.readString(output).startsWith("unshare: unshare failed")) {
                throw new DatabaseException(Files.readString(output).strip()
                        + "; as root the embedded PostgreSQL needs user namespaces: " + ROOT_REMEDY);
            }
            if (process.exitValue() != 0) {
                throw new IOException(Path.of(command.get(0)).getFileName() + " failed: "
                        + Files.readString(output).strip() + logEnd());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while PostgreSQL starts or stops", e);
        } finally {
            Files.delete(output);
        }
    }

    private static Process start(List<String> command, Path output) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            if (command.get(0).equals("unshare")) {
                throw new DatabaseException(
                        "as root the embedded PostgreSQL needs the program unshare, which is missing: install util-linux, or "
                                + ROOT_REMEDY,
                        e);
            }
            throw e;
        }
    }

    private String logEnd() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
