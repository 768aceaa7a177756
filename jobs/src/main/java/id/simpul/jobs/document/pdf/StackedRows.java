package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a ruled table in whose cells several values stand under each other, each figure beside a name of its own: they are as many
 * rows, and a cell that holds less spans them.
 */
final class StackedRows {

    /** Texts of one row stand on one line, but for this share of the type size. */
    private static final double LEVEL = 0.3;

    /** What a cell leaves white at its sides, in type sizes. */
    private static final double WHITE = 0.6;

    private final List<Cell> cells;

    /**
     * A cell that no other row shares.
     *
     * @param words at least one
     * @param left and right: its walls
     */
    record Cell(List<PdfWord> words, double left, double right) {

        List<PdfLine> lines() {
            return PdfLine.of(words);
        }
    }

    private StackedRows(List<Cell> cells) {
        this.cells = cells;
    }

    /** How many rows the cells of one row are: 1 where they are none that is stacked. */
    static int count(List<Cell> cells) {
        return cells.size() > 1 && cells.stream().anyMatch(StackedRows::mayBeFigures)
                ? new StackedRows(cells).count()
                : 1;
    }

    /** A cheap look, as most cells are no such ones. */
    private static boolean mayBeFigures(Cell cell) {
        PdfWord first = cell.words.get(0);
        PdfWord last = cell.words.get(cell.words.size() - 1);
        return first.down() != last.down() && Figures.is(first.text()) && Figures.is(last.text());
    }

    /** The words of each of the rows that a cell is parted to; null where it spans them. */
    static @Nullable List<List<PdfWord>> parted(Cell cell, int rows) {
        List<PdfLine> lines = cell.lines();
        if (rows < 2 || lines.size() != rows || goesOn(cell, lines)) {
            return null;
        }
        return lines.stream().map(PdfLine::words).toList();
    }

    private int count() {
        List<PdfLine> figures = List.of();
        List<List<PdfLine>> all = new ArrayList<>();
        for (Cell cell : cells) {
            List<PdfLine> lines = cell.lines();
            all.add(lines);
            if (lines.size() > figures.size() && areFigures(lines)) {
                figures = lines;
            }
        }
        int names = 0;
        for (int i = 0; i < all.size(); i++) {
            List<PdfLine> lines = all.get(i);
            boolean stacked = lines.size() == figures.size();
            if (lines.size() > figures.size()
                    || stacked && !level(lines, figures)
                    || !stacked && lines.size() > 1 && areFigures(lines)) {
                return 1;
            }
            names += stacked && areNames(lines) && !goesOn(cells.get(i), lines) ? 1 : 0;
        }
        return names > 0 ? figures.size() : 1;
    }

    /** Several lines of one figure each, the second neither the share of the first nor the end of a range. */
    private static boolean areFigures(List<PdfLine> lines) {
        boolean years = true;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!Figures.is(text)
                    || lines.get(i).isTurned()
                    || i > 0 && text.charAt(0) == '('
                    || i + 1 < lines.size()
                            && text.length() > 1
                            && "-–/".indexOf(text.charAt(text.length() - 1)) >= 0) {
                return false;
            }
            years &= Figures.isYear(text);
        }
        return lines.size() > 1 && !years;
    }

    private static boolean areNames(List<PdfLine> lines) {
        return lines.stream().noneMatch(line -> Figures.is(line.text()) || line.isTurned());
    }

    private static boolean level(List<PdfLine> lines, List<PdfLine> others) {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (Math.abs(line.bottom() - others.get(i).bottom()) > LEVEL * line.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line goes on with the one above it: by how it begins, or for want of room above. */
    private static boolean goesOn(Cell cell, List<PdfLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            PdfLine above = lines.get(i - 1);
            PdfWord word = lines.get(i).words().get(0);
            char last = above.text().charAt(above.text().length() - 1);
            double needed = above.right() - above.left() + word.right() - word.left() + 0.3 * word.size();
            if (Character.isLowerCase(word.text().codePointAt(0))
                    || "(-–/&".indexOf(word.text().charAt(0)) >= 0
                            && word.text().length() > 1
                    || ",-–/&".indexOf(last) >= 0 && above.text().length() > 1
                    || !Figures.is(above.text()) && needed > cell.right() - cell.left() - 2 * WHITE * word.size()) {
                return true;
            }
        }
        return false;
    }
}
