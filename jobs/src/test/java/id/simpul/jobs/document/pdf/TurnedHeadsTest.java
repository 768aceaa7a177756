package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.pdf.DrawnPages.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of columns that run up or down the page are read as header, over walls and without. More papers: {@code -Dsimpul.papers=600}. */
class TurnedHeadsTest {

    private static final int PAPERS = Integer.getInteger("simpul.papers", 40);

    @ParameterizedTest
    @CsvSource({"UPRIGHT, 0.985", "ROTATED, 0.985", "SIDEWAYS, 0.985"})
    void tablesAreReadAsTheyWereDrawn(Sheet sheet, double least) throws IOException {
        Map<String, List<Double>> byStyle = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        Adjacency sum = Adjacency.NONE;
        for (int seed = 0; seed < PAPERS; seed++) {
            DrawnTables.Paper paper = TurnedPapers.paper(seed, sheet);
            Adjacency score = DrawnTablesTest.score(paper);
            byStyle.computeIfAbsent(paper.style(), style -> new ArrayList<>()).add(score.f1());
            all.add(score.f1());
            sum = sum.plus(score);
        }
        StringBuilder board = new StringBuilder();
        byStyle.forEach((style, scores) ->
                board.append("%-24s %3d %.3f%n".formatted(style, scores.size(), DrawnTablesTest.mean(scores))));
        board.append("%s macro %.3f micro %.3f precision %.3f recall %.3f"
                .formatted(sheet, DrawnTablesTest.mean(all), sum.f1(), sum.precision(), sum.recall()));
        System.out.println(board);
        assertTrue(DrawnTablesTest.mean(all) >= least, board.toString());
    }

    private static final String[] ROWS = {"Sintang", "Melawi", "Sekadau", "Landak", "Sambas"};

    /** Rows of one-digit figures with nothing drawn around them. */
    private static Pdfs rows(Pdfs pdf, double top, int columns) throws IOException {
        for (int row = 0; row < ROWS.length; row++) {
            pdf.text(72, top + 14 * row, ROWS[row]);
            for (int column = 0; column < columns; column++) {
                pdf.text(160 + 30 * column, top + 14 * row, "" + (3 * row + 5 * column) % 10);
            }
        }
        return pdf;
    }

    private static List<List<String>> table(Pdfs pdf) throws IOException {
        Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
        List<Block.Table> tables = Texts.tables(document);
        assertEquals(1, tables.size(), document.text());
        return tables.get(0).grid(document.text());
    }

    @Test
    void aNameOfSeveralTurnedLinesIsOne() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 190, "Kabupaten");
            for (int column = 0; column < 4; column++) {
                pdf.upwards(160 + 30 * column, 196, "Korban perda-");
                pdf.upwards(171 + 30 * column, 196, "gangan ke-" + (column + 1));
            }
            List<List<String>> rows = table(rows(pdf, 214, 4));
            assertEquals(
                    List.of(
                            "Kabupaten",
                            "Korban perdagangan ke-1",
                            "Korban perdagangan ke-2",
                            "Korban perdagangan ke-3",
                            "Korban perdagangan ke-4"),
                    rows.get(0));
            assertEquals(List.of("Sintang", "0", "5", "0", "5"), rows.get(1));
        }
    }

    @Test
    void twoLevelsOfTurnedNamesAreTwoRows() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 190, "Kabupaten");
            String[] upper = {"Tahun 2021", "Tahun 2022", "Tahun 2023", "Tahun 2024"};
            String[] lower = {"Anak", "Dewasa", "Anak", "Dewasa"};
            for (int column = 0; column < 4; column++) {
                pdf.upwards(168 + 30 * column, 146, upper[column]).upwards(168 + 30 * column, 196, lower[column]);
            }
            List<List<String>> rows = table(rows(pdf, 214, 4));
            assertEquals(List.of("Kabupaten", "Tahun 2021", "Tahun 2022", "Tahun 2023", "Tahun 2024"), rows.get(0));
            assertEquals(List.of("", "Anak", "Dewasa", "Anak", "Dewasa"), rows.get(1));
            assertEquals("Sintang", rows.get(2).get(0));
        }
    }

    @Test
    void textUpTheMarginIsNoHeader() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.upwards(24, 400, "laman unit layanan").upwards(590, 400, "hak cipta provinsi");
            pdf.text(72, 196, "Kabupaten");
            for (int column = 0; column < 4; column++) {
                pdf.text(155 + 30 * column, 196, "Kls " + (column + 1));
            }
            List<List<String>> rows = table(rows(pdf, 214, 4));
            assertEquals(List.of("Kabupaten", "Kls 1", "Kls 2", "Kls 3", "Kls 4"), rows.get(0));
            assertEquals(6, rows.size());
        }
    }

    @Test
    void aSecondTableBelowHasItsOwnTurnedHeader() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            for (int column = 0; column < 4; column++) {
                pdf.upwards(168 + 30 * column, 196, "Tahun " + (2018 + column));
                pdf.upwards(168 + 30 * column, 348, "Kelas " + (column + 1));
            }
            rows(pdf, 214, 4);
            rows(pdf, 366, 4);
            Document document = new PdfReader().read("a.pdf", pdf.bytes(), Metadata.NONE);
            List<Block.Table> tables = Texts.tables(document);
            assertEquals(2, tables.size(), document.text());
            assertEquals(
                    List.of("", "Tahun 2018", "Tahun 2019", "Tahun 2020", "Tahun 2021"),
                    tables.get(0).grid(document.text()).get(0));
            assertEquals(
                    List.of("", "Kelas 1", "Kelas 2", "Kelas 3", "Kelas 4"),
                    tables.get(1).grid(document.text()).get(0));
        }
    }

    @Test
    void anEmptyColumnHasItsName() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.text(72, 190, "Kabupaten");
            String[] names = {"Fisik", "Psikis", "Seksual", "Ekonomi", "Lainnya"};
            for (int column = 0; column < 5; column++) {
                pdf.upwards(168 + 30 * column, 196, names[column]);
            }
            for (int row = 0; row < ROWS.length; row++) {
                pdf.text(72, 214 + 14 * row, ROWS[row]);
                for (int column = 0; column < 5; column++) {
                    if (column != 2) {
                        pdf.text(162 + 30 * column, 214 + 14 * row, "" + (row + column));
                    }
                }
            }
            List<List<String>> rows = table(pdf);
            assertEquals(List.of("Kabupaten", "Fisik", "Psikis", "Seksual", "Ekonomi", "Lainnya"), rows.get(0));
            assertEquals(List.of("Sintang", "0", "1", "", "3", "4"), rows.get(1));
        }
    }
}
