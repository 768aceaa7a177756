package id.simpul.jobs.document.ocr;

import java.awt.Rectangle;

/** Counts what is printed in a line of type without reading it. */
final class Glyphs {

    private static final int INK = 170;

    /** Points, dashes and dust are lower than this share of the line. */
    private static final double TALL = 0.6;

    private Glyphs() {}

    /** Pieces of ink with white columns between them that are about as high as the line: no more than its figures. */
    static int tall(GreyImage image, Rectangle line) {
        int tall = 0;
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        for (int x = line.x; x <= line.x + line.width; x++) {
            boolean inked = false;
            for (int y = line.y; x < line.x + line.width && y < line.y + line.height; y++) {
                if (x >= 0 && y >= 0 && x < image.width && y < image.height && image.at(x, y) < INK) {
                    inked = true;
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
            if (!inked) {
                tall += bottom >= 0 && bottom - top + 1 >= TALL * line.height ? 1 : 0;
                top = Integer.MAX_VALUE;
                bottom = -1;
            }
        }
        return tall;
    }
}
