package id.simpul.jobs.document.ocr;

/** Makes paper white all over the page, whatever shadow or tint lies on it, and leaves what is printed as dark against it as it was. */
final class EvenLight {

    private static final int TILE = 32;

    /** Darker than this, a tile holds a filled bar rather than shaded paper. */
    private static final int DARKEST_PAPER = 110;

    private EvenLight() {}

    static GreyImage over(GreyImage image) {
        int across = (image.width + TILE - 1) / TILE;
        int down = (image.height + TILE - 1) / TILE;
        int[] paper = new int[across * down];
        for (int tile = 0; tile < paper.length; tile++) {
            paper[tile] = paper(image, tile % across * TILE, tile / across * TILE);
        }
        int[] even = smoothed(paper, across, down);
        GreyImage lit = new GreyImage(image.width, image.height);
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                int light = light(even, across, down, x, y);
                lit.set(x, y, Math.min(GreyImage.WHITE, image.at(x, y) * GreyImage.WHITE / light));
            }
        }
        return lit;
    }

    /** The shade that a fifth of the tile's pixels reach. */
    private static int paper(GreyImage image, int left, int top) {
        int[] seen = new int[256];
        int count = 0;
        for (int y = top; y < Math.min(image.height, top + TILE); y++) {
            for (int x = left; x < Math.min(image.width, left + TILE); x++) {
                seen[image.at(x, y)]++;
                count++;
            }
        }
        int above = 0;
        int shade = 255;
        while (shade > 0 && (above += seen[shade]) * 5 < count) {
            shade--;
        }
        return shade;
    }

    /** Tiles without paper take the lightest of their neighbours'. */
    private static int[] smoothed(int[] paper, int across, int down) {
        int[] even = new int[paper.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int lightest = 0;
                for (int v = Math.max(0, y - 1); v <= Math.min(down - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(across - 1, x + 1); u++) {
                        lightest = Math.max(lightest, paper[v * across + u]);
                    }
                }
                int own = paper[y * across + x];
                even[y * across + x] = Math.max(DARKEST_PAPER, own < DARKEST_PAPER ? lightest : own);
            }
        }
        return even;
    }

    private static int light(int[] even, int across, int down, int x, int y) {
        int u = Math.max(0, x - TILE / 2);
        int v = Math.max(0, y - TILE / 2);
        int left = Math.min(across - 1, u / TILE);
        int top = Math.min(down - 1, v / TILE);
        int right = Math.min(across - 1, left + 1);
        int bottom = Math.min(down - 1, top + 1);
        int dx = u % TILE;
        int dy = v % TILE;
        int upper = even[top * across + left] * (TILE - dx) + even[top * across + right] * dx;
        int lower = even[bottom * across + left] * (TILE - dx) + even[bottom * across + right] * dx;
        return (upper * (TILE - dy) + lower * dy) / (TILE * TILE);
    }
}
