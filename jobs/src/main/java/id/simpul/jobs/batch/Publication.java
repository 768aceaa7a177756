package id.simpul.jobs.batch;

import id.simpul.jobs.warehouse.Editions;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.jobs.warehouse.QualityGate;
import id.simpul.jobs.warehouse.SourceYield;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The end of a night: the quality gate, and the edition that is published where it lets the facts pass. */
final class Publication {

    private final DataSource database;
    private final Clock clock;
    private volatile List<QualityFinding> findings = List.of();
    private volatile FactTally facts = FactTally.NOTHING;

    Publication(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void check(long runId, List<SourceYield> yields) {
        findings = new QualityGate(database).check(runId, yields);
    }

    /** Ends the job here where a finding stops it, so that the last edition stands. */
    void passGate() {
        if (findings.stream().anyMatch(QualityFinding::stops)) {
            throw new GateException();
        }
    }

    void publish(long runId) {
        Editions editions = new Editions(database, clock);
        FactTally news = editions.unpublished();
        editions.publish(runId);
        facts = news;
    }

    /** What breaks a rule of the gate. */
    List<QualityFinding> findings() {
        return findings;
    }

    /** What the published edition has new; nothing where none was published. */
    FactTally facts() {
        return facts;
    }

    /** Whether the gate ended the job. */
    static boolean isStop(@Nullable Throwable problem) {
        return problem != null && (problem instanceof GateException || isStop(problem.getCause()));
    }

    /** Ends the job before it publishes. */
    private static final class GateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private GateException() {
            super("facts break a rule of the quality gate; the last edition stands");
        }
    }
}
