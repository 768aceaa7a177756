package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.document.Note;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tables of which rows were left uncounted since they name a person: who gave the document wants to know. */
public final class NamedRows {

    /** Only headers like these make a row one that names somebody; most documents have none. */
    private static final Pattern HEADER = Pattern.compile(
            "\\b(?:nama|inisial|nik|alamat|registrasi|reg|tanggal|tgl|lahir)\\b", Pattern.CASE_INSENSITIVE);

    private NamedRows() {}

    /** A note a table, with its page or sheet and no word of it. */
    public static List<Note> notes(Reading reading) {
        List<Block.Table> tables = reading.document().blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> HEADER.matcher(table.span().of(reading.text())).find())
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        List<Span> rows = new ArrayList<>();
        TableCounts.find(reading, new TableWitness() {
            @Override
            public void refused(DataRow row, Refusal why) {
                if (why == Refusal.NAMED_ROW) {
                    row.cells().stream()
                            .filter(Objects::nonNull)
                            .map(Cell::span)
                            .forEach(rows::add);
                }
            }
        });
        return tables.stream()
                .filter(table -> rows.stream().anyMatch(table.span()::contains))
                .map(NamedRows::note)
                .distinct()
                .toList();
    }

    private static Note note(Block.Table table) {
        String sheet = table.sheet();
        Integer page = table.page();
        return sheet != null
                ? Note.onSheet(Note.Kind.ROWS_WITH_NAMES, sheet)
                : page != null ? Note.onPage(Note.Kind.ROWS_WITH_NAMES, page) : Note.of(Note.Kind.ROWS_WITH_NAMES);
    }
}
