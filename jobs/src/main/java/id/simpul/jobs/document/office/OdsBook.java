package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Workbooks of LibreOffice and its kin. Their cells hold what they show; numbers and dates are respelled where that is foreign. */
final class OdsBook {

    private static final Pattern NUMERIC_DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.{0,30})?");

    /** Further out only formatting is repeated. */
    private static final int MOST_REPEATS = 1 << 14;

    private final WholeBook book;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final ShownNumbers numbers = new ShownNumbers();
    private final XmlPart xml;
    private final Budget budget;
    private int row;
    private int column;

    private OdsBook(WholeBook book, XmlPart xml, Budget budget) {
        this.book = book;
        this.xml = xml;
        this.budget = budget;
    }

    static Book open(byte[] bytes, Budget budget) throws IOException {
        try (OfficePackage parts = OfficePackage.open(bytes, budget);
                XmlPart xml = parts.xml("content.xml")) {
            return WholeBook.of(book -> new OdsBook(book, xml, budget).parse());
        }
    }

    private void parse() throws IOException {
        String style = "";
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            if (xml.name().equals("x:style")) {
                style = String.valueOf(xml.attribute("name"));
            } else if (xml.name().equals("x:table-properties") && "false".equals(xml.attribute("display"))) {
                hiddenStyles.add(style);
            } else if (xml.name().equals("table")) {
                sheet();
            }
        }
    }

    private void sheet() throws IOException {
        if (hiddenStyles.contains(String.valueOf(xml.attribute("style-name")))) {
            xml.skip();
            return;
        }
        String name = String.valueOf(xml.attribute("name"));
        SheetCells cells = new SheetCells(name, budget);
        row = 0;
        column = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.ends("table-header-rows")) {
                cells.headerEnds(row - 1);
            }
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "table-column" -> column(cells);
                case "table-row" -> row(cells);
                case "shapes", "x:annotation" -> xml.skip();
                default -> {
                    // groups of rows and columns
                }
            }
        }
        book.add(name, cells);
    }

    private boolean isHidden() {
        String visibility = xml.attribute("visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private void column(SheetCells cells) {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int next = (int) Math.min(MOST_REPEATS, (long) column + repeated);
        if (isHidden()) {
            cells.hideColumns(column, next - 1);
        }
        column = next;
    }

    private void row(SheetCells cells) throws IOException {
        int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
        boolean hidden = isHidden();
        List<Integer> columns = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int at = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                at = cell(at, cells, columns, texts);
            }
        }
        int copies = texts.isEmpty() ? 1 : Math.min(repeated, MOST_REPEATS);
        for (int copy = 0; copy < copies; copy++) {
            if (hidden) {
                cells.hideRow(row + copy);
            }
            for (int i = 0; i < texts.size(); i++) {
                cells.cell(row + copy, columns.get(i), texts.get(i));
            }
        }
        row = (int) Math.min(1 << 21, (long) row + repeated);
    }

    /** Reads a cell; says where the next one stands. */
    private int cell(int at, SheetCells cells, List<Integer> columns, List<String> texts) throws IOException {
        boolean covered = xml.name().startsWith("covered");
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        int wide = Math.max(1, Math.min(MOST_REPEATS, xml.number("number-columns-spanned", 1)));
        int high = Math.max(1, Math.min(1 << 20, xml.number("number-rows-spanned", 1)));
        String type = xml.attribute("value-type");
        String value = xml.attribute("value");
        String day = xml.attribute("date-value");
        String text = text();
        if (!text.isEmpty() && !covered) {
            String shown = shown(text, type, value, day);
            for (int i = 0; i < Math.min(repeated, MOST_REPEATS) && at + i < MOST_REPEATS; i++) {
                budget.cells(1);
                columns.add(at + i);
                texts.add(shown);
            }
            cells.merge(row, at, row + high - 1, at + wide - 1);
        }
        return (int) Math.min(MOST_REPEATS, (long) at + repeated);
    }

    /** The paragraphs of a cell; its notes are left out. */
    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("x:annotation")) {
                xml.skip();
            } else if (xml.starts("p")) {
                text.append(text.isEmpty() ? "" : "\n");
                paragraphs++;
            } else if (xml.ends("p")) {
                paragraphs--;
            } else if (xml.isText()) {
                text.append(paragraphs > 0 ? xml.text() : "");
            } else if (xml.starts("s") || xml.starts("tab")) {
                text.append(' ');
            } else if (xml.starts("line-break")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private String shown(String text, @Nullable String type, @Nullable String value, @Nullable String day) {
        if ("float".equals(type) && value != null && value.length() <= 30) {
            try {
                return numbers.respelled(Double.parseDouble(value), text);
            } catch (NumberFormatException e) {
                return text;
            }
        }
        var iso = ISO_DAY.matcher(day == null ? "" : day);
        return iso.matches() && NUMERIC_DAY.matcher(text.strip()).matches()
                ? iso.group(3) + "/" + iso.group(2) + "/" + iso.group(1)
                : text;
    }
}
