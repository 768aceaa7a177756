package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.PaperHeadings;
import java.util.regex.Pattern;

/** Tells the headings of a paper by type, place and numbering. */
final class Headings {

    private static final int LONGEST = 180;
    private static final int MOST_LINES = 4;

    /** "t.t.d." */
    private static final int SHORTEST_TITLE = 6;

    private static final double LARGER = 1.15;
    private static final double MUCH_LARGER = 1.5;

    /** "Nama : SITI" is a label with its value. */
    private static final Pattern LABELLED = Pattern.compile("[^:]{2,60}\\s:\\s.{1,200}");

    /** Under an office comes who holds it. */
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:ttd|t\\.t\\.d|dto)\\.?|.{0,200},");

    private final PdfStyle style;
    private boolean signature;
    private int part;

    Headings(PdfStyle style) {
        this.style = style;
    }

    /** The level, 1 to 6, or 0 where the passage is no heading. Asked for passage by passage, in their order. */
    int level(Passage passage) {
        boolean signed = signature;
        signature = isSigned(passage.text());
        int level = signed && !PaperHeadings.isChapter(passage.text()) ? 0 : levelOf(passage);
        if (level == 0 && part > 0 && isName(passage)) {
            level = part;
        }
        part = PaperHeadings.isPartAlone(passage.text()) ? level : 0;
        return level;
    }

    private static boolean isSigned(String text) {
        return (text.endsWith(",") || text.length() <= SHORTEST_TITLE)
                && SIGNED.matcher(text).matches();
    }

    /** What stands centred under "Bagian Kesatu" is its name. */
    private static boolean isName(Passage passage) {
        return isCentred(passage) && passage.text().length() <= LONGEST && !LineJoin.endsSentence(passage.text());
    }

    private static boolean isCentred(Passage passage) {
        return passage.lines().stream().allMatch(passage.column()::isCentred);
    }

    private int levelOf(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST
                || passage.lines().size() > MOST_LINES
                || ";,:".indexOf(text.charAt(text.length() - 1)) >= 0
                || PaperHeadings.isOther(text)
                || (LABELLED.matcher(text).matches() && !isCentred(passage))) {
            return 0;
        }
        int numbered = PaperHeadings.numbered(text, stressed(passage));
        if (numbered > 0) {
            return numbered;
        }
        if (text.endsWith(".")) {
            return 0;
        }
        double size = passage.first().size();
        if (size >= MUCH_LARGER * style.size()) {
            return 1;
        }
        boolean larger = size >= LARGER * style.size();
        boolean centred = isCentred(passage);
        if (larger && (stressed(passage) || centred)) {
            return 2;
        }
        return stressed(passage) && (centred || atMargin(passage)) ? 3 : 0;
    }

    /** Bold where the running text is not, or in capitals. */
    private boolean stressed(Passage passage) {
        return (!style.bold() && passage.lines().stream().allMatch(PdfLine::bold)) || LineJoin.capitals(passage.text());
    }

    /** Begins at the left; a name under a signature does not. */
    private static boolean atMargin(Passage passage) {
        return passage.first().left() - passage.column().left()
                < 3 * passage.first().size();
    }
}
