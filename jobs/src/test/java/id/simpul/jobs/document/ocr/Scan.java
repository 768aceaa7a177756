package id.simpul.jobs.document.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * How a sheet was scanned.
 *
 * @param degrees by which it lay turned
 * @param grain standard deviation of the noise, of 255 shades
 * @param specks share of pixels that are black or white dots
 * @param blur whether the lens was out of focus
 * @param quality of the JPEG, in (0, 1]
 * @param shadow whether the light falls off to one side
 */
record Scan(int dpi, double degrees, double grain, double specks, boolean blur, double quality, boolean shadow) {

    static final Scan CLEAN = new Scan(300, 0, 0, 0, false, 0.95, false);

    BufferedImage of(Sheet sheet, long seed) {
        double fine = 2 * dpi / 72.0; // printed finer than it is scanned
        BufferedImage large =
                new BufferedImage((int) (Sheet.WIDTH * fine), (int) (Sheet.HEIGHT * fine), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, large.getWidth(), large.getHeight());
        AffineTransform place = AffineTransform.getScaleInstance(fine, fine);
        place.rotate(Math.toRadians(degrees), Sheet.WIDTH / 2, Sheet.HEIGHT / 2);
        sheet.print(graphics, place);
        graphics.dispose();
        BufferedImage image = halved(large);
        return worn(blur ? blurred(image) : image, new Random(seed));
    }

    private static BufferedImage halved(BufferedImage large) {
        BufferedImage image =
                new BufferedImage(large.getWidth() / 2, large.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(large, 0, 0, image.getWidth(), image.getHeight(), null);
        graphics.dispose();
        return image;
    }

    private static BufferedImage blurred(BufferedImage image) {
        float[] weights = {1, 2, 1, 2, 4, 2, 1, 2, 1};
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= 16;
        }
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
    }

    private BufferedImage worn(BufferedImage image, Random random) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                double light = shadow ? 0.7 + 0.3 * x / image.getWidth() : 1;
                double noise = grain == 0 ? 0 : grain * random.nextGaussian();
                boolean speck = specks > 0 && random.nextDouble() < specks;
                int dot = random.nextBoolean() ? 0 : 255;
                int worn = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int shade = (int) Math.round((rgb >> shift & 0xFF) * light + noise);
                    worn |= (speck ? dot : Math.max(0, Math.min(255, shade))) << shift;
                }
                image.setRGB(x, y, worn);
            }
        }
        return image;
    }

    /** A PDF whose pages are pictures of these sheets. */
    byte[] pdf(long seed, Sheet... sheets) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(new PDRectangle((float) Sheet.WIDTH, (float) Sheet.HEIGHT));
                pdf.addPage(page);
                PDImageXObject image = JPEGFactory.createFromImage(pdf, of(sheet, seed), (float) quality);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(image, 0, 0, (float) Sheet.WIDTH, (float) Sheet.HEIGHT);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
