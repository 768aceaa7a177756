package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that stand on one line of a page, in the order in which they are read. */
final class PdfLine {

    private static final int[] TURNS = {0, 270, 90, 180, PdfContent.DIAGONAL};

    private final List<PdfWord> words;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final double size;
    private final boolean bold;
    private @Nullable String text;
    private double stretched = Double.NaN; // not known yet

    /** @param words at least one */
    PdfLine(List<PdfWord> words) {
        this.words = words;
        PdfWord first = words.get(0);
        double minLeft = first.left();
        double maxRight = first.right();
        double minTop = first.top();
        double maxBottom = first.bottom();
        double maxSize = first.size();
        boolean allBold = true;
        for (PdfWord word : words) {
            minLeft = Math.min(minLeft, word.left());
            maxRight = Math.max(maxRight, word.right());
            minTop = Math.min(minTop, word.top());
            maxBottom = Math.max(maxBottom, word.bottom());
            maxSize = Math.max(maxSize, word.size());
            allBold &= word.bold();
        }
        left = minLeft;
        right = maxRight;
        top = minTop;
        bottom = maxBottom;
        size = maxSize;
        bold = allBold;
    }

    List<PdfWord> words() {
        return words;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** Of the largest type in the line. */
    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** Whether its words run up or down the page. */
    boolean isTurned() {
        return words.get(0).turn() % 180 == 90;
    }

    String text() {
        String known = text;
        if (known == null) {
            StringBuilder joined = new StringBuilder();
            for (PdfWord word : words) {
                joined.append(joined.isEmpty() ? "" : " ").append(word.text());
            }
            known = joined.toString();
            text = known;
        }
        return known;
    }

    /** The share of the type size beyond which a gap of a justified line is no blank; 0 for other lines. */
    double stretched() {
        if (Double.isNaN(stretched)) {
            stretched = isTurned() ? 0 : LineTexts.stretched(words);
        }
        return stretched;
    }

    @Override
    public String toString() {
        return text();
    }

    /** The line cut where the gap between two words is wider than the type is high. */
    List<PdfLine> pieces() {
        List<PdfLine> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size()
                    || words.get(i).left() - words.get(i - 1).right()
                            > 0.9 * words.get(i).size()) {
                pieces.add(new PdfLine(words.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    /** Lines from top to bottom. Words whose baselines lie within half a line's height stand on one line; turned words come last. */
    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfLine> lines = new ArrayList<>();
        int left = words.size();
        for (int i = 0; left > 0 && i < TURNS.length; i++) {
            List<PdfWord> down = new ArrayList<>(left);
            for (PdfWord word : words) {
                if (word.turn() == TURNS[i]) {
                    down.add(word);
                }
            }
            left -= down.size();
            down.sort(Comparator.comparingDouble(PdfWord::down));
            add(down, lines);
        }
        return lines;
    }

    private static void add(List<PdfWord> down, List<PdfLine> lines) {
        List<PdfWord> line = new ArrayList<>();
        double base = 0;
        for (PdfWord word : down) {
            if (!line.isEmpty()
                    && word.down() - base
                            > 0.45 * Math.min(word.size(), line.get(0).size())) {
                lines.add(sorted(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                base = word.down();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(sorted(line));
        }
    }

    private static PdfLine sorted(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::along));
        return new PdfLine(List.copyOf(words));
    }
}
