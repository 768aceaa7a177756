package id.simpul.pipeline.command;

import id.simpul.jobs.language.FileNames;
import id.simpul.pipeline.Messages;
import id.simpul.pipeline.command.RowFormat.Cells;
import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of a query of ours for people: heads, reasons and codes in their language; a code that an option takes stands beside its word. */
record RowTable(Messages messages, Cells cells) {

    RowTable(Messages messages) {
        this(messages, Cells.ALL);
    }

    /** Columns that hold sentences. */
    private static final Set<String> SAID = Set.of("message", "told", "what", "value");

    /** Columns of codes that no option takes, with the lists that these stand in. */
    private static final Map<String, String[]> WORDS = Map.of(
            "why", new String[] {"why"},
            "fact", new String[] {"kind"},
            "decided_by", new String[] {"decision"},
            "status", new String[] {"run_status"},
            "state", new String[] {"state"},
            "decision", new String[] {"decision"},
            "agrees", new String[] {"boolean"},
            "live", new String[] {"boolean"},
            "field", new String[] {"field"});

    /** Columns of codes that options take. */
    private static final Map<String, String[]> OPTIONS =
            Map.of("kind", new String[] {"kind"}, "reason", new String[] {"why", "reason"});

    /** Fields that say where a file stands. */
    private static final Set<String> NAMES = Set.of("file_name", "address");

    /** Fields whose values are codes, with the lists that these stand in. */
    private static final Map<String, String[]> VALUES = Map.ofEntries(
            Map.entry("kind", new String[] {"kind", "meeting_kind", "initiative_kind"}),
            Map.entry("status", new String[] {"run_status", "case_status", "regulation_status"}),
            Map.entry("state", new String[] {"state"}),
            Map.entry("reason_code", new String[] {"reason"}),
            Map.entry("decided_by", new String[] {"decision"}),
            Map.entry("review", new String[] {"review"}),
            Map.entry("register", new String[] {"register"}),
            Map.entry("scope", new String[] {"scope"}),
            Map.entry("category", new String[] {"category"}),
            Map.entry("victim_group", new String[] {"victim_group"}),
            Map.entry("measure", new String[] {"measure"}),
            Map.entry("qualifier", new String[] {"qualifier"}),
            Map.entry("type", new String[] {"regulation_type"}),
            Map.entry("rank", new String[] {"rank"}),
            Map.entry("conflict", new String[] {"boolean"}),
            Map.entry("restricted", new String[] {"boolean"}),
            Map.entry("sample", new String[] {"boolean"}));

    void print(ResultSet rows, PrintWriter out) throws SQLException {
        print(rows, false, out);
    }

    /** @param taken whether an option takes the names and values of fields, as {@code review correct --set FIELD=VALUE} does */
    void print(ResultSet rows, boolean taken, PrintWriter out) throws SQLException {
        List<List<String>> lines = RowFormat.lines(rows, cells);
        List<String> columns = lines.get(0);
        List<List<String>> told = new ArrayList<>();
        told.add(columns.stream().map(messages::head).toList());
        for (List<String> line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < line.size(); at++) {
                cells.add(cell(columns, line, at, taken));
            }
            told.add(cells);
        }
        TextTable.print(told, out);
    }

    private String cell(List<String> columns, List<String> line, int at, boolean taken) {
        String column = columns.get(at);
        String cell = line.get(at);
        int kind = columns.indexOf("kind");
        int field = columns.indexOf("field");
        if (column.equals("what") && kind >= 0) {
            return messages.line(line.get(kind), cell);
        }
        if (column.equals("what")) {
            return messages.word(cell, "flag");
        }
        if (column.equals("told") && columns.contains("agrees")) {
            return messages.line("case_count", cell);
        }
        if (column.equals("value") && field >= 0) {
            return value(line.get(field), cell, taken);
        }
        if (column.equals("field") && taken || OPTIONS.containsKey(column)) {
            return messages.codeWithWord(cell, OPTIONS.getOrDefault(column, new String[] {column}));
        }
        if (column.equals("found")) {
            return messages.found(cell);
        }
        if (column.equals("verdict")) {
            return messages.get("verdict." + cell);
        }
        String[] lists = WORDS.get(column);
        if (lists != null) {
            return messages.word(cell, lists);
        }
        return SAID.contains(column) ? messages.said(cell) : cell;
    }

    private String value(String field, String value, boolean taken) {
        if (NAMES.contains(field)) {
            return value.contains("://") ? value : FileNames.masked(value);
        }
        String[] lists = VALUES.get(field);
        if (lists == null) {
            return messages.said(value);
        }
        return taken ? messages.codeWithWord(value, lists) : messages.word(value, lists);
    }
}
