package id.simpul.pipeline.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Files that take one view after the other, row by row. Closed without {@link #finish}, they are of no use. */
interface Tables extends AutoCloseable {

    void begin(View view) throws IOException;

    /** @param values as {@link ColumnType} says, one a column */
    void row(@Nullable Object[] values) throws IOException;

    void end() throws IOException;

    /** After the last view. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
