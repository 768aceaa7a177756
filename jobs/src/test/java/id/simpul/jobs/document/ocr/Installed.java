package id.simpul.jobs.document.ocr;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;

/** The recogniser that tests use. */
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
}
