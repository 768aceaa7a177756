package id.simpul.jobs.document.ocr;

import java.util.Arrays;

/** Takes noise out by a median of three by three pixels, where a page has noise: on a clean one the median only eats thin strokes. */
final class Specks {

    /** A pixel that differs from all its neighbours by more than this is a speck. */
    private static final int STANDS_OUT = 40;

    /** A page with more specks than this among its pixels is noisy; dots of letters are larger. */
    private static final double NOISY = 0.0004;

    /** Standard deviation of paper that is grained. */
    private static final double GRAINED = 9;

    private Specks() {}

    static GreyImage removed(GreyImage image) {
        return specks(image) > NOISY || grain(image) > GRAINED ? median(image) : image;
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

    /**
     * The standard deviation of the noise: what a Laplacian leaves of flat and evenly shaded places, the printed ones left out (J.
     * Immerkær, Fast noise variance estimation, 1996).
     */
    private static double grain(GreyImage image) {
        double sum = 0;
        int seen = 0;
        for (int y = 1; y < image.height - 1; y += 3) {
            for (int x = 1; x < image.width - 1; x += 3) {
                int laplacian = 4 * image.at(x, y)
                        - 2 * (image.at(x - 1, y) + image.at(x + 1, y) + image.at(x, y - 1) + image.at(x, y + 1))
                        + image.at(x - 1, y - 1)
                        + image.at(x + 1, y - 1)
                        + image.at(x - 1, y + 1)
                        + image.at(x + 1, y + 1);
                if (image.at(x, y) > 150 && Math.abs(laplacian) < 400) {
                    sum += Math.abs(laplacian);
                    seen++;
                }
            }
        }
        return seen == 0 ? 0 : Math.sqrt(Math.PI / 2) / 6 * sum / seen;
    }

    static GreyImage median(GreyImage image) {
        GreyImage clean = image.cut(0, 0, image.width, image.height);
        int[] around = new int[9];
        for (int y = 1; y < image.height - 1; y++) {
            for (int x = 1; x < image.width - 1; x++) {
                int lightest = 0;
                int darkest = 255;
                for (int k = 0; k < 9; k++) {
                    int shade = image.at(x - 1 + k % 3, y - 1 + k / 3);
                    around[k] = shade;
                    lightest = Math.max(lightest, shade);
                    darkest = Math.min(darkest, shade);
                }
                if (lightest - darkest > 8) { // paper needs no sorting
                    Arrays.sort(around);
                    clean.set(x, y, around[4]);
                }
            }
        }
        return clean;
    }
}
