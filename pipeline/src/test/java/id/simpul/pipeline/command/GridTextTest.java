package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTextTest {

    @Test
    void mergedHeadersCoverTheirColumnsAndRows() {
        Document document = document(List.of(
                row(cell("Kecamatan", 0, 2, 1, true), cell("Korban", 1, 1, 2, true)),
                row(cell("Anak", 1, 1, 1, true), cell("Dewasa", 2, 1, 1, true)),
                row(cell("Karangan Barat", 0, 1, 1, false), cell("7", 1, 1, 1, false), cell("1.204", 2, 1, 1, false))));
        assertEquals("""
                Kecamatan      | Korban
                               +------+-------
                               | Anak | Dewasa
                ---------------+------+-------
                Karangan Barat |    7 |  1.204
                """, shown(document, 80));
    }

    @Test
    void wideCellsAreWrappedBetweenWords() {
        Document document = document(List.of(
                row(cell("Kegiatan", 0, 1, 1, true), cell("Tindak lanjut", 1, 1, 1, true)),
                row(
                        cell("Rapat koordinasi gugus tugas", 0, 1, 1, false),
                        cell("Menyusun rencana aksi daerah", 1, 1, 1, false))));
        assertEquals("""
                Kegiatan         | Tindak lanjut
                -----------------+-----------------
                Rapat koordinasi | Menyusun rencana
                gugus tugas      | aksi daerah
                """, shown(document, 36));
    }

    @Test
    void aTableWithTooManyColumnsIsShownInPartsThatBeginWithTheFirst() {
        List<RowText> rows = new ArrayList<>();
        for (int y = 0; y < 3; y++) {
            int number = y;
            rows.add(row(IntStream.range(0, 40)
                    .mapToObj(
                            x -> cell(x == 0 ? "Baris-" + number : "K" + x + "-" + number + "-panjang", x, 1, 1, false))
                    .toArray(CellText[]::new)));
        }
        String shown = shown(document(rows), 80);
        assertTrue(shown.lines().allMatch(line -> line.length() <= 80), shown);
        for (int x = 1; x < 40; x++) {
            assertTrue(shown.contains("K" + x + "-2-panjang"), "column " + x + " is missing:\n" + shown);
        }
        assertTrue(shown.lines().filter(line -> line.startsWith("Baris-0")).count() > 1, shown);
    }

    @Test
    void nothingThatATerminalObeysComesThrough() {
        Document document = document(
                List.of(row(cell("a\u001B[31mmerah\u0007", 0, 1, 1, false), cell("\u202Eb\tc", 1, 1, 1, false))));
        String shown = shown(document, 80);
        assertTrue(shown.chars().noneMatch(c -> c == 0x1B || c == 7 || c == 0x202E || c == '\t'), shown);
        assertTrue(shown.contains("merah"), shown);
    }

    @Test
    void emptyRowsAndMissingCellsStayBlank() {
        Document document = document(List.of(
                row(cell("a", 0, 1, 1, false), cell("b", 2, 1, 1, false)), row(), row(cell("c", 1, 1, 1, false))));
        assertEquals("a |   | b\n  |   |\n  | c |\n", shown(document, 80));
    }

    private static String shown(Document document, int width) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    new GridText(table, document.text()).print(width, out);
                }
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Document document(List<RowText> rows) {
        return new DocumentBuilder().table(rows, null, null, null).build("a.xlsx", Metadata.NONE);
    }

    private static RowText row(CellText... cells) {
        return new RowText(List.of(cells), null);
    }

    private static CellText cell(String text, int column, int high, int wide, boolean header) {
        return new CellText(text, column, high, wide, header, null);
    }
}
