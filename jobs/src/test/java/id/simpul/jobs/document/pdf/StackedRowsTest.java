package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that stand under each other in one ruled row are rows where each has a name, and one cell where they are one text. */
class StackedRowsTest {

    /** A table of one row 48 points high below a header; the lines of a cell are parted by strokes. */
    private static List<List<String>> read(String... cells) throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            int columns = cells.length;
            double[] rows = {100, 120, 168, 188};
            for (double y : rows) {
                pdf.line(72, y, 72 + 120 * columns, y);
            }
            for (int column = 0; column <= columns; column++) {
                pdf.line(72 + 120 * column, 100, 72 + 120 * column, 188);
            }
            for (int column = 0; column < columns; column++) {
                double x = 76 + 120 * column;
                pdf.text(x, 114, "Kolom " + (char) ('A' + column)).text(x, 182, "akhir " + column);
                String[] lines = cells[column].split("/");
                for (int line = 0; line < lines.length; line++) {
                    pdf.text(x, 132 + 14 * line, lines[line]);
                }
            }
            List<List<String>> grid = Texts.grid(new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE), 0);
            return grid.subList(1, grid.size() - 1);
        }
    }

    @Test
    void figuresEachBesideANameAreRows() throws IOException {
        assertEquals(
                List.of(
                        List.of("1.", "Rumah aman (sementara)", "Anak", "12"),
                        List.of("", "", "Dewasa", "7"),
                        List.of("", "", "Lansia", "-")),
                read("1.", "Rumah aman/(sementara)", "Anak/Dewasa/Lansia", "12/7/-"));
    }

    @Test
    void severalColumnsOfFiguresArePartedAlike() throws IOException {
        assertEquals(
                List.of(List.of("Fisik", "12", "1.204"), List.of("Psikis", "7", "96")),
                read("Fisik/Psikis", "12/7", "1.204/96"));
    }

    @Test
    void aNameOfTwoLinesIsOne() throws IOException {
        assertEquals(List.of(List.of("Korban yang didampingi", "12 7")), read("Korban yang/didampingi", "12/7"));
        assertEquals(
                List.of(List.of("Lembaga Perlindungan Anak Provinsi", "12 7")),
                read("Lembaga Perlindungan/Anak Provinsi", "12/7"));
    }

    @Test
    void aFigureWithItsShareIsOneCell() throws IOException {
        assertEquals(List.of(List.of("Fisik Psikis", "12 (6,5%)")), read("Fisik/Psikis", "12/(6,5%)"));
        assertEquals(
                List.of(List.of("Honor Narasumber", "500.000 – 900.000")),
                read("Honor/Narasumber", "500.000 –/900.000"));
        assertEquals(List.of(List.of("Awal Akhir", "2019 2021")), read("Awal/Akhir", "2019/2021"));
    }

    @Test
    void aCellWithMoreLinesThanFiguresKeepsTheRowWhole() throws IOException {
        assertEquals(List.of(List.of("Fisik Psikis Seksual", "12 7")), read("Fisik/Psikis/Seksual", "12/7"));
    }
}
