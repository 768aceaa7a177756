package id.simpul.jobs.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Stores what was read of documents, in the chunk's transaction. */
abstract class ChunkWriter implements ItemWriter<ReadDocument> {

    private static final SQLExceptionTranslator TRANSLATOR = new SQLStateSQLExceptionTranslator();

    private final DataSource database;
    private final Progress progress;

    ChunkWriter(DataSource database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** Stores one document. May be called again for a document whose chunk failed; what it wrote then is gone. */
    abstract void store(Connection transaction, ReadDocument read) throws SQLException;

    @Override
    public final void write(Chunk<? extends ReadDocument> chunk) {
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
}
