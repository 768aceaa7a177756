package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text read as a table without walls: columns by the rivers between texts, rows by rules, spacing and what the lines hold,
 * and a header over them whose texts may span columns.
 */
final class LooseGrid {

    /** Lines nearer than this share of the type size overlap. */
    private static final double OVERLAPPING = 0.85;

    private final List<PdfLine> lines;
    private final LineRules rules;
    private final double blank;
    private final double blankOfBold;
    private LooseColumns columns;
    private final List<List<LooseCell>> byLine = new ArrayList<>();
    private int header;

    /**
     * @param lines of the table, from top to bottom
     * @param rules horizontal ones that lie within it
     */
    LooseGrid(List<PdfLine> lines, List<PdfRulings.Ruling> rules) {
        this(lines, rules, List.of());
    }

    /** @param walls x of the lines that part columns */
    LooseGrid(List<PdfLine> lines, List<PdfRulings.Ruling> rules, List<Double> walls) {
        this.lines = lines;
        this.rules = new LineRules(lines, rules);
        List<PdfLine> upright = lines.stream().filter(line -> !line.isTurned()).toList();
        blank = LineTexts.usual(upright, false);
        blankOfBold = LineTexts.usual(upright, true);
        columns = LooseColumns.of(lines, walls);
        if (columns.count() < 2) {
            return; // one column is no table, whatever it holds
        }
        read();
        for (int column = nameless(); column > 0 && walls.isEmpty(); column = nameless()) {
            columns = columns.joined(column);
            read();
        }
        if (walls.isEmpty() && columns() > 2 && centredName()) {
            columns = columns.joined(1);
            read();
        }
    }

    /**
     * Whether the name and the number of the first column stand in the middle of it, to the right of all that the rows have there, as
     * if in a column of their own.
     */
    private boolean centredName() {
        boolean named = false;
        boolean labelled = false;
        for (int i = 0; header > 0 && i < lines.size(); i++) {
            for (LooseCell cell : byLine.get(i)) {
                boolean name = i < header || LooseHeader.numbers(cell);
                if (cell.column == 1 && !name || cell.column == 0 && name && cell.columnSpan == 1) {
                    return false;
                }
                named |= cell.column < 2 && cell.covers(1) && name;
                labelled |= cell.column == 0 && !name;
            }
        }
        return named && labelled;
    }

    private void read() {
        byLine.clear();
        for (int i = 0; i < lines.size(); i++) {
            byLine.add(cells(i));
        }
        header = HeaderDepth.of(this);
    }

    /** A column of words below a header that has no text over it, on some lines only: the ends of justified lines. 0 where there is none. */
    private int nameless() {
        for (int column = 1; header > 0 && column < columns(); column++) {
            int[] filled = new int[2];
            boolean named = false;
            for (int i = 0; i < lines.size() && !named; i++) {
                for (LooseCell cell : byLine.get(i)) {
                    if (cell.covers(column)) {
                        named |= i < header || Figures.is(cell.text());
                        filled[1]++;
                    }
                    filled[0] += cell.covers(column - 1) ? 1 : 0;
                }
            }
            if (!named && filled[1] * 3 < filled[0] * 2) {
                return column;
            }
        }
        return 0;
    }

    int columns() {
        return columns.count();
    }

    /** Where the columns begin, and where the last one ends. */
    List<Double> edges() {
        return columns.edges();
    }

    int lineCount() {
        return lines.size();
    }

    PdfLine line(int i) {
        return lines.get(i);
    }

    int header() {
        return header;
    }

    List<List<LooseCell>> byLine() {
        return byLine;
    }

    double[] band(int column) {
        return columns.band(column);
    }

    /** The texts of a line, each with the columns it stands in. */
    private List<LooseCell> cells(int i) {
        List<LooseCell> cells = new ArrayList<>();
        if (lines.get(i).isTurned()) {
            turned(i, cells);
            return cells;
        }
        for (PdfLine text : LineTexts.ofRow(lines.get(i), lines.get(i).bold() ? blankOfBold : blank)) {
            for (List<PdfWord> part : columns.divided(text.words())) {
                int[] place = columns.place(part);
                LooseCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
                if (last != null && last.end() > place[0]) {
                    if (last.end() - 1 == place[0] && last.columnSpan > 1) {
                        last.columnSpan--; // the text before it only reached into this column
                    } else if (place[1] > 1 && last.columnSpan == 1) {
                        place[0]++;
                        place[1]--;
                    } else {
                        last.words.addAll(part);
                        last.columnSpan = Math.max(last.end(), place[0] + place[1]) - last.column;
                        continue;
                    }
                }
                cells.add(new LooseCell(i, place[0], place[1], part));
            }
        }
        return cells;
    }

    private void turned(int i, List<LooseCell> cells) {
        for (TurnedTexts.Named text : columns.turned(lines.get(i))) {
            int column = text.column() < 0 ? columns.at(text.middle()) : text.column();
            LooseCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && last.column >= column) {
                last.words.addAll(text.words());
            } else {
                cells.add(new LooseCell(i, column, 1, text.words()));
            }
        }
    }

    /** The last line of turned texts, which are names of columns; 0 where there is none. */
    int lastTurned() {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).isTurned()) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a line stands so near below the one above it that they are texts of one row, set to its middle. */
    boolean overlaps(int i) {
        return i > 0
                && !lines.get(i - 1).isTurned()
                && lines.get(i).bottom() - lines.get(i - 1).bottom()
                        < OVERLAPPING * lines.get(i).size();
    }

    /** The rules between the lines. */
    LineRules rules() {
        return rules;
    }

    /** Columns behind the first that hold more figures than words. */
    boolean[] figureColumns() {
        int[] figures = new int[columns()];
        int[] others = new int[columns()];
        for (List<LooseCell> row : byLine) {
            for (LooseCell cell : row) {
                if (cell.columnSpan == 1 && cell.column > 0) {
                    String text = cell.text();
                    if (Figures.is(text)) {
                        figures[cell.column] += Figures.isYear(text) ? 0 : 1;
                    } else {
                        others[cell.column]++;
                    }
                }
            }
        }
        boolean[] found = new boolean[columns()];
        for (int column = 1; column < found.length; column++) {
            found[column] = figures[column] > 0 && figures[column] * 3 >= others[column];
        }
        return found;
    }
}
