package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.List;

/** A workbook of whatever format. */
interface Book extends AutoCloseable {

    /** The names of the sheets in sight, in order. */
    List<String> sheets();

    /** Reads one of them. */
    SheetCells read(int sheet) throws IOException;

    @Override
    void close() throws IOException;
}
