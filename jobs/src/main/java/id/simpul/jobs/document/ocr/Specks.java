package id.simpul.jobs.document.ocr;

import java.util.Arrays;

/** Takes noise out where a page has noise: a clean page only loses by it. */
final class Specks {

    /** A pixel that differs from all its neighbours by more than this is a speck. */
    private static final int STANDS_OUT = 40;

    /** A page with more specks than this among its pixels is noisy; dots of letters are larger. */
    private static final double NOISY = 0.0004;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private Specks() {}

    /** Takes dots out and leaves strokes as they are. */
    static GreyImage removed(GreyImage image) {
        return specks(image) > NOISY ? withoutDots(image) : image;
    }

    /** Replaces dots of one or two pixels. The end of a thin stroke has but one neighbour too, which has another in its turn. */
    private static GreyImage withoutDots(GreyImage image) {
        GreyImage clean = image.cut(0, 0, image.width, image.height);
        int[] around = new int[8];
        for (int y = 1; y < image.height - 1; y++) {
            for (int x = 1; x < image.width - 1; x++) {
                if (isDot(image, x, y, 1) || isDot(image, x, y, -1)) {
                    for (int k = 0; k < 8; k++) {
                        int place = k < 4 ? k : k + 1;
                        around[k] = image.at(x - 1 + place % 3, y - 1 + place / 3);
                    }
                    Arrays.sort(around);
                    clean.set(x, y, (around[3] + around[4]) / 2);
                }
            }
        }
        return clean;
    }

    /** @param sign 1 for dark dots, -1 for light ones */
    private static boolean isDot(GreyImage image, int x, int y, int sign) {
        int like = like(image, x, y, -1, sign);
        if (like < 0) {
            return like == NONE;
        }
        int u = like % image.width;
        int v = like / image.width;
        return u > 0
                && v > 0
                && u < image.width - 1
                && v < image.height - 1
                && like(image, u, v, y * image.width + x, sign) == NONE;
    }

    /** The one neighbour that a pixel does not stand out from. */
    private static int like(GreyImage image, int x, int y, int besides, int sign) {
        int own = sign * image.at(x, y);
        int found = NONE;
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                int index = v * image.width + u;
                if ((u != x || v != y) && index != besides && sign * image.at(u, v) <= own + STANDS_OUT) {
                    if (found != NONE) {
                        return SEVERAL;
                    }
                    found = index;
                }
            }
        }
        return found;
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
