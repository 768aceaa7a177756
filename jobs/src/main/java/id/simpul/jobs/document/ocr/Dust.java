package id.simpul.jobs.document.ocr;

/** Takes out dots that are smaller than those of letters: one of them beside a lone figure makes another figure of it. */
final class Dust {

    private static final int DARK = 160;

    /** What is darker than this hangs together: of pale type only the cores are dark. */
    private static final int GREY = 205;

    /** A dot's grey rim has no more pixels than this times those of the largest dot. */
    private static final int RIM = 3;

    /** Pixels at 200 dots an inch; the dot of an i in type of eight points has seven. */
    private static final int LARGEST = 4;

    private final GreyImage image;
    private final int[] found;
    private final boolean[] seen;

    private Dust(GreyImage image) {
        this.image = image;
        this.found = new int[image.pixels.length];
        this.seen = new boolean[image.pixels.length];
    }

    /** Of the image itself. */
    static void remove(GreyImage image, double dpi) {
        int most = (int) Math.round(LARGEST * dpi * dpi / 40_000);
        Dust dust = new Dust(image);
        for (int i = 0; i < image.pixels.length; i++) {
            if (dust.isNew(i, DARK)) {
                int count = dust.spread(i);
                boolean dot = count <= (1 + RIM) * most && dust.dark(count) <= most;
                for (int k = 0; k < count && dot; k++) {
                    dust.erase(dust.found[k]);
                }
            }
        }
    }

    private boolean isNew(int index, int shade) {
        return !seen[index] && (image.pixels[index] & 0xFF) < shade;
    }

    private int dark(int count) {
        int dark = 0;
        for (int k = 0; k < count; k++) {
            dark += (image.pixels[found[k]] & 0xFF) < DARK ? 1 : 0;
        }
        return dark;
    }

    /** Collects the pixels that hang together with one. */
    private int spread(int start) {
        int count = 0;
        seen[start] = true;
        found[count++] = start;
        for (int at = 0; at < count; at++) {
            int x = found[at] % image.width;
            int y = found[at] / image.width;
            for (int v = Math.max(0, y - 1); v <= Math.min(image.height - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(image.width - 1, x + 1); u++) {
                    int index = v * image.width + u;
                    if (isNew(index, GREY)) {
                        seen[index] = true;
                        found[count++] = index;
                    }
                }
            }
        }
        return count;
    }

    private void erase(int index) {
        int x = index % image.width;
        int y = index / image.width;
        for (int v = Math.max(0, y - 1); v <= Math.min(image.height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(image.width - 1, x + 1); u++) {
                image.set(u, v, GreyImage.WHITE);
            }
        }
    }
}
