package id.simpul.jobs.document.html;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** A page's table as rows of cells; tells tables of data from tables that lay the page out. */
final class HtmlTable {

    /** Spans beyond this are misprints or attacks (HTML allows columns up to 1000). */
    private static final int MAX_SPAN = 200;

    /** A cell longer than this is prose put into a grid. */
    private static final int LONGEST_CELL = 1200;

    /** So is a shorter one that holds most of the table's text. */
    private static final int LONG_CELL = 250;

    private static final double MOST = 0.6;

    private static final Evaluator NESTED = Selector.evaluatorOf("table table");

    private static final Evaluator HEADED = Selector.evaluatorOf("th, caption");

    private HtmlTable() {}

    /** Whether the cells of this table belong together as data. */
    static boolean holdsData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none") || table.selectFirst(NESTED) != null) {
            return false;
        }
        int rows = 0;
        int widest = 0;
        int longest = 0;
        int total = 0;
        for (Element row : rows(table)) {
            int width = 0;
            for (Element cell : row.children()) {
                if (isCell(cell)) {
                    width++;
                    int length = cell.text().length();
                    total += length;
                    longest = Math.max(longest, length);
                }
            }
            rows += width > 0 ? 1 : 0;
            widest = Math.max(widest, width);
        }
        boolean headed = table.selectFirst(HEADED) != null;
        boolean prose = longest > LONGEST_CELL || (longest > LONG_CELL && longest > MOST * total);
        return widest >= 2 && rows >= (headed ? 1 : 2) && !prose;
    }

    static List<DocumentBuilder.RowText> read(Element table) {
        List<DocumentBuilder.RowText> read = new ArrayList<>();
        Map<Integer, Integer> taken = new HashMap<>(); // column → rows still covered by a cell from above
        List<Element> rows = rows(table);
        for (int y = 0; y < rows.size(); y++) {
            List<DocumentBuilder.CellText> cells = new ArrayList<>();
            Map<Integer, Integer> covered = new HashMap<>();
            taken.forEach((column, left) -> {
                if (left > 1) {
                    covered.put(column, left - 1);
                }
            });
            int column = 0;
            for (Element cell : rows.get(y).children()) {
                if (!isCell(cell) || LineElements.hidden(cell)) {
                    continue;
                }
                while (taken.containsKey(column)) {
                    column++;
                }
                int wide = span(cell, "colspan", MAX_SPAN);
                int high = span(cell, "rowspan", rows.size() - y);
                boolean header = cell.normalName().equals("th") || inHead(cell);
                cells.add(new DocumentBuilder.CellText(cell.text(), column, high, wide, header, null));
                for (int x = column; x < column + wide; x++) {
                    if (high > 1) {
                        covered.put(x, high - 1);
                    }
                }
                column += wide;
            }
            taken.clear();
            taken.putAll(covered);
            if (!cells.isEmpty()) {
                read.add(new DocumentBuilder.RowText(cells, null));
            }
        }
        return read;
    }

    static @Nullable String caption(Element table) {
        Element caption = table.selectFirst("caption");
        return caption == null || caption.text().isBlank() ? null : caption.text();
    }

    /** The table's own rows, not those of tables inside its cells. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        rows.removeIf(LineElements::hidden);
        return rows;
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean inHead(Element cell) {
        Element row = cell.parent();
        Element group = row == null ? null : row.parent();
        return group != null && group.normalName().equals("thead");
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int span = Integer.parseInt(value);
        return span == 0 && attribute.equals("rowspan") ? most : Math.max(1, Math.min(span, most));
    }
}
