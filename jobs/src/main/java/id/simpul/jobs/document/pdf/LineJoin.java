package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.PaperHeadings;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a line goes on with the passage above it, told by spacing, indents, the room left on the line above, and numbering. */
final class LineJoin {

    /** A line of its own, wherever the words of the line above end. */
    private static final Pattern ALONE = Pattern.compile(
            "BAB\\s[IVXLC\\d]{1,7}|(?:Pasal|PASAL)\\s\\d{1,3}[A-Z]?|(?:Bagian|Paragraf|BAGIAN|PARAGRAF)\\s\\S{1,15}(?:\\s\\p{Lu}\\S{1,12})?");

    /** The beginning of a part, unless a sentence runs into it. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?:BAB|Pasal|Bagian|Paragraf|Tabel|TABEL|Gambar|GAMBAR|Grafik|Diagram|Lampiran|LAMPIRAN|Menimbang|Mengingat|Menetapkan|Memperhatikan|Membaca|MEMUTUSKAN|KE[A-Z]{3,})\\b.*");

    /** No sentence, title or item ends with these. */
    private static final Set<String> UNFINISHED = Set.of(
            "dan",
            "atau",
            "serta",
            "yang",
            "dengan",
            "untuk",
            "di",
            "ke",
            "dari",
            "pada",
            "oleh",
            "tentang",
            "dalam",
            "bahwa",
            "adalah",
            "terhadap",
            "bagi",
            "antara",
            "sebagai");

    /** "Ranai, 5 Januari 2022" over a signature or beside an address. */
    private static final Pattern DATED = Pattern.compile("\\p{Lu}[\\p{L} ]{2,30}, ?\\d{1,2} \\p{L}{3,10} \\d{4}");

    private static final int LONGEST_DATED = 100;

    private static final int MOST_LABEL_WORDS = 6;

    /** A line that begins so much further left, as a share of the column's width, stands in another place. */
    private static final double ELSEWHERE = 0.35;

    private LineJoin() {}

    /**
     * Whether the line belongs to the passage.
     *
     * @param item the marker of the list's last item, or null
     * @param hang how far the lines of the last item stood right of its marker
     */
    static boolean joins(Passage passage, PdfLine line, PdfColumn column, @Nullable PdfMarker item, double hang) {
        PdfLine above = passage.last();
        PdfColumn before = passage.lastColumn();
        boolean full = before.isFull(above, line);
        boolean goesOn = (full && !endsSentence(above.text())) || isUnfinished(above);
        boolean alike = Math.abs(above.size() - line.size()) < 1 && sameFace(above, line);
        if (opens(line, goesOn, item, above, column)) {
            return false;
        }
        if (before != column) {
            return goesOnElsewhere(passage, line, column, goesOn && alike, hang);
        }
        double pitch = line.bottom() - above.bottom();
        if (pitch > Math.max(1.25 * column.pitch(), 1.3 * line.size()) || pitch < -0.5 * line.size()) {
            return false;
        }
        if (above.text().endsWith("-") && Character.isLowerCase(line.text().charAt(0))) {
            return true;
        }
        if (passage.length() <= LONGEST_DATED
                && DATED.matcher(passage.text()).matches()
                && !Character.isLowerCase(line.text().charAt(0))) {
            return false;
        }
        if (!alike && !(goesOn && Character.isLowerCase(line.text().charAt(0)))) {
            return false;
        }
        if (before.isCentred(above) && capitals(above.text()) != capitals(line.text())) {
            return false;
        }
        double indent = line.left() - above.left();
        if (indent < -ELSEWHERE * (column.right() - column.left())
                && passage.lines().size() == 1) {
            return false;
        }
        if (full || goesOn) {
            return endsSentence(above.text())
                    ? !newIndent(passage, line, indent)
                    : hangs(passage, line, hang) && !isIndented(passage, line);
        }
        return !endsSentence(above.text())
                && Character.isLowerCase(line.text().charAt(0))
                && (Math.abs(indent) < 3 || passage.lines().size() < 2 || column.isCentred(line));
    }

