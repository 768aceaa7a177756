package id.simpul.jobs.document.ocr;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** The recogniser and the type that tests use. */
public final class Installed {

    private Installed() {}

    /** Leaves the test out where there is none; under continuous integration ({@code CI=true}) the test fails then. */
    public static Tesseract tesseract() {
        Tesseract tesseract = Tesseract.find();
        if ("true".equals(System.getenv("CI"))) {
            assertNotNull(tesseract, "Tesseract is not installed");
        }
        assumeTrue(tesseract != null, "Tesseract is not installed: apt-get install tesseract-ocr tesseract-ocr-ind");
        return Objects.requireNonNull(tesseract);
    }

    /** The type that sheets are printed in: an installed family by {@code -Dsimpul.scans.font}, else the one of the PDF library. */
    static Font face() throws IOException, FontFormatException {
        String family = System.getProperty("simpul.scans.font");
        if (family != null) {
            return new Font(family, Font.PLAIN, 10);
        }
        try (InputStream in =
                PDType1Font.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        }
    }
}
