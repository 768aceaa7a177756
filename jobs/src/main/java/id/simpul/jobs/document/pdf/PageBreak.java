package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.DocumentBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A table that goes on at the top of the next page: whether it does, which of its rows are new, and which of the columns above its
 * columns are, as those that are empty on one page are missing there.
 */
final class PageBreak {

    private static final double SAME_EDGE = 15;

    /** A column lies in the one above it by at least this share of the narrower of both. */
    private static final double WITHIN = 0.6;

    /** Rows of a header that may be repeated. */
    private static final int MOST_HEADER = 8;

    private PageBreak() {}

    /** @param rows of the table above, from its beginning */
    static boolean continues(List<DocumentBuilder.RowText> rows, PdfTable above, PdfTable below) {
        if (Math.abs(above.edges().get(0) - below.edges().get(0)) >= SAME_EDGE) {
            return false;
        }
        return above.columns() == below.columns()
                || below.columns() < above.columns()
                        && (repeated(rows, below.rows()) > 0 || below.columns() * 3 >= above.columns() * 2)
                        && !columns(above, below).isEmpty();
    }

    /** The rows of the lower part in the columns of the upper one, without the header that is repeated. */
    static List<DocumentBuilder.RowText> rowsBelow(List<DocumentBuilder.RowText> rows, PdfTable above, PdfTable below) {
        List<DocumentBuilder.RowText> added =
                below.rows().subList(repeated(rows, below.rows()), below.rows().size());
        if (above.columns() == below.columns()) {
            return added;
        }
        List<Integer> columns = columns(above, below);
        return added.stream().map(row -> spread(row, columns, above.columns())).toList();
    }

    /** How many rows at the beginning of the lower part say word for word what those at the beginning of the upper one do. */
    private static int repeated(List<DocumentBuilder.RowText> above, List<DocumentBuilder.RowText> below) {
        int most = 0;
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_HEADER, below.size()); i++) {
            lower.append(' ').append(text(below.get(i)));
            StringBuilder upper = new StringBuilder();
            for (int j = 0; j < Math.min(MOST_HEADER, above.size()); j++) {
                upper.append(' ').append(text(above.get(j)));
                if (upper.length() == lower.length() && words(upper).equals(words(lower))) {
                    most = i + 1;
                }
            }
        }
        return most;
    }

    private static String text(DocumentBuilder.RowText row) {
        StringBuilder text = new StringBuilder();
        row.cells().stream()
                .map(DocumentBuilder.CellText::text)
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> text.append(text.isEmpty() ? "" : " ").append(cell));
        return text.toString();
    }

    /** In any order, as a header may be read in other rows above other figures. */
    private static List<String> words(CharSequence text) {
        List<String> words = new ArrayList<>(
                List.of(text.toString().strip().toLowerCase(Locale.ROOT).split("\\s+")));
        words.sort(null);
        return words;
    }

    /** For each column of the lower part the one of the upper part that it lies in; none where one lies in none of its own. */
    private static List<Integer> columns(PdfTable above, PdfTable below) {
        List<Integer> columns = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < below.columns(); column++) {
            int best = -1;
            double most = 0;
            for (int other = next; other < above.columns(); other++) {
                double share = shared(below.edges(), column, above.edges(), other);
                if (share > most) {
                    most = share;
                    best = other;
                }
            }
            if (most < WITHIN) {
                return List.of();
            }
            columns.add(best);
            next = best + 1;
        }
        return columns;
    }

    private static double shared(List<Double> edges, int column, List<Double> others, int other) {
        double from = Math.max(edges.get(column), others.get(other));
        double to = Math.min(edges.get(column + 1), others.get(other + 1));
        double narrower =
                Math.min(edges.get(column + 1) - edges.get(column), others.get(other + 1) - others.get(other));
        return narrower <= 0 ? 0 : (to - from) / narrower;
    }

    private static DocumentBuilder.RowText spread(DocumentBuilder.RowText row, List<Integer> columns, int all) {
        List<DocumentBuilder.CellText> cells = new ArrayList<>();
        boolean[] taken = new boolean[all];
        for (DocumentBuilder.CellText cell : row.cells()) {
            int from = columns.get(cell.column());
            int to = columns.get(Math.min(columns.size(), cell.column() + cell.columnSpan()) - 1);
            for (int column = from; column <= to; column++) {
                taken[column] = true;
            }
            cells.add(new DocumentBuilder.CellText(
                    cell.placed(), from, cell.rowSpan(), to - from + 1, cell.header(), cell.address()));
        }
        for (int column = 0; column < all; column++) {
            if (!taken[column] && !columns.contains(column)) {
                cells.add(new DocumentBuilder.CellText("", column, 1, 1, false, null));
            }
        }
        cells.sort(Comparator.comparingInt(DocumentBuilder.CellText::column));
        return new DocumentBuilder.RowText(cells, row.page());
    }
}
