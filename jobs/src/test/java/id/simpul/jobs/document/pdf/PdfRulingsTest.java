package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and fields of colour as they are drawn. */
class PdfRulingsTest {

    @Test
    void fieldsOfRowsHaveEdgesAndFieldsAsWhiteAsPaperHaveNone() {
        PdfRulings rulings = new PdfRulings();
        box(rulings, 72, 100, 172, 120);
        rulings.fillPath(true);
        box(rulings, 172, 100, 400, 120); // the next cell of the same row
        rulings.fillPath(true);
        box(rulings, 72, 140, 400, 160);
        rulings.fillPath(false);
        assertEquals(
                List.of(new PdfRulings.Ruling(100, 72, 400), new PdfRulings.Ruling(120, 72, 400)), rulings.edges());
    }

    @Test
    void aFieldAsThinAsALineIsOne() {
        PdfRulings rulings = new PdfRulings();
        box(rulings, 72, 100, 400, 101);
        rulings.fillPath(true);
        assertEquals(List.of(new PdfRulings.Ruling(100.5, 72, 400)), rulings.horizontal());
        assertEquals(List.of(), rulings.edges());
    }

    private static void box(PdfRulings rulings, double left, double top, double right, double bottom) {
        rulings.moveTo(left, top);
        rulings.lineTo(right, top);
        rulings.lineTo(right, bottom);
        rulings.lineTo(left, bottom);
        rulings.closePath();
    }
}
