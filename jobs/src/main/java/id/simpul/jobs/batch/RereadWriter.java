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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Stores what documents say that were read before, in the chunk's transaction. A document that says what it said changes no
 * row; one that can't be read or masked today goes on saying what it said.
 */
final class RereadWriter implements ItemWriter<ReadDocument> {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final DataSource database;
    private final LandingZone landing;
    private final StatementWriter statements;
    private final ReadAgain asked;
    private final long runId;
    private final Progress progress;
    private final AtomicLong changed = new AtomicLong();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    RereadWriter(DataSource database, LandingZone landing, StatementWriter statements, long runId, Progress progress) {
        this.database = database;
        this.landing = landing;
        this.statements = statements;
        this.asked = new ReadAgain(database);
        this.runId = runId;
        this.progress = progress;
    }

    /** Documents that say something else than before. */
    long changed() {
        return changed.get();
    }

    /** Documents that spoke and can't be read today, each with the code of the reason. */
    List<String> refused() {
        return refused.stream().sorted().toList();
    }

    @Override
    public void write(Chunk<? extends ReadDocument> chunk) {
        Connection transaction = DataSourceUtils.getConnection(database);
        try {
            Savepoint before = transaction.setSavepoint();
            try {
                for (ReadDocument read : chunk) {
                    store(transaction, read);
                    asked.done(read.due().documentId());
                }
            } catch (SQLException e) {
                transaction.rollback(before);
                throw e;
            }
        } catch (SQLException e) {
            DataAccessException translated = TRANSLATOR.translate("storing statements", null, e);
            throw translated == null ? new IllegalStateException("statements can't be stored", e) : translated;
        } finally {
            DataSourceUtils.releaseConnection(transaction, database);
        }
        progress.advance(chunk.size());
    }

    private void store(Connection transaction, ReadDocument read) throws SQLException {
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
                    changed.incrementAndGet();
                }
            } else if (!statements.stands(transaction, id, document, read.findings())
                    && landing.settleAgain(transaction, runId, id, settlement)) {
                landing.keepText(transaction, id, document.text(), Readers.VERSION);
                landing.keepNotes(transaction, runId, id, DocumentWriter.notes(document));
                statements.write(transaction, id, document, read.findings());
                changed.incrementAndGet();
            }
        } catch (MaskingException e) {
            transaction.rollback(before);
            refuse(transaction, id, "not_masked");
        }
    }

    /** What was refused before is refused still, and is no news. */
    private void refuse(Connection transaction, long document, String code) throws SQLException {
        if (statements.speaks(transaction, document)) {
            refused.add(document + " (" + code + ")");
        }
    }
}
