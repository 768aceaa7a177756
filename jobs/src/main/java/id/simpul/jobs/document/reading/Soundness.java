package id.simpul.jobs.document.reading;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.language.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document is one: blocks and cells in the order of the text and inside of it, tables no wider than what can be laid out,
 * nothing beyond the limits. A child process looks before it answers, so that a document that is too large is refused by that name;
 * the parent looks again, because a child may have been taken over by the file that it read.
 */
final class Soundness {

    /** Excel's last column; Word and PDF have fewer. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int MOST_ROWS = 1 << 20;

    /** Each kind of note can hold for each page. */
    private static final int MOST_NOTES_A_PAGE = Note.Kind.values().length;

    /** Excel allows 31 characters; other programs more. */
    private static final int LONGEST_SHEET_NAME = 1000;

    private final ReadingLimits.Output limits;

    Soundness(ReadingLimits.Output limits) {
        this.limits = limits;
    }

    /**
     * @throws UnreadableException where it is larger than allowed
     * @throws IOException where it contradicts itself
     */
    void check(Document document) throws IOException {
        bound(document.text().length(), limits.mostCharacters(), "characters");
        bound(document.blocks().size(), limits.mostCells(), "paragraphs");
        bound(document.placements().size(), limits.mostCells(), "places");
        notes(document.notes());
        for (Placement place : document.placements()) {
            page(place.page());
        }
        LocalDate published = document.metadata().published();
        demand(published == null || (published.getYear() > 0 && published.getYear() < 10_000), "a day outside of time");
        long cells = 0;
        int end = 0;
        for (Block block : document.blocks()) {
            end = after(end, block.span(), document.text().length());
            page(block.page());
            if (block instanceof Block.Table table) {
                cells += cells(table);
                bound(cells, limits.mostCells(), "cells");
            } else if (block instanceof Block.Heading heading) {
                demand(heading.level() >= 1 && heading.level() <= 6, "a heading of no level");
            } else if (block instanceof Block.ListItem item) {
                demand(item.depth() >= 1 && item.depth() <= limits.mostNesting(), "an item of no depth");
            }
        }
    }

    private void notes(List<Note> notes) throws IOException {
        bound(notes.size(), (long) MOST_NOTES_A_PAGE * limits.mostPages(), "notes");
        for (Note note : notes) {
            page(note.page());
            demand(note.sheet() == null || note.sheet().length() <= LONGEST_SHEET_NAME, "a sheet of no name");
        }
    }

    /** Of the rectangle that a table spans: that many are laid out when it is shown. */
    private long cells(Block.Table table) throws IOException {
        int width = 1;
        int end = table.span().start();
        for (Block.Row row : table.rows()) {
            page(row.page());
            int column = -1;
            for (Block.Cell cell : row.cells()) {
                end = after(end, cell.span(), table.span().end());
                demand(cell.column() > column, "cells of a row in disorder");
                column = cell.column();
                demand(cell.columnSpan() >= 1 && cell.columnSpan() <= MOST_COLUMNS - column, "a cell of no width");
                demand(cell.rowSpan() >= 1 && cell.rowSpan() <= MOST_ROWS, "a cell of no height");
                width = Math.max(width, column + cell.columnSpan());
            }
        }
        return (long) width * table.rows().size();
    }

    private static int after(int end, Span span, int last) throws IOException {
        demand(span.start() >= end && span.end() >= span.start() && span.end() <= last, "a span out of place");
        return span.end();
    }

    private void page(@Nullable Integer page) throws IOException {
        demand(page == null || page >= 1, "a page before the first");
        bound(page == null ? 0 : page, limits.mostPages(), "pages");
    }

    private static void demand(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    private static void bound(long number, long most, String what) throws UnreadableException {
        if (number > most) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    "the file holds more than " + most + " " + what + "; split it, or raise the limit");
        }
    }
}
