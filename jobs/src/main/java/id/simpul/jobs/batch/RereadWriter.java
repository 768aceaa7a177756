package id.simpul.jobs.batch;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.Settlement;
import id.simpul.connectors.landing.State;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.warehouse.MaskingException;
import id.simpul.jobs.warehouse.ReadAgain;
import id.simpul.jobs.warehouse.StatementWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Stores what documents say that were read before, in the chunk's transaction. A document that says what it said changes no
 * row; one that can't be read or masked today goes on saying what it said.
 */
final class RereadWriter extends ChunkWriter {

    private final LandingZone landing;
    private final StatementWriter statements;
    private final ReadAgain asked;
    private final long runId;
    /** Sets, as a chunk that failed is stored again. */
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    RereadWriter(DataSource database, LandingZone landing, StatementWriter statements, long runId, Progress progress) {
        super(database, progress);
        this.landing = landing;
        this.statements = statements;
        this.asked = new ReadAgain(database);
        this.runId = runId;
    }

    /** Documents that say something else than before. */
    long changed() {
        return changed.size();
    }

    /** Documents that spoke and can't be read today, each with the code of the reason. */
    List<String> refused() {
        return refused.stream().sorted().toList();
    }

    @Override
    void store(Connection transaction, ReadDocument read) throws SQLException {
        long id = read.due().documentId();
        Document document = read.document();
        Settlement settlement = read.settlement();
        Savepoint before = transaction.setSavepoint();
        try {
            if (settlement.state() == State.QUARANTINED) {
                refuse(transaction, id, settlement.reason().code());
            } else if (document == null) {
                if (statements.speaks(transaction, id) && landing.settleAgain(transaction, runId, id, settlement)) {
                    statements.silence(transaction, id);
                    changed.add(id);
                }
            } else if (!statements.stands(transaction, id, document, read.findings())
                    && landing.settleAgain(transaction, runId, id, settlement)) {
                landing.keepText(transaction, id, document.text(), Readers.VERSION);
                landing.keepNotes(transaction, runId, id, DocumentWriter.notes(document));
                statements.write(transaction, id, document, read.findings());
                changed.add(id);
            }
        } catch (MaskingException e) {
            transaction.rollback(before);
            refuse(transaction, id, "not_masked");
        }
        asked.done(id);
    }

    /** What was refused before is refused still, and is no news. */
    private void refuse(Connection transaction, long document, String code) throws SQLException {
        if (statements.speaks(transaction, document)) {
            refused.add(document + " (" + code + ")");
        }
    }
}
