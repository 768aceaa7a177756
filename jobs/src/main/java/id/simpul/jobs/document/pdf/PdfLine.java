package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that stand on one line of a page, from left to right. */
record PdfLine(List<PdfWord> words) {

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.get(words.size() - 1).right();
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

    /** Lines from top to bottom. Words whose middles lie within half a line's height stand on one line. */
    static List<PdfLine> of(List<PdfWord> words) {
        List<PdfWord> down = new ArrayList<>(words);
        down.sort(Comparator.comparingDouble(PdfWord::bottom));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> line = new ArrayList<>();
        double base = 0;
        for (PdfWord word : down) {
            if (!line.isEmpty()
                    && word.bottom() - base
                            > 0.45 * Math.min(word.size(), line.get(0).size())) {
                lines.add(sorted(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                base = word.bottom();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(sorted(line));
        }
        return lines;
    }

    private static PdfLine sorted(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return new PdfLine(List.copyOf(words));
    }
}
