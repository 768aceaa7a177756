package id.simpul.jobs.document.ocr;

import java.util.Arrays;

/** Takes noise out where a page has noise: a clean page only loses by it. */
final class Specks {

    /** A pixel that differs from all its neighbours by more than this is a speck. */
    private static final int STANDS_OUT = 40;

    /** A page with more specks than this among its pixels is noisy; dots of letters are larger. */
    private static final double NOISY = 0.0004;

    private Specks() {}

    /** Takes dots out and leaves strokes as they are. */
    static GreyImage removed(GreyImage image) {
        return specks(image) > NOISY ? withoutDots(image) : image;
    }

    /** Replaces what stands out from all its neighbours but one: a dot of one or two pixels, not a stroke. */
    private static GreyImage withoutDots(GreyImage image) {
        GreyImage clean = image.cut(0, 0, image.width, image.height);
        int[] around = new int[8];
        for (int y = 1; y < image.height - 1; y++) {
            for (int x = 1; x < image.width - 1; x++) {
                for (int k = 0; k < 8; k++) {
                    int place = k < 4 ? k : k + 1;
                    around[k] = image.at(x - 1 + place % 3, y - 1 + place / 3);
                }
                Arrays.sort(around);
                int own = image.at(x, y);
                if (own < around[1] - STANDS_OUT || own > around[6] + STANDS_OUT) {
                    clean.set(x, y, (around[3] + around[4]) / 2);
                }
            }
        }
        return clean;
    }

    /** The share of pixels that stand out from all neighbours. */
    private static double specks(GreyImage image) {
        int specks = 0;
        int seen = 0;
        for (int y = 1; y < image.height - 1; y += 2) {
            for (int x = 1; x < image.width - 1; x += 2) {
                seen++;
                if (standsOut(image, x, y)) {
                    specks++;
                }
            }
        }
        return seen == 0 ? 0 : (double) specks / seen;
    }

    private static boolean standsOut(GreyImage image, int x, int y) {
        int own = image.at(x, y);
        int lightest = 0;
        int darkest = 255;
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                if (u != x || v != y) {
                    lightest = Math.max(lightest, image.at(u, v));
                    darkest = Math.min(darkest, image.at(u, v));
                }
            }
        }
        return own > lightest + STANDS_OUT || own < darkest - STANDS_OUT;
    }
}
