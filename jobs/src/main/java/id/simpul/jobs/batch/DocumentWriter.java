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

/** Stores what documents state and the mark that they are done, in the chunk's transaction. */
final class DocumentWriter extends ChunkWriter {

    private final LandingZone landing;
    private final StatementWriter statements;
    private final long runId;

    DocumentWriter(
            DataSource database, LandingZone landing, StatementWriter statements, long runId, Progress progress) {
        super(database, progress);
        this.landing = landing;
        this.statements = statements;
        this.runId = runId;
    }

    @Override
    void store(Connection transaction, ReadDocument read) throws SQLException {
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
