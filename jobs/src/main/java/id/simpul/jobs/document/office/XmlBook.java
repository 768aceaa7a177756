package id.simpul.jobs.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Workbooks in the XML of Excel 2002 and 2003, which many web applications write and name {@code .xls}. */
final class XmlBook {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(?:00:00:00(?:\\.0{1,3})?)?");

    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    /** Names of number formats that Excel writes instead of the formats. */
    private static final Map<String, String> NAMED =
            Map.of("Fixed", "0.00", "Standard", "#,##0.00", "Percent", "0.00%", "Scientific", "0.00E+00");

    private final WholeBook book;
    private final Map<String, String> formats = new HashMap<>();
    private final ShownNumbers numbers = new ShownNumbers();
    private final XmlPart xml;
    private final Budget budget;
    private int row = -1;
    private int column = -1;

    private XmlBook(WholeBook book, XmlPart xml, Budget budget) {
        this.book = book;
        this.xml = xml;
        this.budget = budget;
    }

    static Book open(byte[] bytes, Budget budget) throws IOException {
        try (XmlPart xml =
                new XmlPart(new ByteArrayInputStream(bytes), budget.limits().depth())) {
            return WholeBook.of(book -> new XmlBook(book, xml, budget).parse());
        }
    }

    private void parse() throws IOException {
        String style = "";
        while (xml.next()) {
            if (xml.starts("Style")) {
                style = String.valueOf(xml.attribute("ID"));
            } else if (xml.starts("NumberFormat")) {
                String format = String.valueOf(xml.attribute("Format"));
                formats.put(style, NAMED.getOrDefault(format, format));
            } else if (xml.starts("Worksheet")) {
                sheet(String.valueOf(xml.attribute("Name")));
            }
        }
    }

    private void sheet(String name) throws IOException {
        SheetCells cells = new SheetCells(name, budget);
        boolean hidden = false;
        row = -1;
        int columns = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "Column" -> {
                    int first = xml.number("Index", columns + 2) - 1;
                    columns = Math.min(COLUMNS, first + Math.max(0, xml.number("Span", 0)));
                    if (xml.flag("Hidden") && first >= 0) {
                        cells.hideColumns(first, columns);
                    }
                }
                case "Row" -> {
                    row = Math.max(0, Math.min(ROWS, xml.number("Index", row + 2) - 1));
                    column = -1;
                    if (xml.flag("Hidden")) {
                        cells.hideRow(row);
                    }
                }
                case "Cell" -> cell(cells);
                case "x:Visible" -> hidden = XlsxStrings.content(xml).startsWith("SheetHidden");
                case "x:SplitHorizontal" ->
                    cells.headerEnds(XmlPart.parsed(XlsxStrings.content(xml).strip(), 0) - 1);
                default -> {
                    // formatting
                }
            }
        }
        if (!hidden) {
            book.add(name, cells);
        }
    }

    private void cell(SheetCells cells) throws IOException {
        column = Math.max(0, Math.min(COLUMNS, xml.number("Index", column + 2) - 1));
        int across = Math.max(0, Math.min(COLUMNS, xml.number("MergeAcross", 0)));
        int down = Math.max(0, Math.min(ROWS, xml.number("MergeDown", 0)));
        String style = String.valueOf(xml.attribute("StyleID"));
        String text = "";
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("Comment")) {
                xml.skip();
            } else if (xml.starts("Data")) {
                String type = String.valueOf(xml.attribute("Type"));
                text = shown(XlsxStrings.content(xml), type, style);
            }
        }
        cells.cell(row, column, text);
        cells.merge(row, column, row + down, column + across);
        column += across;
    }

    private String shown(String value, String type, String style) {
        if (type.equals("Number") && value.length() <= 40) {
            try {
                return numbers.of(
                        Double.parseDouble(value.strip()), 200, formats.getOrDefault(style, "General"), false);
            } catch (NumberFormatException e) {
                return value;
            }
        }
        var day = DAY.matcher(type.equals("DateTime") ? value : "");
        return day.matches()
                ? day.group(3) + "/" + day.group(2) + "/" + day.group(1)
                : type.equals("Error") ? "" : value;
    }
}
