package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.PlacedText;
import id.simpul.jobs.document.Placement;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of a cell: its lines as one, words broken at a line's end whole again, each line with its place. */
final class CellTexts {

    private CellTexts() {}

    static String of(List<PdfWord> words) {
        if (words.size() == 1) {
            return Leaders.cut(words.get(0).text());
        }
        List<PdfLine> lines = PdfLine.of(words);
        return lines.size() == 1
                ? Leaders.cut(lines.get(0).text())
                : placedLines(lines, 1).text();
    }

    /** @param page 1-based */
    static PlacedText placed(List<PdfWord> words, int page) {
        return placedLines(PdfLine.of(words), page);
    }

    private static PlacedText placedLines(List<PdfLine> lines, int page) {
        StringBuilder text = new StringBuilder();
        List<Placement> places = new ArrayList<>();
        for (PdfLine line : lines) {
            String next = Leaders.cut(line.text());
            if (next.isEmpty()) {
                continue;
            }
            if (broken(text, next)) {
                if (!doubled(text, next)) {
                    text.setLength(text.length() - 1);
                    Placement last = places.remove(places.size() - 1);
                    places.add(new Placement(
                            new Span(last.span().start(), text.length()), page, last.box(), last.certainty()));
                }
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(next);
            places.add(new Placement(new Span(start, text.length()), page, box(line), certainty(line)));
        }
        return new PlacedText(text.toString(), places);
    }

    private static boolean broken(CharSequence text, String next) {
        int end = text.length();
        return end > 2
                && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2))
                && Character.isLowerCase(next.codePointAt(0));
    }

    /** "anak-" before "anak": the hyphen is the word's own. */
    private static boolean doubled(CharSequence text, String next) {
        int end = text.length() - 1;
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String half = text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
        return next.toLowerCase(Locale.ROOT).startsWith(half.substring(0, Math.min(3, half.length())));
    }

    private static Box box(PdfLine line) {
        return new Box(line.left(), line.top(), line.right(), Math.max(line.top(), line.bottom()));
    }

    private static double certainty(PdfLine line) {
        return line.words().stream().mapToDouble(PdfWord::certainty).min().orElse(1);
    }
}
