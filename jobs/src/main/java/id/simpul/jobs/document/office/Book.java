package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.List;

/** A workbook of whatever format. */
interface Book extends AutoCloseable {

    /** The names of the sheets in sight, in order. */
    List<String> sheets();

    /** Reads one of them. */
    SheetCells read(int sheet) throws IOException;

    /** Whether sheets behind the last one are missing, since the file is damaged there. */
    default boolean isCutOff() {
        return false;
    }

    @Override
    void close() throws IOException;
}
