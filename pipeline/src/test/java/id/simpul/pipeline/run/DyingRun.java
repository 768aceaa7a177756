package id.simpul.pipeline.run;

import com.zaxxer.hikari.HikariDataSource;
import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.database.Database;
import id.simpul.pipeline.settings.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A run as a process that dies as if killed, at a commit of a step of its choice. Whatever the process would have done at its
 * end, it does not do; the database server stays up, as it does under kill -9.
 */
final class DyingRun {

    private static final int KILLED = 137;
    private static final int THREADS = 2;

    private final Progress.Step step;
    private final int dyingCommit;
    private final boolean after;
    private final AtomicInteger commits = new AtomicInteger();
    private volatile boolean inStep;

    private DyingRun(Progress.Step step, int dyingCommit, boolean after) {
        this.step = step;
        this.dyingCommit = dyingCommit;
        this.after = after;
    }

    /** Arguments: data folder, sources folder, step, number of the commit in it, before or after. */
    public static void main(String[] arguments) throws Exception {
        DyingRun dying = new DyingRun(
                Progress.Step.valueOf(arguments[2]), Integer.parseInt(arguments[3]), arguments[4].equals("after"));
        Workplace place = Workplace.of(new Settings(Path.of(arguments[0]), Path.of(arguments[1]), null));
        try (Database database = place.open();
                HikariDataSource pool = database.pool(NightlyRun.connections(THREADS))) {
            new NightlyRun(dying.watched(pool), place.plan(), dying.progress(), Clock.systemUTC(), THREADS, "test")
                    .run();
        }
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void begin(Step begun, long total) {
                inStep = begun == step;
                if (inStep && dyingCommit == 0) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }

            @Override
            public void advance(long done) {}

            @Override
            public void end(Step ended) {
                // its last commit comes after this
            }
        };
    }

    private DataSource watched(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                DyingRun.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, given) -> {
                    try {
                        Object result = method.invoke(database, given);
                        return result instanceof Connection connection ? watched(connection) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                DyingRun.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                    boolean dies =
                            method.getName().equals("commit") && inStep && commits.incrementAndGet() == dyingCommit;
                    if (dies && !after) {
                        Runtime.getRuntime().halt(KILLED);
                    }
                    try {
                        Object result = method.invoke(connection, given);
                        if (dies) {
                            Runtime.getRuntime().halt(KILLED);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