    private static boolean isUnfinished(PdfLine line) {
        int blank = line.text().lastIndexOf(' ');
        return blank >= 0 && UNFINISHED.contains(line.text().substring(blank + 1));
    }

    /** Bold words may go on over the end of a line. */
    private static boolean sameFace(PdfLine above, PdfLine line) {
        return above.bold() == line.bold()
                || above.words().get(above.words().size() - 1).bold()
                        == line.words().get(0).bold();
    }

    /** Whether the line begins as far in as the first line of a paragraph does, or further in than the item's text. */
    private static boolean isIndented(Passage passage, PdfLine line) {
        PdfLine first = passage.first();
        if (!Character.isUpperCase(line.text().charAt(0)) || isUnfinished(passage.last())) {
            return false;
        }
        double step = 0.8 * line.size();
        if (passage.lines().size() > 1) {
            return first.left() > passage.last().left() + step && Math.abs(line.left() - first.left()) < 2;
        }
        return PdfMarker.of(first.text()) != null
                && first.words().size() > 1
                && first.text().indexOf(':') < 0
                && line.left() > first.words().get(1).left() + step;
    }

    /** Where the lines of a list's items hang, a line at the margin is no more of the item. */
    private static boolean hangs(Passage passage, PdfLine line, double hang) {
        return hang < 3
                || PdfMarker.of(passage.first().text()) == null
                || line.left() > passage.first().left() + 1
                || Character.isLowerCase(line.text().charAt(0));
    }

    static boolean capitals(String text) {
        return PaperHeadings.isCapitals(text);
    }

    /** The first line of a paragraph stands further in; that of an item hangs out. */
    private static boolean newIndent(Passage passage, PdfLine line, double indent) {
        if (indent > 0.8 * line.size()) {
            return passage.lines().size() > 1 || PdfMarker.of(passage.first().text()) == null;
        }
        return passage.lines().size() > 1 && indent < -0.8 * line.size();
    }

    private static boolean opens(
            PdfLine line, boolean goesOn, @Nullable PdfMarker item, PdfLine above, PdfColumn column) {
        String text = line.text();
        if (ALONE.matcher(text).matches()) {
            return !goesOn || column.isCentred(line);
        }
        if (DATED.matcher(text).matches()) {
            return true;
        }
        if (colon(line) > 0 && (Math.abs(colon(line) - colon(above)) < 2 || (isLabelled(line) && isLabelled(above)))) {
            return true; // labels with their values, one below the other
        }
        PdfMarker marker = PdfMarker.of(text);
        if (marker != null) {
            return !goesOn
                    || marker.isBullet()
                    || marker.follows(item)
                    || (marker.value() == 1 && colon(line) > 0)
                    || line.left() < above.left() - 3;
        }
        return BEGINS.matcher(text).matches() && !goesOn;
    }

    /** Whether the line begins with one word and a colon: "Sifat : Biasa". */
    private static boolean isLabelled(PdfLine line) {
        return line.words().size() > 2
                && line.words().get(1).text().startsWith(":")
                && Character.isUpperCase(line.text().charAt(0));
    }

    /** Where the colon behind a label stands, or -1. */
    private static double colon(PdfLine line) {
        for (int i = 1; i < Math.min(MOST_LABEL_WORDS, line.words().size()); i++) {
            if (line.words().get(i).text().startsWith(":")) {
                return line.words().get(i).left();
            }
        }
        return -1;
    }

    /** Over the end of a page or column. */
    private static boolean goesOnElsewhere(
            Passage passage, PdfLine line, PdfColumn column, boolean goesOn, double hang) {
        char first = line.text().charAt(0);
        if (above(passage).endsWith("-") && Character.isLowerCase(first)) {
            return true;
        }
        return goesOn
                && (Character.isLowerCase(first)
                        || Character.isDigit(first)
                        || line.left() - column.left() < line.size()
                        || Math.abs(line.left() - margin(passage, hang)) < 3)
                && passage.first().words().size() > 2;
    }

    /** Where the next line of the passage would begin. */
    private static double margin(Passage passage, double hang) {
        return passage.lines().size() > 1
                ? passage.last().left()
                : passage.first().left() + hang;
    }

    private static String above(Passage passage) {
        return passage.last().text();
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
