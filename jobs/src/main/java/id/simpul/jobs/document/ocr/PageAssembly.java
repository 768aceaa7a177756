package id.simpul.jobs.document.ocr;

import id.simpul.jobs.document.ocr.RecognisedPage.Line;
import id.simpul.jobs.document.ocr.RecognisedPage.Word;
import id.simpul.jobs.document.ocr.RuledLines.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Makes a page of words in pixels: baselines and type sizes are worked out by line, what is no word is left out. */
final class PageAssembly {

    private static final double POINTS = 72;

    /** Of the type size: how high capitals and figures stand, how high small letters, how deep tails hang. */
    private static final double CAPITALS = 0.72;

    private static final double SMALL_LETTERS = 0.52;
    private static final double TAILS = 0.21;

    /** Marks without letters or figures that are less certain than this are noise. */
    private static final double NOISE = 0.5;

    /** Words less certain than this are pictures read as words. */
    private static final double PICTURE = 0.2;

    /** Type within this share of the page's commonest size is of that size. */
    private static final double SAME_SIZE = 0.18;

    private final List<RawWord> raw;
    private final RuledLines lines;
    private final int width;
    private final int height;
    private final double scale;

    PageAssembly(List<RawWord> raw, RuledLines lines, int width, int height, double dpi) {
        this.raw = raw;
        this.lines = lines;
        this.width = width;
        this.height = height;
        this.scale = POINTS / dpi;
    }

    RecognisedPage page() {
        Map<Integer, List<RawWord>> byLine = new TreeMap<>();
        for (RawWord word : raw) {
            if (isWord(word)) {
                byLine.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
            }
        }
        double common = median(byLine.values().stream().flatMap(List::stream).toList(), PageAssembly::size, 10 / scale);
        List<Word> words = new ArrayList<>();
        for (List<RawWord> line : byLine.values()) {
            double size = median(line, PageAssembly::size, common);
            double same = Math.abs(size - common) <= SAME_SIZE * common ? common : size;
            double baseline = median(line, word -> baseline(word, same), 0);
            line.forEach(word -> words.add(word(word, baseline, same)));
        }
        return new RecognisedPage(width * scale, height * scale, words, lines(lines.across()), lines(lines.down()));
    }

    private static boolean isWord(RawWord word) {
        return word.certainty() >= (word.hasLetterOrDigit() ? PICTURE : NOISE)
                && !word.text().equals("|");
    }

    private Word word(RawWord word, double lineBase, double size) {
        double own = baseline(word, size);
        double base = Math.abs(own - lineBase) > 0.4 * size ? own : lineBase;
        return new Word(
                word.text(),
                word.left() * scale,
                word.top() * scale,
                word.right() * scale,
                word.bottom() * scale,
                base * scale,
                Math.round(size * scale * 2) / 2.0,
                word.certainty());
    }

    private static double baseline(RawWord word, double size) {
        return has(word, "gjpqy,;Q()/") ? word.bottom() - TAILS * size : word.bottom();
    }

    private static double size(RawWord word) {
        boolean high = word.text().codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || has(word, "bdfhklit()/");
        boolean deep = has(word, "gjpqy,;Q()/");
        double shares = (high ? CAPITALS : SMALL_LETTERS) + (deep ? TAILS : 0);
        return (word.bottom() - word.top()) / shares;
    }

    private static boolean has(RawWord word, String letters) {
        return word.text().codePoints().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /** Over the words with letters or figures; marks tell nothing of their line. */
    private static double median(List<RawWord> words, ToDoubleFunction<RawWord> of, double otherwise) {
        double[] values =
                words.stream().filter(RawWord::hasLetterOrDigit).mapToDouble(of).toArray();
        Arrays.sort(values);
        return values.length == 0 ? otherwise : values[values.length / 2];
    }

    private List<Line> lines(List<Stroke> strokes) {
        return strokes.stream()
                .map(stroke -> new Line(stroke.at() * scale, stroke.from() * scale, stroke.to() * scale))
                .toList();
    }
}
