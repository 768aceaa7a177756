package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Box;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PlacedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number that was read badly makes no sure fact. */
class RecognisedTest {

    private static final Box BOX = new Box(0, 0, 1, 1);

    @Test
    void theLeastCertainWordOfThePassageWeighs() {
        double sure = confidence(1);
        assertEquals(sure, confidence(0.95), 1e-9);
        assertEquals(sure * 0.6 / 0.9, confidence(0.6), 1e-9);
        assertTrue(confidence(0.2) < 0.3);
    }

    private static double confidence(double certainty) {
        PlacedText text = PlacedText.of("Sepanjang tahun 2022, UPTD PPA Kota Ambon mencatat", 1, BOX, 0.95)
                .join(" ", PlacedText.of("43", 1, BOX, certainty))
                .join(" ", PlacedText.of("kasus KDRT.", 1, BOX, 0.95));
        Document document = new DocumentBuilder().paragraph(text).build("pindaian.pdf", Metadata.NONE);
        List<Finding<?>> findings = Extractors.standard().extract(document);
        return findings.stream()
                .filter(finding -> finding.fact() instanceof Fact.CaseCount)
                .mapToDouble(Finding::confidence)
                .max()
                .orElseThrow();
    }
}
