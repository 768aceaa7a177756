package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which columns the turned texts of a header stand over. Lines of one text stand as near side by side as those of any text; each text
 * goes to the column it is nearest to, in their order, and none to a column that has one.
 */
final class TurnedTexts {

    /** Turned lines no further from each other than this, in type sizes, may be one text. */
    private static final double PITCH = 1.4;

    /** A text as far off all free columns as this share of the distance between texts has a column of its own, that is empty. */
    private static final double OWN = 0.75;

    private static final double INSIDE = 1;
    private static final double FEWEST_TEXTS = 3;

    /** @param column that it names, or -1 where it stands over none */
    record Named(List<PdfWord> words, double left, double right, int column) {

        double middle() {
            return (left + right) / 2;
        }

        Named over(int other) {
            return new Named(words, left, right, other);
        }
    }

    private TurnedTexts() {}

    /**
     * The texts from left to right.
     *
     * @param band a line of turned texts
     * @param columns left and right edges of the columns' texts, from left to right
     */
    static List<Named> of(PdfLine band, double[][] columns) {
        return placed(texts(band, columns), columns);
    }

    private static List<Named> placed(List<Named> texts, double[][] columns) {
        int[] places = places(texts, columns);
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            named.add(texts.get(i).over(places[i]));
        }
        return named;
    }

    private static List<Named> texts(PdfLine band, double[][] columns) {
        List<PdfLine> lines = new ArrayList<>(PdfLine.of(band.words()));
        lines.sort(Comparator.comparingDouble(PdfLine::left));
        List<Named> texts = new ArrayList<>();
        List<PdfLine> near = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!near.isEmpty() && line.left() - near.get(near.size() - 1).left() > PITCH * line.size()) {
                add(near, columns, texts);
                near = new ArrayList<>();
            }
            near.add(line);
        }
        add(near, columns, texts);
        return texts;
    }

    /** Lines side by side are one text, but where several columns have some of them right over their texts. */
    private static void add(List<PdfLine> near, double[][] columns, List<Named> texts) {
        int[] nearest = new int[near.size()];
        boolean[] over = new boolean[columns.length];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = nearest(near.get(i), columns);
            over[nearest[i]] |= distance(middle(near.get(i)), columns[nearest[i]]) <= INSIDE;
        }
        boolean several = false;
        for (int i = 0; i < nearest.length; i++) {
            several |= nearest[i] != nearest[0];
        }
        boolean parted = several && Arrays.stream(nearest).allMatch(column -> over[column]);
        int from = 0;
        for (int i = 1; i <= nearest.length; i++) {
            if (i == nearest.length || parted && nearest[i] != nearest[i - 1]) {
                texts.add(text(near.subList(from, i)));
                from = i;
            }
        }
    }

    private static Named text(List<PdfLine> lines) {
        List<PdfWord> words = new ArrayList<>();
        double left = lines.get(0).left();
        double right = lines.get(0).right();
        for (PdfLine line : lines) {
            words.addAll(line.words());
            right = Math.max(right, line.right());
        }
        return new Named(words, left, right, -1);
    }

    private static int nearest(PdfLine line, double[][] columns) {
        int nearest = 0;
        for (int column = 1; column < columns.length; column++) {
            if (distance(middle(line), columns[column]) < distance(middle(line), columns[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private static double middle(PdfLine line) {
        return (line.left() + line.right()) / 2;
    }

    private static double distance(double x, double[] column) {
        return Math.max(0, Math.max(column[0] - x, x - column[1]));
    }

    /** The places in which all texts together stand nearest to their columns. */
    private static int[] places(List<Named> texts, double[][] columns) {
        double none = OWN * pitch(texts);
        int many = texts.size();
        int wide = columns.length;
        double[][] least = new double[many + 1][wide + 1]; // of the first texts and the first columns
        for (int text = 1; text <= many; text++) {
            double middle = texts.get(text - 1).middle();
            least[text][0] = text * none;
            for (int column = 1; column <= wide; column++) {
                least[text][column] = Math.min(
                        Math.min(least[text][column - 1], least[text - 1][column] + none),
                        least[text - 1][column - 1] + distance(middle, columns[column - 1]));
            }
        }
        int[] places = new int[many];
        int column = wide;
        for (int text = many; text > 0; ) {
            if (column > 0 && least[text][column] == least[text][column - 1]) {
                column--;
            } else if (least[text][column] == least[text - 1][column] + none) {
                places[--text] = -1;
            } else {
                places[--text] = --column;
            }
        }
        return places;
    }

    /** The usual distance between two texts. */
    private static double pitch(List<Named> texts) {
        if (texts.size() < 2) {
            return Double.MAX_VALUE / 100;
        }
        double[] pitches = new double[texts.size() - 1];
        for (int i = 0; i < pitches.length; i++) {
            pitches[i] = texts.get(i + 1).middle() - texts.get(i).middle();
        }
        Arrays.sort(pitches);
        return pitches[pitches.length / 2];
    }

    /** The rivers, and those on both sides of a text that stands over no column: its column is empty. */
    static List<ColumnCuts.River> parted(List<ColumnCuts.River> rivers, double[][] columns, PdfLine band) {
        return partedAt(rivers, columns, of(band, columns));
    }

    /** The same, of upright names that stand wide apart on one line, where they are more than there are columns. */
    static List<ColumnCuts.River> parted(List<ColumnCuts.River> rivers, double[][] columns, List<PdfLine> names) {
        if (names.size() <= columns.length) {
            return rivers;
        }
        List<Named> texts = names.stream()
                .map(name -> new Named(name.words(), name.left(), name.right(), -1))
                .toList();
        return partedAt(rivers, columns, placed(texts, columns));
    }

    private static List<ColumnCuts.River> partedAt(
            List<ColumnCuts.River> rivers, double[][] columns, List<Named> texts) {
        if (texts.size() < FEWEST_TEXTS) {
            return rivers;
        }
        List<ColumnCuts.River> parted = new ArrayList<>(rivers);
        for (Named text : texts) {
            if (text.column() < 0) {
                part(parted, columns, text);
            }
        }
        parted.sort(Comparator.comparingDouble(ColumnCuts.River::from));
        return parted;
    }

    private static void part(List<ColumnCuts.River> rivers, double[][] columns, Named text) {
        double end = columns[columns.length - 1][1];
        if (text.left() > end) {
            rivers.add(new ColumnCuts.River(end, text.left()));
            return;
        }
        for (int i = 0; i < rivers.size(); i++) {
            ColumnCuts.River river = rivers.get(i);
            if (text.left() > river.from() && text.right() < river.to()) {
                rivers.set(i, new ColumnCuts.River(river.from(), text.left()));
                rivers.add(new ColumnCuts.River(text.right(), river.to()));
                return;
            }
        }
    }
}
