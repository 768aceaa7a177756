package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of a table without walls: the rivers that part them, and the bands in which their texts stand. */
final class LooseColumns {

    private final List<PdfLine> sample;
    private final List<ColumnCuts.River> rivers;
    private final double[][] bands; // of the columns' texts: left, right

    private LooseColumns(List<PdfLine> sample, List<ColumnCuts.River> rivers) {
        this.sample = sample;
        this.rivers = rivers;
        this.bands = bands(rivers, sample);
    }

    /**
     * The columns that the lines keep to, and those that are empty but have a name.
     *
     * @param walls x of the lines that part columns
     */
    static LooseColumns of(List<PdfLine> lines, List<Double> walls) {
        List<PdfLine> sample = sample(lines);
        LooseColumns columns = new LooseColumns(sample, ColumnCuts.with(ColumnCuts.of(sample), walls));
        if (columns.rivers.isEmpty() || !walls.isEmpty()) {
            return columns;
        }
        for (PdfLine line : lines) {
            if (line.isTurned()) {
                columns = new LooseColumns(sample, TurnedTexts.parted(columns.rivers, columns.bands, line));
            }
        }
        return new LooseColumns(sample, TurnedTexts.parted(columns.rivers, columns.bands, names(lines, sample)));
    }

    /** Without the border before a column. */
    LooseColumns joined(int column) {
        List<ColumnCuts.River> fewer = new ArrayList<>(rivers);
        fewer.remove(column - 1);
        return new LooseColumns(sample, fewer);
    }

    /** Lines with figures show the columns best; where figures are rare, all lines with several texts do. */
    private static List<PdfLine> sample(List<PdfLine> lines) {
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
    private static List<PdfLine> names(List<PdfLine> lines, List<PdfLine> sample) {
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

    private static double[][] bands(List<ColumnCuts.River> rivers, List<PdfLine> sample) {
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

    int count() {
        return rivers.size() + 1;
    }

    /** The column that a place across belongs to. */
    int at(double x) {
        return ColumnCuts.column(rivers, x);
    }

    /** Left and right of a column's texts. */
    double[] band(int column) {
        return bands[column];
    }

    /** Where the columns begin, and where the last one ends. */
    List<Double> edges() {
        List<Double> edges = new ArrayList<>();
        edges.add(Arrays.stream(bands).mapToDouble(band -> band[0]).min().orElse(0));
        rivers.forEach(river -> edges.add(river.cut()));
        edges.add(Arrays.stream(bands).mapToDouble(band -> band[1]).max().orElse(0));
        return edges;
    }

    /** The texts of a turned line, each with the column that it names. */
    List<TurnedTexts.Named> turned(PdfLine line) {
        return TurnedTexts.of(line, bands);
    }

    /** A text whose words all keep to columns, though they stand close, is several. */
    List<List<PdfWord>> divided(List<PdfWord> text) {
        if (text.size() < 2 || rivers.isEmpty()) {
            return List.of(text);
        }
        List<List<PdfWord>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (PdfWord word : text) {
            int column = at(word.middleX());
            if (word.left() < bands[column][0] - 2 * word.size() || word.right() > bands[column][1] + 2 * word.size()) {
                return List.of(text);
            }
            List<PdfWord> part = parts.get(parts.size() - 1);
            if (!part.isEmpty()) {
                PdfWord before = part.get(part.size() - 1);
                int last = at(before.middleX());
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
    int[] place(List<PdfWord> text) {
        double left = text.get(0).left();
        double right = text.get(text.size() - 1).right();
        double size = text.get(0).size();
        int middle = at((left + right) / 2);
        int from = middle;
        int to = middle;
        while (from > 0 && left < bands[from - 1][1] - Math.min(0.8 * size, 0.5 * width(from - 1))) {
            from--;
        }
        while (to + 1 < count() && right > bands[to + 1][0] + Math.min(0.8 * size, 0.5 * width(to + 1))) {
            to++;
        }
        return new int[] {from, to - from + 1};
    }

    private double width(int column) {
        return bands[column][1] - bands[column][0];
    }
}
