package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the glyphs of a page, in the order of its program, to words by their places. */
final class PdfWords {

    /** A gap wider than this share of the type size parts words, where no blank says so. */
    private static final double GAP = 0.17;

    /** The same, on a page whose words are parted by blanks: a gap without one is but kerning. */
    private static final double KERNED = 0.3;

    /** A blank that takes less room than this share of the type size was taken back. */
    private static final double NO_ROOM = 0.03;

    private static final Pattern THOUSANDS = Pattern.compile("[.,]\\d{3}(?:\\D.*)?");

    private final List<PdfGlyph> glyphs;
    private final double widest;
    private final List<PdfWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable PdfGlyph first;
    private @Nullable PdfGlyph last;
    private @Nullable PdfGlyph base; // the last one that is not raised
    private double begin;
    private double end;
    private boolean raised;

    private PdfWords(List<PdfGlyph> glyphs) {
        this.glyphs = glyphs;
        this.widest = partedByBlanks() ? KERNED : GAP;
    }

    /** The words in the order of the page's program. */
    static List<PdfWord> of(List<PdfGlyph> glyphs) {
        return new PdfWords(PrintedTwice.without(glyphs)).words();
    }

    private List<PdfWord> words() {
        boolean blank = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (last != null && parted(last, glyph, blank)) {
                add();
            }
            take(glyph);
            blank = false;
        }
        add();
        return LetterSpacing.closed(numbersWhole(RaisedMarks.lowered(words)));
    }

    private void take(PdfGlyph glyph) {
        if (first == null || base == null) {
            first = glyph;
            base = glyph;
            begin = glyph.along();
            end = glyph.end();
            raised = false;
            text.setLength(0);
            text.append(glyph.text());
        } else {
            boolean mark = raised(base, glyph);
            text.append(mark ? GlyphText.raised(glyph.text()) : glyph.text());
            base = mark ? base : glyph;
            begin = Math.min(begin, glyph.along());
            end = Math.max(end, glyph.end());
        }
        last = glyph;
    }

    private boolean parted(PdfGlyph before, PdfGlyph next, boolean blank) {
        if (base == null || next.turn() != before.turn() || next.mark() != before.mark()) {
            return true;
        }
        double size = Math.max(1, Math.max(before.size(), next.size()));
        double gap = next.along() - before.end();
        if (gap > size * widest || gap < -size * 0.6 || (blank && gap > size * NO_ROOM)) {
            return true;
        }
        if (raised(base, next)) {
            return Character.isLetter(next.text().charAt(0));
        }
        if (raised(next, base)) { // the mark that begins a footnote
            raised = true;
            return true;
        }
        return Math.abs(next.down() - base.down()) > size * 0.4;
    }

    private static boolean raised(PdfGlyph base, PdfGlyph mark) {
        return RaisedMarks.isRaised(base.size(), base.down(), mark.size(), mark.down());
    }

    private void add() {
        if (first != null && base != null) {
            String word = GlyphText.whole(text);
            word = raised ? GlyphText.raised(word) : word;
            double size = Math.max(1, base.size());
            words.add(word(word, first, size));
        }
        first = null;
        last = null;
        base = null;
    }

    private PdfWord word(String word, PdfGlyph glyph, double size) {
        double ascent = size * 0.75;
        double far = Math.max(begin, end);
        double down = base == null ? glyph.down() : base.down();
        return switch (glyph.turn()) {
            case 90 -> placed(word, glyph, size, -down, -down + ascent, begin, far);
            case 180 -> placed(word, glyph, size, -far, -begin, -down, -down + ascent);
            case 270 -> placed(word, glyph, size, down - ascent, down, -far, -begin);
            default -> placed(word, glyph, size, begin, far, down - ascent, down);
        };
    }

    private static PdfWord placed(
            String word, PdfGlyph glyph, double size, double left, double right, double top, double bottom) {
        return new PdfWord(word, left, right, top, bottom, size, glyph.bold(), glyph.mark(), glyph.turn(), 1);
    }

    private boolean partedByBlanks() {
        int blanks = 0;
        int gaps = 0;
        PdfGlyph before = null;
        boolean blank = false;
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (before != null && before.turn() == glyph.turn() && before.down() == glyph.down()) {
                double gap = (glyph.along() - before.end()) / Math.max(1, glyph.size());
                if (blank) {
                    blanks++;
                } else if (gap > GAP && gap < 2 * KERNED) {
                    gaps++;
                }
            }
            before = glyph;
            blank = false;
        }
        return blanks > 10 * gaps;
    }

    /** "1 .154": no word begins with the point of a number. */
    private static List<PdfWord> numbersWhole(List<PdfWord> words) {
        List<PdfWord> whole = new ArrayList<>(words.size());
        for (PdfWord word : words) {
            PdfWord before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null
                    && (word.text().charAt(0) == '.' || word.text().charAt(0) == ',')
                    && beside(before, word, 0.6)
                    && Character.isDigit(before.text().charAt(before.text().length() - 1))
                    && THOUSANDS.matcher(word.text()).matches()) {
                whole.set(whole.size() - 1, before.with(word));
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    /** Whether both stand on one line with no more between them than this share of the type size. */
    static boolean beside(PdfWord before, PdfWord next, double gap) {
        return before.turn() == next.turn()
                && Math.abs(before.down() - next.down()) < 0.2 * next.size()
                && Math.abs(before.size() - next.size()) < 0.2 * next.size()
                && next.along() - before.alongEnd() < gap * next.size()
                && next.along() - before.alongEnd() > -0.3 * next.size();
    }
}
