package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
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
    private List<ColumnCuts.River> rivers;
    private double[][] bands; // of the columns' texts: left, right
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
        List<PdfLine> sample = sample();
        rivers = ColumnCuts.with(ColumnCuts.of(sample), walls);
        bands = bands(sample);
        if (rivers.isEmpty()) {
            return; // one column is no table, whatever it holds
        }
        for (PdfLine line : lines) {
            if (line.isTurned() && walls.isEmpty()) {
                rivers = TurnedTexts.parted(rivers, bands, line);
                bands = bands(sample);
            }
        }
        if (walls.isEmpty()) {
            rivers = TurnedTexts.parted(rivers, bands, names(sample));
            bands = bands(sample);
        }
        read();
        for (int column = nameless(); column > 0 && walls.isEmpty(); column = nameless()) {
            rivers = new ArrayList<>(rivers);
            rivers.remove(column - 1);
            bands = bands(sample);
            read();
        }
    }

    private void read() {
        byLine.clear();
        for (int i = 0; i < lines.size(); i++) {
            byLine.add(cells(i));
        }
        header = LooseHeader.lines(this);
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
        return rivers.size() + 1;
    }

    List<ColumnCuts.River> rivers() {
        return rivers;
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
        return bands[column];
    }

    /** Lines with figures show the columns best; where figures are rare, all lines with several texts do. */
    private List<PdfLine> sample() {
        List<PdfLine> figures = new ArrayList<>();
        List<PdfLine> several = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!line.isTurned() && LineTexts.areSeveral(line)) {
                several.add(line);
                if (LineTexts.apart(line).stream()
                        .skip(1)
                        .anyMatch(p -> Figures.is(p.text()) && !Figures.isYear(p.text()))) {
                    figures.add(line);
                }
            }
        }
        return figures.size() >= 2 && figures.size() * 3 >= several.size() ? figures : several;
    }

    /** The texts of the line above all figures that has most of them, as the names of columns have that are empty here. */
    private List<PdfLine> names(List<PdfLine> sample) {
        List<PdfLine> names = List.of();
        for (PdfLine line : lines) {
            if (sample.isEmpty() || line == sample.get(0)) {
                return names;
            }
            if (!line.isTurned() && LineTexts.areSeveral(line)) {
                List<PdfLine> texts = LineTexts.apart(line);
                names = texts.size() > names.size() ? texts : names;
            }
        }
        return List.of();
    }

    private double[][] bands(List<PdfLine> sample) {
        double[][] found = new double[rivers.size() + 1][];
        for (PdfLine line : sample) {
            for (PdfWord word : line.words()) {
                int column = ColumnCuts.column(rivers, word.middleX());
                if (found[column] == null) {
                    found[column] = new double[] {word.left(), word.right()};
                } else {
                    found[column][0] = Math.min(found[column][0], word.left());
                    found[column][1] = Math.max(found[column][1], word.right());
                }
            }
        }
        for (int column = 0; column < found.length; column++) {
            if (found[column] == null) {
                double from = column == 0 ? 0 : rivers.get(column - 1).to();
                double to = column < rivers.size() ? rivers.get(column).from() : from + 1;
                found[column] = new double[] {from, Math.max(from, to)};
            }
        }
        return found;
    }

    /** The texts of a line, each with the columns it stands in. */
    private List<LooseCell> cells(int i) {
        List<LooseCell> cells = new ArrayList<>();
        if (lines.get(i).isTurned()) {
            turned(i, cells);
            return cells;
        }
        for (PdfLine text : LineTexts.ofRow(lines.get(i), lines.get(i).bold() ? blankOfBold : blank)) {
            for (List<PdfWord> part : divided(text.words())) {
                int[] place = place(part);
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
        for (TurnedTexts.Named text : TurnedTexts.of(lines.get(i), bands)) {
            int column = text.column() < 0 ? ColumnCuts.column(rivers, text.middle()) : text.column();
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

    /** A text whose words all keep to columns, though they stand close, is several. */
    private List<List<PdfWord>> divided(List<PdfWord> text) {
        if (text.size() < 2 || rivers.isEmpty()) {
            return List.of(text);
        }
        List<List<PdfWord>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (PdfWord word : text) {
            int column = ColumnCuts.column(rivers, word.middleX());
            if (word.left() < bands[column][0] - 2 * word.size() || word.right() > bands[column][1] + 2 * word.size()) {
                return List.of(text);
            }
            List<PdfWord> part = parts.get(parts.size() - 1);
            if (!part.isEmpty()) {
                PdfWord before = part.get(part.size() - 1);
                int last = ColumnCuts.column(rivers, before.middleX());
                if (last != column) {
                    boolean apart = word.left() - before.right() > 0.3 * word.size()
                            || Figures.is(word.text()) && Figures.is(before.text());
                    ColumnCuts.River river = rivers.get(column - 1);
                    if (!apart || before.right() > river.to() + 1 || word.left() < river.from() - 1) {
                        return List.of(text);
                    }
                    part = new ArrayList<>();
                    parts.add(part);
                }
            }
            part.add(word);
        }
        boolean figures = text.stream().anyMatch(word -> Figures.is(word.text()));
        return figures ? parts : List.of(text);
    }

    /** First column and number of columns of a text: those whose own texts it lies over. */
    private int[] place(List<PdfWord> text) {
        double left = text.get(0).left();
        double right = text.get(text.size() - 1).right();
        double size = text.get(0).size();
        int middle = ColumnCuts.column(rivers, (left + right) / 2);
        int from = middle;
        int to = middle;
        while (from > 0 && left < bands[from - 1][1] - Math.min(0.8 * size, 0.5 * width(from - 1))) {
            from--;
        }
        while (to + 1 < columns() && right > bands[to + 1][0] + Math.min(0.8 * size, 0.5 * width(to + 1))) {
            to++;
        }
        return new int[] {from, to - from + 1};
    }

    private double width(int column) {
        return bands[column][1] - bands[column][0];
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

    double left() {
        return Arrays.stream(bands).mapToDouble(band -> band[0]).min().orElse(0);
    }

    double right() {
        return Arrays.stream(bands).mapToDouble(band -> band[1]).max().orElse(0);
    }
}
