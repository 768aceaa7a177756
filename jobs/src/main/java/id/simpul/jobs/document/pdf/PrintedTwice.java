package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bold type and shadows are often the same glyphs printed again, a little aside: each is taken once. */
final class PrintedTwice {

    /** How far aside, as a share of the type size; the narrowest letter is wider. */
    private static final double ASIDE = 0.15;

    private static final double FARTHEST = 1e9;

    /** The last glyph of a key, at its key's place or in the next free one: every glyph asks for up to four, a map would double its cost. */
    private final @Nullable PdfGlyph[] seen;

    private final long[] keys;

    private PrintedTwice(int glyphs) {
        int places = Integer.highestOneBit(Math.max(16, glyphs)) * 4;
        seen = new PdfGlyph[places];
        keys = new long[places];
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
        if (!(Math.abs(glyph.x()) < FARTHEST && Math.abs(glyph.y()) < FARTHEST)) {
            return true; // a glyph of a hostile file, which begins where no page is
        }
        double far = ASIDE * Math.max(1, glyph.size());
        double cell = 2 * far;
        long left = floor((glyph.x() - far) / cell);
        long top = floor((glyph.y() - far) / cell);
        long right = floor((glyph.x() + far) / cell);
        long bottom = floor((glyph.y() + far) / cell);
        for (long column = left; column <= right; column++) {
            for (long row = top; row <= bottom; row++) {
                PdfGlyph other = seen[place(key(glyph, column, row))];
                if (other != null
                        && other.text().equals(glyph.text())
                        && Math.abs(other.x() - glyph.x()) <= far
                        && Math.abs(other.y() - glyph.y()) <= far) {
                    return false;
                }
            }
        }
        long key = key(glyph, floor(glyph.x() / cell), floor(glyph.y() / cell));
        int place = place(key);
        seen[place] = glyph;
        keys[place] = key;
        return true;
    }

    /** Where a key's glyph is, or would be. */
    private int place(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (keys.length - 1);
        while (seen[place] != null && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    /** As {@link Math#floor}, which costs more than all the rest. */
    private static long floor(double x) {
        long whole = (long) x;
        return x < whole ? whole - 1 : whole;
    }

    private static long key(PdfGlyph glyph, long column, long row) {
        return (glyph.text().hashCode() * 1_000_003L + column) * 1_000_003L + row;
    }
}
