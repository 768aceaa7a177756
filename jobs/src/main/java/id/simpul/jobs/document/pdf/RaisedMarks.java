package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks of footnotes that stand apart from the word they belong to: brought down to its line, and told from its figures. */
final class RaisedMarks {

    /** A mark is smaller than this share of the type beside it, and raised by more than that. */
    private static final double SMALLER = 0.82;

    private static final double RAISED = 0.12;
    private static final double HIGHEST = 0.9;

    /** How far from its word a mark may stand, as a share of the type size. */
    private static final double NEAR = 0.8;

    private static final double TOUCHING = 0.2;

    private static final Pattern MARK = Pattern.compile("[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3}");

    private static final int LONGEST = 3;

    private RaisedMarks() {}

    static boolean isRaised(double size, double down, double markSize, double markDown) {
        double up = down - markDown;
        return markSize < SMALLER * size && up > RAISED * size && up < HIGHEST * size;
    }

    /** @param words in the order of the page's program */
    static List<PdfWord> lowered(List<PdfWord> words) {
        List<PdfWord> lowered = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i);
            if (word.text().length() > LONGEST || !MARK.matcher(word.text()).matches()) {
                lowered.add(word);
                continue;
            }
            PdfWord before = lowered.isEmpty() ? null : lowered.get(lowered.size() - 1);
            PdfWord next = i + 1 < words.size() ? words.get(i + 1) : null;
            if (before != null && belongs(before, word, word.along() - before.alongEnd())) {
                PdfWord mark = lowered(word, before);
                if (word.along() - before.alongEnd() < TOUCHING * before.size()) {
                    lowered.set(lowered.size() - 1, before.with(mark));
                } else {
                    lowered.add(mark);
                }
            } else {
                lowered.add(
                        next != null && belongs(next, word, next.along() - word.alongEnd())
                                ? lowered(word, next)
                                : word);
            }
        }
        return lowered;
    }

    private static boolean belongs(@Nullable PdfWord word, PdfWord mark, double gap) {
        return word != null
                && word.turn() == 0
                && mark.turn() == 0
                && gap > -0.3 * word.size()
                && gap < NEAR * word.size()
                && isRaised(word.size(), word.down(), mark.size(), mark.down());
    }

    private static PdfWord lowered(PdfWord mark, PdfWord word) {
        return new PdfWord(
                GlyphText.raised(mark.text()),
                mark.left(),
                mark.right(),
                mark.top(),
                word.bottom(),
                mark.size(),
                mark.bold(),
                mark.mark(),
                mark.turn(),
                mark.certainty());
    }
}
