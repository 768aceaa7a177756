package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand on one line of a page, in the order in which they are read. */
record PdfLine(List<PdfWord> words) {

    private static final int[] TURNS = {0, 270, 90, 180, PdfContent.DIAGONAL};

    double left() {
        return words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    double right() {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    double top() {
        return words.stream().mapToDouble(PdfWord::top).min().orElse(0);
    }

    double bottom() {
        return words.stream().mapToDouble(PdfWord::bottom).max().orElse(0);
    }

    double size() {
        return words.stream().mapToDouble(PdfWord::size).max().orElse(10);
    }

    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    String text() {
        return String.join(" ", words.stream().map(PdfWord::text).toList());
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
        for (int turn : TURNS) {
            List<PdfWord> down = new ArrayList<>();
            for (PdfWord word : words) {
                if (word.turn() == turn) {
                    down.add(word);
                }
            }
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
