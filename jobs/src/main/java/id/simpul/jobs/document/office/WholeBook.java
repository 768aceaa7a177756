package id.simpul.jobs.document.office;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A workbook of which all sheets stand in one stream of markup: they are read in one go, as far as the markup is whole. */
final class WholeBook implements Book {

    /** Adds sheet after sheet; where it fails, those before stand. */
    interface Parser {
        void parse(WholeBook book) throws IOException;
    }

    private final List<String> names = new ArrayList<>();
    private final List<SheetCells> sheets = new ArrayList<>();
    private boolean cutOff;

    private WholeBook() {}

    /** @throws UnreadableException where the limits don't hold it, or no sheet is whole */
    static WholeBook of(Parser parser) throws IOException {
        WholeBook book = new WholeBook();
        try {
            parser.parse(book);
        } catch (UnreadableException e) {
            if (e.reason() != Reason.BROKEN || book.sheets.isEmpty()) {
                throw e;
            }
            book.cutOff = true;
        }
        return book;
    }

    void add(String name, SheetCells cells) {
        names.add(name);
        sheets.add(cells);
    }

    @Override
    public List<String> sheets() {
        return names;
    }

    @Override
    public SheetCells read(int sheet) {
        return sheets.get(sheet);
    }

    @Override
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() {
        // all is read
    }
}
