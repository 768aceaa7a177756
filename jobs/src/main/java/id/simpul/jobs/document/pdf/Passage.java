package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.PlacedText;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines that are one paragraph, heading or item, joined to its text. */
final class Passage {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private final List<Placement> places = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();
    private final PdfColumn column;
    private PdfColumn lastColumn;

    Passage(PdfLine line, PdfColumn column, Hyphens hyphens) {
        this.hyphens = hyphens;
        this.column = column;
        this.lastColumn = column;
        add(line, column);
    }

    /** A word broken at the end of a line is whole again. */
    void add(PdfLine line, PdfColumn in) {
        String next = line.text();
        if (!text.isEmpty() && !closeGap(next)) {
            text.append(' ');
        }
        int start = text.length();
        boolean certain = true;
        for (int i = 0; i < line.words().size(); i++) {
            PdfWord word = line.words().get(i);
            text.append(i == 0 ? "" : " ");
            int from = text.length();
            append(word.text(), i == line.words().size() - 1);
            if (word.certainty() < 1) {
                certain = false;
                place(from, in.page(), word.left(), word.top(), word.right(), word.bottom(), word);
            }
        }
        if (certain) {
            place(
                    start,
                    in.page(),
                    line.left(),
                    line.top(),
                    line.right(),
                    line.bottom(),
                    line.words().get(0));
        }
        lines.add(line);
        lastColumn = in;
    }

    /** Soft hyphens are for the end of a line only. */
    private void append(String word, boolean last) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != SOFT_HYPHEN || (last && i == word.length() - 1)) {
                text.append(word.charAt(i));
            }
        }
    }

    private void place(int from, PdfPage page, double left, double top, double right, double bottom, PdfWord word) {
        if (text.length() > from) {
            double tails = word.turn() == 0 ? 0.25 * word.size() : 0;
            places.add(new Placement(
                    new Span(from, text.length()),
                    page.number(),
                    page.frame().shown(left, top, right, bottom + tails),
                    word.certainty()));
        }
    }

    /** Whether the next line goes on without a blank. */
    private boolean closeGap(String next) {
        int end = text.length();
        char last = text.charAt(end - 1);
        if (last == SOFT_HYPHEN) {
            cut(end - 1);
            return true;
        }
        if (last != '-' || end < 2 || !Character.isLetter(text.charAt(end - 2))) {
            return false;
        }
        String half = text.substring(text.lastIndexOf(" ") + 1, end - 1);
        int blank = next.indexOf(' ');
        String rest = blank < 0 ? next : next.substring(0, blank);
        if (hyphens.joins(half, rest)) {
            cut(end - 1);
            return true;
        }
        return Character.isLetterOrDigit(next.charAt(0));
    }

    private void cut(int length) {
        text.setLength(length);
        Placement last = places.get(places.size() - 1);
        if (last.span().end() > length) {
            places.remove(places.size() - 1);
            if (last.span().start() < length) {
                places.add(new Placement(
                        new Span(last.span().start(), length), last.page(), last.box(), last.certainty()));
            }
        }
    }

    PlacedText placed() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == SOFT_HYPHEN) {
            cut(end - 1);
        }
        return new PlacedText(text.toString(), places);
    }

    String text() {
        return text.toString();
    }

    /** Of its text, in characters. */
    int length() {
        return text.length();
    }

    List<PdfLine> lines() {
        return lines;
    }

    PdfLine first() {
        return lines.get(0);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The column in which it begins. */
    PdfColumn column() {
        return column;
    }

    /** The column in which it ends so far. */
    PdfColumn lastColumn() {
        return lastColumn;
    }
}
