package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.WordFiles.cell;
import static id.simpul.jobs.document.office.WordFiles.paragraph;
import static id.simpul.jobs.document.office.WordFiles.row;
import static id.simpul.jobs.document.office.WordFiles.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells merged both ways, tables within tables, tables that only lay out. */
class WordTableTest {

    @Test
    void cellsMergedBothWaysStandOnce() throws IOException {
        Document document = new WordFiles(table(
                        "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:vMerge w:val='restart'/>", "Kecamatan")
                                + cell("<w:gridSpan w:val='2'/>", "Korban") + "</w:tr>",
                        "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "L") + cell("", "P") + "</w:tr>",
                        row("Midai", "3", "4"),
                        "<w:tr>" + cell("<w:hMerge w:val='restart'/>", "Jumlah") + cell("<w:hMerge/>", "")
                                + cell("", "7") + "</w:tr>"))
                .read();
        assertEquals(
                List.of(
                        List.of("Kecamatan", "Korban", ""),
                        List.of("", "L", "P"),
                        List.of("Midai", "3", "4"),
                        List.of("Jumlah", "", "7")),
                Texts.grid(document, 0));
        List<Block.Row> rows = Texts.tables(document).get(0).rows();
        assertEquals(2, rows.get(0).cells().get(0).rowSpan());
        assertTrue(rows.get(0).cells().get(1).header());
        assertEquals(2, rows.get(3).cells().get(0).columnSpan());
    }

    /** Word's grid has a column for each place where a line was ever drawn. */
    @Test
    void columnsThatNoCellBeginsInAreNotSeen() throws IOException {
        Document document = new WordFiles(table(
                        "<w:tr>" + cell("<w:gridSpan w:val='2'/>", "Kecamatan")
                                + cell("<w:gridSpan w:val='3'/>", "Kasus") + "</w:tr>",
                        "<w:tr>" + cell("<w:gridSpan w:val='2'/>", "Midai") + cell("<w:gridSpan w:val='3'/>", "3")
                                + "</w:tr>"))
                .read();
        assertEquals(List.of(List.of("Kecamatan", "Kasus"), List.of("Midai", "3")), Texts.grid(document, 0));
    }

    @Test
    void deletedRowsAreOut() throws IOException {
        Document document = new WordFiles(table(
                        row("Kecamatan", "Kasus"),
                        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("", "Subi") + cell("", "9") + "</w:tr>",
                        row("Midai", "3")))
                .read();
        assertEquals(List.of(List.of("Kecamatan", "Kasus"), List.of("Midai", "3")), Texts.grid(document, 0));
    }

    @Test
    void aTableWithinATableThatLaysOutIsATable() throws IOException {
        Document document = new WordFiles("<w:tbl><w:tr><w:tc>" + paragraph("Rekap kasus")
                        + table(row("Kecamatan", "Kasus"), row("Midai", "3")) + paragraph("Sumber: data contoh.")
                        + "</w:tc></w:tr></w:tbl>")
                .read();
        assertEquals(
                List.of(
                        "Paragraph: Rekap kasus",
                        "Table: Kecamatan\tKasus\nMidai\t3",
                        "Paragraph: Sumber: data contoh."),
                Texts.blocks(document));
    }

    @Test
    void aTableWithinACellOfATableIsItsText() throws IOException {
        Document document = new WordFiles(table(
                        row("Kecamatan", "Rincian"),
                        "<w:tr>" + cell("", "Midai") + "<w:tc>" + table(row("L", "3"), row("P", "4")) + paragraph("")
                                + "</w:tc></w:tr>",
                        row("Subi", "tidak ada")))
                .read();
        assertEquals("L 3\nP 4", Texts.grid(document, 0).get(1).get(1));
    }

    @Test
    void signaturesSideBySideAreReadOneAfterTheOther() throws IOException {
        String left = "<w:tc>" + paragraph("Mengetahui,") + paragraph("Camat Midai") + "</w:tc>";
        String right = "<w:tc>" + paragraph("Ranai, 5 Mei 2021") + paragraph("Pencatat") + "</w:tc>";
        assertEquals(
                List.of(
                        "Paragraph: Mengetahui,",
                        "Paragraph: Camat Midai",
                        "Paragraph: Ranai, 5 Mei 2021",
                        "Paragraph: Pencatat"),
                Texts.blocks(new WordFiles("<w:tbl><w:tr>" + left + right + "</w:tr></w:tbl>").read()));
    }
}
