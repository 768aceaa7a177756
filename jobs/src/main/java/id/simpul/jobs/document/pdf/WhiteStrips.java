package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The empty strips that run down between what stands on the rows of a page. */
final class WhiteStrips {

    /** Narrower strips are the spaces of justified lines. */
    private static final double NARROWEST = 7;

    /** Strips that are followed down the page at the same time; a page of columns has a handful. */
    static final int MOST = 40;

    private static final int MOST_FOUND = 10_000;

    /** A strip that is free in all rows since one. */
    private record Strip(double from, double to, int since) {
        boolean isWide(double size) {
            return to - from >= Math.max(NARROWEST, 0.75 * size);
        }
    }

    private WhiteStrips() {}

    /** Those that go on over some rows without narrowing, each as a gutter at its middle. */
    static List<Gutter> of(List<List<PageTile>> rows, double size) {
        List<Gutter> found = new ArrayList<>();
        List<Strip> open = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            List<Strip> next = new ArrayList<>();
            List<double[]> gaps = i < rows.size() ? RowGaps.of(rows.get(i), tile -> NARROWEST) : List.of();
            for (Strip strip : open) {
                boolean whole = false;
                for (double[] gap : gaps) {
                    Strip goesOn = new Strip(Math.max(gap[0], strip.from), Math.min(gap[1], strip.to), strip.since);
                    if (goesOn.isWide(size)) {
                        add(next, goesOn);
                        whole |= goesOn.from == strip.from && goesOn.to == strip.to;
                    }
                }
                if (!whole && i - strip.since >= Gutter.FEWEST_ROWS && found.size() < MOST_FOUND) {
                    found.add(new Gutter((strip.from + strip.to) / 2, strip.since, i - 1));
                }
            }
            for (double[] gap : gaps) {
                Strip begins = new Strip(gap[0], gap[1], i);
                if (begins.isWide(size)) {
                    add(next, begins);
                }
            }
            open = next;
        }
        return found;
    }

    /** Of two strips in the same place the one that is open longer stands for both. */
    private static void add(List<Strip> strips, Strip strip) {
        for (Strip other : strips) {
            if (other.from == strip.from && other.to == strip.to) {
                return;
            }
        }
        if (strips.size() < MOST) {
            strips.add(strip);
        }
    }
}
