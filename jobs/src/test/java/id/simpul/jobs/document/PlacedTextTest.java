package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.language.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedTextTest {

    private static final Box FIRST = new Box(72, 700, 500, 712);
    private static final Box SECOND = new Box(72, 60, 400, 72);

    @Test
    void aParagraphOverAPageBreakHasAPlaceForEachLine() {
        PlacedText broken = PlacedText.of("  tercatat 12 kasus", 3, FIRST, 1)
                .join(" ", PlacedText.of("di Kota Bitung ", 4, SECOND, 1));
        Document document = new DocumentBuilder()
                .heading("Laporan", 1, null)
                .paragraph(broken)
                .build("a.pdf", Metadata.NONE);

        int number = document.text().indexOf("12");
        int town = document.text().indexOf("Bitung");
        assertEquals("Laporan\ntercatat 12 kasus di Kota Bitung", document.text());
        assertEquals(3, document.blocks().get(1).page());
        assertEquals(List.of(FIRST), boxes(document, new Span(number, number + 2)));
        assertEquals(List.of(SECOND), boxes(document, new Span(town, town + 6)));
        assertEquals(List.of(FIRST, SECOND), boxes(document, new Span(number, town + 6)));
        assertEquals(List.of(), boxes(document, new Span(0, 7)), "a heading without a place");
    }

    @Test
    void recognisedTextIsAsSureAsItsWorstPiece() {
        PlacedText row = PlacedText.of("korban", 1, FIRST, 0.96).join(" ", PlacedText.of("17", 1, SECOND, 0.6));
        Document document = new DocumentBuilder().paragraph(row).build("a.pdf", Metadata.NONE);

        assertEquals(0.96, document.certainty(new Span(0, 6)));
        assertEquals(0.6, document.certainty(new Span(0, 9)));
        assertEquals(
                1,
                new DocumentBuilder()
                        .paragraph("17", null)
                        .build("b", Metadata.NONE)
                        .certainty(new Span(0, 2)));
    }

    private static List<Box> boxes(Document document, Span span) {
        return document.placements(span).stream().map(Placement::box).toList();
    }
}
