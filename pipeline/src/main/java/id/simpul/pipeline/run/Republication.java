package id.simpul.pipeline.run;

import id.simpul.jobs.warehouse.Editions;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.jobs.warehouse.QualityGate;
import id.simpul.jobs.warehouse.Reconciliation;
import id.simpul.jobs.warehouse.Syndication;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Publishes what follows from a withdrawal: nothing is collected, no document is read, and it is no run. */
public final class Republication {

    private static final int DOCUMENTS = 100;
    private static final int BLOCKS = 200;

    /** In {@code warehouse.edition}, of what no run published. */
    private static final long NO_RUN = 0;

    /** How it ended. */
    public enum End {
        PUBLISHED,
        /** The last edition stands, since facts break a rule of the quality gate. */
        GATE,
        /** A run is at work on this warehouse and publishes it at its end. */
        LOCKED
    }

    private final DataSource database;
    private final Clock clock;

    public Republication(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Works out again what waits for it, and publishes where nothing stands against it. */
    public End publish() throws SQLException {
        Optional<RunLock> lock = RunLock.take(database, NightlyRun.PATIENCE_FOR_LOCK);
        if (lock.isEmpty()) {
            return End.LOCKED;
        }
        try (RunLock held = lock.get()) {
            Reconciliation reconciliation = new Reconciliation(database, clock);
            reconciliation.retire();
            new Syndication(database).run(DOCUMENTS);
            reconciliation.run(BLOCKS);
            List<QualityFinding> findings = new QualityGate(database).findings();
            if (findings.stream().anyMatch(QualityFinding::stops)) {
                return End.GATE;
            }
            new Editions(database, clock).publish(NO_RUN);
            return End.PUBLISHED;
        }
    }
}
