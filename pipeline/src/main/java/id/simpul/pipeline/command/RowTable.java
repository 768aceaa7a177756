package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of a query of ours for people: heads and reasons in their language, codes as options take them. */
record RowTable(Messages messages) {

    /** Columns that hold sentences. */
    private static final Set<String> SAID = Set.of("message", "told", "what", "value");

    void print(ResultSet rows, PrintWriter out) throws SQLException {
        List<List<String>> lines = RowFormat.lines(rows);
        List<String> columns = lines.get(0);
        List<List<String>> told = new ArrayList<>();
        told.add(columns.stream().map(messages::head).toList());
        for (List<String> line : lines.subList(1, lines.size())) {
            List<String> cells = new ArrayList<>();
            for (int at = 0; at < line.size(); at++) {
                cells.add(SAID.contains(columns.get(at)) ? messages.said(line.get(at)) : line.get(at));
            }
            told.add(cells);
        }
        TextTable.print(told, out);
    }
}
