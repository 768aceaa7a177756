package id.simpul.jobs.batch;

import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.ReadingNote;
import id.simpul.connectors.landing.Settlement;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.warehouse.MaskingException;
import id.simpul.jobs.warehouse.StatementWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Stores what documents state and the mark that they are done, in the chunk's transaction. */
final class DocumentWriter implements ItemWriter<ReadDocument> {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final DataSource database;
    private final LandingZone landing;
    private final StatementWriter statements;
    private final long runId;
    private final Progress progress;

    DocumentWriter(
            DataSource database, LandingZone landing, StatementWriter statements, long runId, Progress progress) {
        this.database = database;
        this.landing = landing;
        this.statements = statements;
        this.runId = runId;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends ReadDocument> chunk) {
        Connection transaction = DataSourceUtils.getConnection(database);
        try {
            Savepoint before = transaction.setSavepoint();
            try {
                for (ReadDocument read : chunk) {
                    store(transaction, read);
                }
            } catch (SQLException e) {
                // a deadlock's victim lets its locks go here; the step then writes the chunk again
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
        Savepoint before = transaction.setSavepoint();
        if (!landing.settle(transaction, runId, id, read.settlement()) || document == null) {
            return;
        }
        try {
            landing.keepText(transaction, id, document.text(), Readers.VERSION);
            landing.keepNotes(transaction, runId, id, notes(document));
            statements.write(transaction, id, document, read.findings());
        } catch (MaskingException e) {
            // fails closed: nothing of a document whose identities can't be told leaves the landing zone
            transaction.rollback(before);
            landing.settle(
                    transaction, runId, id, Settlement.quarantined("not_masked", "its identities can't be hidden"));
        }
    }

    static List<ReadingNote> notes(Document document) {
        return document.notes().stream()
                .map(note -> new ReadingNote(
                        note.kind().code(),
                        note.page(),
                        note.sheet(),
                        note.kind().english()))
                .toList();
    }
}
