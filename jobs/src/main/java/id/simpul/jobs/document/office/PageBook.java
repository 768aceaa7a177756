package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A web page that is named, and meant as, a workbook: the export of many an application. Its tables stand one below the other. */
final class PageBook {

    private static final int MOST_SPAN = 1000;

    /** Stands for a line feed while white space is folded; a character of no meaning. */
    private static final String LINE_FEED = "\uE000";

    private static final Pattern BREAK = Pattern.compile(" ?" + LINE_FEED + " ?");

    private final SheetCells cells;
    private final Budget budget;
    private int row;

    private PageBook(Budget budget) {
        this.cells = new SheetCells(null, budget);
        this.budget = budget;
    }

    static Book open(byte[] bytes, Budget budget) throws IOException {
        Document page = Jsoup.parse(Charsets.decodeMarkup(bytes));
        page.select("script, style, head, [hidden]").remove();
        PageBook tables = new PageBook(budget);
        tables.below(page.body(), 0);
        return WholeBook.of(book -> book.add("", tables.cells));
    }

    /** Tables, and the lines between them. */
    private void below(Element parent, int depth) throws UnreadableException {
        if (depth > budget.limits().depth()) {
            throw Budget.tooLarge("markup nested more than " + budget.limits().depth() + " deep");
        }
        StringBuilder line = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element element && !isHidden(element)) {
                if (element.normalName().equals("br") || element.isBlock()) {
                    line(line);
                }
                if (element.normalName().equals("table")) {
                    table(element, depth);
                } else if (element.isBlock() || !element.select("table").isEmpty()) {
                    below(element, depth + 1);
                } else {
                    line.append(element.text());
                }
            }
        }
        line(line);
    }

    private void line(StringBuilder line) throws UnreadableException {
        if (!line.toString().isBlank()) {
            cells.cell(row++, 0, line.toString());
        }
        line.setLength(0);
    }

    private void table(Element table, int depth) throws UnreadableException {
        row += 1; // a blank row parts it from what stands above
        int first = row;
        int[] reached = new int[0];
        boolean named = true;
        for (Element line : table.select("tr")) {
            if (line.closest("table") != table || isHidden(line)) {
                continue;
            }
            reached = row(line, reached, depth);
            named &= !line.children().isEmpty() && line.select("> td").isEmpty();
            if (named) {
                cells.headerEnds(row);
            }
            row++;
        }
        row += row > first ? 1 : 0;
    }

    private int[] row(Element line, int[] above, int depth) throws UnreadableException {
        int[] reached = above;
        int column = 0;
        for (Element cell : line.children()) {
            boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (!isCell || isHidden(cell)) {
                continue;
            }
            while (column < reached.length && reached[column] > row) {
                column++;
            }
            int wide = span(cell, "colspan");
            int high = span(cell, "rowspan");
            if (column + wide > MOST_SPAN) {
                throw Budget.tooLarge("a table of more than " + MOST_SPAN + " columns");
            }
            budget.cells(wide);
            if (reached.length < column + wide) {
                reached = java.util.Arrays.copyOf(reached, column + wide);
            }
            java.util.Arrays.fill(reached, column, column + wide, row + high);
            cells.cell(row, column, text(cell));
            cells.merge(row, column, row + high - 1, column + wide - 1);
            column += wide;
        }
        return reached;
    }

    private static int span(Element cell, String attribute) {
        return Math.max(
                1, Math.min(MOST_SPAN, XmlPart.parsed(cell.attr(attribute).strip(), 1)));
    }

    private static String text(Element cell) {
        cell.select("br").forEach(br -> br.replaceWith(new TextNode(LINE_FEED)));
        return BREAK.matcher(cell.text()).replaceAll("\n").strip();
    }

    private static boolean isHidden(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
