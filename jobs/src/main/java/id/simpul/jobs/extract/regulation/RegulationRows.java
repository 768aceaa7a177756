package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Clause;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists of instruments: tables whose columns are type, number, year and title, a row an instrument. */
final class RegulationRows {

    private static final int HEADER_WITHIN = 8;
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_LABEL = 40;

    private final Reading reading;
    private final Issuers issuers;
    private final Map<Block.Row, Instrument> instruments = new IdentityHashMap<>();
    private final Map<Block.Row, Entry> entries = new IdentityHashMap<>();

    RegulationRows(Reading reading, Issuers issuers) {
        this.reading = reading;
        this.issuers = issuers;
        Span before = new Span(0, 0);
        for (Block block : reading.document().blocks()) {
            if (block instanceof Block.Table table) {
                read(table, typeOver(before, block.span()));
            } else {
                before = block.span();
            }
        }
    }

    /** The instrument of a row, or null. */
    @Nullable
    Instrument instrument(Clause clause) {
        return clause.row() == null ? null : instruments.get(clause.row());
    }

    /** Whether a citation in the row is the row's own instrument once more. */
    boolean tellsTheRow(Clause clause, Span citation) {
        Entry entry = entries.get(clause.row());
        if (entry == null) {
            return false;
        }
        Span type = entry.span(Field.TYPE);
        Span title = entry.has(Field.TITLE) ? entry.span(Field.TITLE) : entry.span(Field.ABOUT);
        return type != null && type.contains(citation)
                || title != null && citation.start() - title.start() < 4 && title.contains(citation);
    }

    /** The type that the line over a table names alone ("Daftar Peraturan Daerah Kota Ambon"), or null. */
    private @Nullable Mention<Citation> typeOver(Span line, Span table) {
        if (table.start() - line.end() > LONGEST_GAP || line.length() > LONGEST_TITLE) {
            return null;
        }
        List<Mention<Citation>> told = Reading.in(reading.citations(), line);
        return told.size() == 1
                        && told.get(0).value().number() == null
                        && told.get(0).value().title() == null
                ? told.get(0)
                : null;
    }

    private void read(Block.Table table, @Nullable Mention<Citation> over) {
        Map<Integer, Field> columns = Map.of();
        Mention<Citation> drafts = null;
        int row = 0;
        for (; row < Math.min(HEADER_WITHIN, table.rows().size()) && columns.isEmpty(); row++) {
            columns = columns(table.rows().get(row), over != null);
            drafts = columns.isEmpty() ? drafts(table.rows().get(row), columns = new HashMap<>()) : null;
        }
        for (; row < table.rows().size() && !columns.isEmpty(); row++) {
            Block.Row line = table.rows().get(row);
            Entry entry = new Entry(reading, drafts != null ? drafts : over);
            Block.Cell first = null;
            for (Block.Cell cell : line.cells()) {
                Field field = columns.get(cell.column());
                if (field != null) {
                    entry.put(field, cell.span());
                    first = first == null && (field == Field.TITLE || field == Field.ABOUT) ? cell : first;
                }
            }
            Instrument instrument = entry.instrument(issuers);
            if (instrument != null) {
                instrument.sheet = table.sheet();
                instrument.cell = first == null ? null : first.address();
                instrument.rules.add("regulation.row");
                instruments.put(line, instrument);
                entries.put(line, entry);
            }
        }
    }

    /** "Judul Raperda" over a column of titles: notes the column, and gives what names the type; null where there is none. */
    private @Nullable Mention<Citation> drafts(Block.Row header, Map<Integer, Field> columns) {
        for (Block.Cell cell : header.cells()) {
            List<Mention<Citation>> told = Reading.in(reading.citations(), cell.span());
            boolean titles = told.size() == 1
                    && told.get(0).value().draft()
                    && told.get(0).value().number() == null
                    && cell.span().length() < LONGEST_LABEL
                    && header.cells().size() > 1;
            if (titles) {
                columns.put(cell.column(), Field.ABOUT);
                return told.get(0);
            }
        }
        return null;
    }

    private Map<Integer, Field> columns(Block.Row header, boolean typed) {
        Map<Integer, Field> columns = new HashMap<>();
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        for (Block.Cell cell : header.cells()) {
            Field field = Field.of(cell.span().of(reading.text()));
            if (field != null && found.putIfAbsent(field, cell.column()) == null) {
                columns.put(cell.column(), field);
            }
        }
        boolean named = found.containsKey(Field.TITLE) || found.containsKey(Field.ABOUT);
        boolean numbered = found.containsKey(Field.TYPE) && found.containsKey(Field.NUMBER);
        return columns.size() >= (typed ? FEWEST_COLUMNS - 1 : FEWEST_COLUMNS)
                        && (numbered || named && found.containsKey(Field.NUMBER))
                ? columns
                : Map.of();
    }
}
