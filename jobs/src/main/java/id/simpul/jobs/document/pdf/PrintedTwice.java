package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bold type and shadows are often the same glyphs printed again, a little aside: each is taken once. */
final class PrintedTwice {

    /** How far aside, as a share of the type size; the narrowest letter is wider. */
    private static final double ASIDE = 0.15;

    private final Map<Long, PdfGlyph> seen;

    private PrintedTwice(int glyphs) {
        seen = new HashMap<>(glyphs * 2);
    }

    static List<PdfGlyph> without(List<PdfGlyph> glyphs) {
        PrintedTwice printed = new PrintedTwice(glyphs.size());
        List<PdfGlyph> once = new ArrayList<>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            if (glyph.isBlank() || printed.isNew(glyph)) {
                once.add(glyph);
            }
        }
        return once;
    }

    private boolean isNew(PdfGlyph glyph) {
        double far = ASIDE * Math.max(1, glyph.size());
        double cell = 2 * far;
        long left = (long) Math.floor((glyph.x() - far) / cell);
        long top = (long) Math.floor((glyph.y() - far) / cell);
        long right = (long) Math.floor((glyph.x() + far) / cell);
        long bottom = (long) Math.floor((glyph.y() + far) / cell);
        for (long column = left; column <= right; column++) {
            for (long row = top; row <= bottom; row++) {
                PdfGlyph other = seen.get(key(glyph, column, row));
                if (other != null
                        && other.text().equals(glyph.text())
                        && Math.abs(other.x() - glyph.x()) <= far
                        && Math.abs(other.y() - glyph.y()) <= far) {
                    return false;
                }
            }
        }
        seen.put(key(glyph, (long) Math.floor(glyph.x() / cell), (long) Math.floor(glyph.y() / cell)), glyph);
        return true;
    }

    private static long key(PdfGlyph glyph, long column, long row) {
        return (glyph.text().hashCode() * 1_000_003L + column) * 1_000_003L + row;
    }
}
