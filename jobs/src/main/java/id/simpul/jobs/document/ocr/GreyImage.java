package id.simpul.jobs.document.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture in shades of grey, 0 black to 255 white. */
final class GreyImage {

    static final int WHITE = 255;

    /** Coloured ink whose brightest part is no brighter than the first is text in dark blue or red; from the second on it is a stamp. */
    private static final int DARK_INK = 140;

    private static final int BRIGHT_INK = 190;

    /** Black ink, as a scanner sees it, has parts of red, green and blue that differ no more. */
    private static final int GREYISH = 30;

    final int width;
    final int height;
    final byte[] pixels;

    GreyImage(int width, int height) {
        this(width, height, new byte[width * height]);
    }

    private GreyImage(int width, int height, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static GreyImage white(int width, int height) {
        GreyImage image = new GreyImage(width, height);
        Arrays.fill(image.pixels, (byte) WHITE);
        return image;
    }

    /** Coloured ink is made light: stamps and signatures lie over the text in red, violet or blue. */
    static GreyImage of(BufferedImage image) {
        GreyImage grey = new GreyImage(image.getWidth(), image.getHeight());
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            image.getRaster().getDataElements(0, 0, grey.width, grey.height, grey.pixels);
            return grey;
        }
        boolean blackType = isBlackTyped(image);
        int[] row = new int[grey.width];
        for (int y = 0; y < grey.height; y++) {
            image.getRGB(0, y, grey.width, 1, row, 0, grey.width);
            for (int x = 0; x < grey.width; x++) {
                grey.pixels[y * grey.width + x] = (byte) shade(row[x], blackType);
            }
        }
        return grey;
    }

    /** Whether what is dark on the page is black: where the type itself is coloured, its pale edges have the colour of stamps. */
    private static boolean isBlackTyped(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        long dark = 0;
        long coloured = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                int red = argb >> 16 & 0xFF;
                int green = argb >> 8 & 0xFF;
                int blue = argb & 0xFF;
                int brightest = Math.max(red, Math.max(green, blue));
                if (brightest < DARK_INK) {
                    dark++;
                    coloured += brightest - Math.min(red, Math.min(green, blue)) > GREYISH ? 1 : 0;
                }
            }
        }
        return coloured * 20 < dark;
    }

    private static int shade(int argb, boolean blackType) {
        int alpha = argb >>> 24;
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        int brightest = Math.max(red, Math.max(green, blue));
        int luminance = (299 * red + 587 * green + 114 * blue) / 1000;
        int colour = brightest - Math.min(red, Math.min(green, blue));
        int bright =
                !blackType ? 0 : Math.max(0, Math.min(100, (brightest - DARK_INK) * 100 / (BRIGHT_INK - DARK_INK)));
        int shade = Math.min(WHITE, (3 * brightest + luminance) / 4 + colour * bright / 100);
        return alpha == 0xFF ? shade : (shade * alpha + WHITE * (0xFF - alpha)) / 0xFF;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    void set(int x, int y, int shade) {
        pixels[y * width + x] = (byte) shade;
    }

    /** A piece of it; what lies outside is white. */
    GreyImage cut(int left, int top, int wide, int high) {
        GreyImage piece = white(wide, high);
        int from = Math.max(0, left);
        int to = Math.min(width, left + wide);
        for (int y = Math.max(0, top); y < Math.min(height, top + high) && to > from; y++) {
            System.arraycopy(pixels, y * width + from, piece.pixels, (y - top) * wide + from - left, to - from);
        }
        return piece;
    }

    /** Every pixel the mean of a square of {@code by} times {@code by}; a rest at the edges is cut off. */
    GreyImage shrunk(int by) {
        GreyImage small = new GreyImage(Math.max(1, width / by), Math.max(1, height / by));
        for (int y = 0; y < small.height; y++) {
            for (int x = 0; x < small.width; x++) {
                int sum = 0;
                int count = 0;
                for (int v = y * by; v < Math.min(height, (y + 1) * by); v++) {
                    for (int u = x * by; u < Math.min(width, (x + 1) * by); u++) {
                        sum += at(u, v);
                        count++;
                    }
                }
                small.set(x, y, sum / Math.max(1, count));
            }
        }
        return small;
    }

    /** Enlarged, smoothly. */
    GreyImage enlarged(double by) {
        GreyImage large = new GreyImage((int) Math.round(width * by), (int) Math.round(height * by));
        for (int y = 0; y < large.height; y++) {
            double v = (y + 0.5) / by - 0.5;
            for (int x = 0; x < large.width; x++) {
                large.set(x, y, between((x + 0.5) / by - 0.5, v));
            }
        }
        return large;
    }

    /** Turned counterclockwise about its middle by some degrees, on a canvas that holds all of it. */
    GreyImage turned(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int wide = (int) Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
        int high = (int) Math.ceil(width * Math.abs(sin) + height * Math.abs(cos));
        GreyImage turned = new GreyImage(wide, high);
        for (int y = 0; y < high; y++) {
            double dy = y - (high - 1) / 2.0;
            for (int x = 0; x < wide; x++) {
                double dx = x - (wide - 1) / 2.0;
                turned.set(
                        x,
                        y,
                        between(cos * dx - sin * dy + (width - 1) / 2.0, sin * dx + cos * dy + (height - 1) / 2.0));
            }
        }
        return turned;
    }

    /** Turned counterclockwise by quarters of a full turn. */
    GreyImage quarterTurned(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> {
                GreyImage turned = new GreyImage(height, width);
                for (int y = 0; y < height; y++) {
                    for (int x = 0; x < width; x++) {
                        turned.set(y, width - 1 - x, at(x, y));
                    }
                }
                yield turned;
            }
            case 2 -> {
                GreyImage turned = new GreyImage(width, height);
                for (int i = 0; i < pixels.length; i++) {
                    turned.pixels[pixels.length - 1 - i] = pixels[i];
                }
                yield turned;
            }
            case 3 -> quarterTurned(2).quarterTurned(1);
            default -> this;
        };
    }

    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double down = y - top;
        double upper = orWhite(left, top) * (1 - across) + orWhite(left + 1, top) * across;
        double lower = orWhite(left, top + 1) * (1 - across) + orWhite(left + 1, top + 1) * across;
        return (int) (upper * (1 - down) + lower * down + 0.5);
    }

    private int orWhite(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    /** As a portable graymap (PGM, binary), which needs no encoder. */
    void write(OutputStream out) throws IOException {
        out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(pixels);
    }
}
