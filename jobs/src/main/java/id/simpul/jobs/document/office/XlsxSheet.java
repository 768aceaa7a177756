package id.simpul.jobs.document.office;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One sheet's XML, read from its beginning to its end once. */
final class XlsxSheet {

    /** What Excel has at most; an address beyond is no address. */
    private static final int ROWS = 1 << 20;

    private static final int COLUMNS = 1 << 14;

    private final XmlPart xml;
    private final XlsxStrings strings;
    private final XlsxNumbers numbers;
    private final SheetCells cells;
    private int row = -1;
    private int column = -1;

    XlsxSheet(XmlPart xml, XlsxStrings strings, XlsxNumbers numbers, SheetCells cells) {
        this.xml = xml;
        this.strings = strings;
        this.numbers = numbers;
        this.cells = cells;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge();
                case "pane" -> pane();
                case "autoFilter" -> header(xml.attribute("ref"));
                default -> {
                    // formatting, printing, pictures
                }
            }
        }
    }

    /** The row of column names of a table that the workbook declares. */
    static void tableHeader(XmlPart xml, SheetCells cells) throws IOException {
        while (xml.next()) {
            if (xml.starts("table") && xml.number("headerRowCount", 1) > 0) {
                int[] place = range(xml.attribute("ref"));
                if (place != null) {
                    cells.headerEnds(place[0] + xml.number("headerRowCount", 1) - 1);
                }
            }
        }
    }

    private void column() {
        String width = xml.attribute("width");
        if (xml.flag("hidden") || (width != null && width.matches("0(?:\\.0{1,20})?"))) {
            int first = Math.max(1, xml.number("min", 1));
            cells.hideColumns(first - 1, Math.min(COLUMNS, xml.number("max", first)) - 1);
        }
    }

    private void row() {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row >= 0 && row < ROWS && (xml.flag("hidden") || "0".equals(xml.attribute("ht")))) {
            cells.hideRow(row);
        }
    }

    private void cell() throws IOException {
        int[] place = place(xml.attribute("r"));
        int y = place == null ? row : place[0];
        column = place == null ? column + 1 : place[1];
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String text = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("v")) {
                text = shown(XlsxStrings.content(xml), type == null ? "n" : type, style);
            } else if (xml.starts("is")) {
                text = XlsxStrings.content(xml);
            } else if (xml.starts("f")) {
                xml.skip();
            }
        }
        if (!text.isEmpty() && y >= 0 && y < ROWS && column < COLUMNS) {
            cells.cell(y, column, text);
        }
    }

    /** Errors read as nothing. */
    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> strings.at(XmlPart.parsed(value.strip(), -1));
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "n" -> number(value.strip(), style);
            default -> value; // the text of a formula, or a date in ISO 8601
        };
    }

    private String number(String value, int style) {
        try {
            return value.isEmpty() || value.length() > 40 ? value : numbers.shown(Double.parseDouble(value), style);
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private void merge() throws IOException {
        int[] range = range(xml.attribute("ref"));
        if (range != null) {
            cells.merge(range[0], range[1], range[2], range[3]);
        }
    }

    /** Rows that stay in sight when one scrolls down are title and column names. */
    private void pane() {
        String state = xml.attribute("state");
        int[] below = place(xml.attribute("topLeftCell"));
        String rows = xml.attribute("ySplit");
        if (state != null && state.startsWith("frozen") && rows != null) {
            int split = XmlPart.parsed(rows.replaceFirst("\\.0{1,20}$", ""), 0);
            // below is where the reader had scrolled to; the split counts from the top of the view, mostly the first
            // row
            if (split > 0 && (below == null || below[0] >= split)) {
                cells.headerEnds(split - 1);
            }
        }
    }

    private void header(@Nullable String range) {
        int[] place = range(range);
        if (place != null) {
            cells.headerEnds(place[0]);
        }
    }

    /** Row and column from 0, or null where this is no address. */
    private static int @Nullable [] place(@Nullable String address) {
        if (address == null || address.length() > 12) {
            return null;
        }
        int at = 0;
        int column = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z' && at < 3) {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        int row = XmlPart.parsed(address.substring(at), 0);
        return column < 1 || column > COLUMNS || row < 1 || row > ROWS ? null : new int[] {row - 1, column - 1};
    }

    /** Top, left, bottom, right from 0, inclusive; null where this is no range. */
    private static int @Nullable [] range(@Nullable String range) {
        String[] ends = range == null ? new String[0] : range.replace("$", "").split(":", 3);
        int[] first = ends.length == 0 ? null : place(ends[0]);
        int[] last = ends.length == 2 ? place(ends[1]) : first;
        return first == null || last == null ? null : new int[] {first[0], first[1], last[0], last[1]};
    }
}
