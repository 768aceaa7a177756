package id.simpul.jobs.document.ocr;

import java.util.Arrays;

/** By how much the lines of a page are turned: the angle at which the dark pixels fall into the sharpest rows. */
final class Skew {

    /** Scanners feed no sheet more askew than this. */
    private static final double MOST = 7;

    private static final int DARK = 140;
    private static final int WIDEST = 1300;
    private static final int MOST_POINTS = 60_000;

    private final int[] xs;
    private final int[] ys;
    private final int reach;

    private Skew(int[] xs, int[] ys, int reach) {
        this.xs = xs;
        this.ys = ys;
        this.reach = reach;
    }

    /** @return degrees by which to turn the image counterclockwise; 0 where there is too little on the page to tell */
    static double of(GreyImage image) {
        int by = Math.max(1, (Math.max(image.width, image.height) + WIDEST - 1) / WIDEST);
        GreyImage small = image.shrunk(by);
        int count = 0;
        for (byte pixel : small.pixels) {
            count += (pixel & 0xFF) < DARK ? 1 : 0;
        }
        if (count < 200) {
            return 0;
        }
        int every = Math.max(1, count / MOST_POINTS);
        int[] xs = new int[count / every + 1];
        int[] ys = new int[count / every + 1];
        int seen = 0;
        int taken = 0;
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                if (small.at(x, y) < DARK && seen++ % every == 0) {
                    xs[taken] = x - small.width / 2;
                    ys[taken++] = y;
                }
            }
        }
        return new Skew(Arrays.copyOf(xs, taken), Arrays.copyOf(ys, taken), small.width + small.height).sharpest();
    }

    private double sharpest() {
        double best = 0;
        for (double step : new double[] {0.5, 0.1, 0.02}) {
            double reached = step == 0.5 ? MOST : step * 5;
            double middle = best;
            double most = sharpness(best);
            for (double angle = middle - reached; angle <= middle + reached + 1e-9; angle += step) {
                double sharpness = sharpness(angle);
                if (sharpness > most) {
                    most = sharpness;
                    best = angle;
                }
            }
        }
        return best;
    }

    private double sharpness(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int[] rows = new int[2 * reach];
        for (int i = 0; i < xs.length; i++) {
            int row = (int) (ys[i] - slope * xs[i] + reach / 2.0);
            rows[Math.max(0, Math.min(rows.length - 1, row))]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }
}
