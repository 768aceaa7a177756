package id.simpul.jobs.document.pdf;

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

    private LineJoin() {}

    static boolean joins(Passage passage, PdfLine line, PdfColumn column, @Nullable PdfMarker item) {
        PdfLine above = passage.last();
        PdfColumn before = passage.lastColumn();
        boolean full = before.isFull(above, line);
        boolean goesOn = full && !endsSentence(above.text());
        boolean alike = Math.abs(above.size() - line.size()) < 1 && above.bold() == line.bold();
        if (opens(line, goesOn, item, above, column)) {
            return false;
        }
        if (before != column) {
            return goesOnElsewhere(passage, line, column, goesOn && alike);
        }
        double pitch = line.bottom() - above.bottom();
        if (pitch > Math.max(1.25 * column.pitch(), 1.3 * line.size()) || pitch < -0.5 * line.size()) {
            return false;
        }
        if (above.text().endsWith("-") && Character.isLowerCase(line.text().charAt(0))) {
            return true;
        }
        if (!alike && !(goesOn && Math.abs(above.size() - line.size()) < 3)) {
            return false;
        }
        double indent = line.left() - above.left();
        if (full) {
            return !endsSentence(above.text()) || !newIndent(passage, line, indent);
        }
        return !endsSentence(above.text())
                && Character.isLowerCase(line.text().charAt(0))
                && (Math.abs(indent) < 3 || indent < 0 == passage.lines().size() < 2 || column.isCentred(line));
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
        PdfMarker marker = PdfMarker.of(text);
        if (marker != null) {
            return !goesOn || marker.isBullet() || marker.follows(item) || line.left() < above.left() - 3;
        }
        return BEGINS.matcher(text).matches() && !goesOn;
    }

    /** Over the end of a page or column. */
    private static boolean goesOnElsewhere(Passage passage, PdfLine line, PdfColumn column, boolean goesOn) {
        char first = line.text().charAt(0);
        if (above(passage).endsWith("-") && Character.isLowerCase(first)) {
            return true;
        }
        return goesOn
                && (Character.isLowerCase(first)
                        || Character.isDigit(first)
                        || line.left() - column.left() < line.size())
                && passage.first().words().size() > 2;
    }

    private static String above(Passage passage) {
        return passage.last().text();
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
