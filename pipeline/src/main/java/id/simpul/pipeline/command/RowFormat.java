package id.simpul.pipeline.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows of a query as text. */
enum RowFormat {
    /** Aligned columns, header first; the whole result is held in memory for its widths. */
    TABLE {
        @Override
        void print(ResultSet rows, Cells cells, PrintWriter out) throws SQLException {
            TextTable.print(lines(rows, cells), out);
        }
    },
    /** RFC 4180, header first; null is empty. */
    CSV {
        @Override
        void print(ResultSet rows, Cells cells, PrintWriter out) throws SQLException {
            ResultSetMetaData columns = rows.getMetaData();
            out.print(String.join(
                    ",", labels(columns).stream().map(RowFormat::quoted).toList()));
            out.print("\r\n");
            while (rows.next()) {
                for (int at = 1; at <= columns.getColumnCount(); at++) {
                    String value = cells.shown(columns.getColumnLabel(at), rows.getString(at));
                    out.print((at > 1 ? "," : "") + (value == null ? "" : quoted(value)));
                }
                out.print("\r\n");
            }
        }
    },
    /** One object a line. */
    JSON {
        @Override
        void print(ResultSet rows, Cells cells, PrintWriter out) throws SQLException {
            JsonFactory factory = new JsonFactory();
            List<String> names = labels(rows.getMetaData());
            while (rows.next()) {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
                    object(rows, names, cells, json);
                }
                out.println(line);
            }
        }
    };

    /** What of a cell's text is shown. */
    @FunctionalInterface
    interface Cells {

        Cells ALL = (column, text) -> text;

        @Nullable
        String shown(String column, @Nullable String text);
    }

    abstract void print(ResultSet rows, Cells cells, PrintWriter out) throws SQLException;

    void print(ResultSet rows, PrintWriter out) throws SQLException {
        print(rows, Cells.ALL, out);
    }

    /** The columns' names, then the rows, each in one line of text. */
    static List<List<String>> lines(ResultSet rows, Cells cells) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<List<String>> lines = new ArrayList<>();
        lines.add(labels(columns));
        while (rows.next()) {
            List<String> line = new ArrayList<>();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                String value = cells.shown(columns.getColumnLabel(at), rows.getString(at));
                line.add(value == null ? "" : value.replace('\n', ' '));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Each row as an object, into an array that is open. */
    static void objects(ResultSet rows, JsonGenerator json) throws SQLException {
        List<String> names = labels(rows.getMetaData());
        while (rows.next()) {
            object(rows, names, Cells.ALL, json);
        }
    }

    private static void object(ResultSet rows, List<String> names, Cells cells, JsonGenerator json)
            throws SQLException {
        json.writeStartObject();
        for (int at = 1; at <= names.size(); at++) {
            json.writeName(names.get(at - 1));
            Object value = rows.getObject(at);
            value(json, value instanceof String text ? cells.shown(names.get(at - 1), text) : value);
        }
        json.writeEndObject();
    }

    private static List<String> labels(ResultSetMetaData columns) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            labels.add(columns.getColumnLabel(at));
        }
        return labels;
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Double || value instanceof Float) {
            json.writeNumber(((Number) value).doubleValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
