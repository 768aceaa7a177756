package id.simpul.jobs.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordReaderTest {

    private final WordReader reader = new WordReader(Workbooks.LIMITS);

    @Test
    void paragraphsAndTablesAreReadInOrder() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            title(word, "LAPORAN KEGIATAN TRIWULAN I TAHUN 2021");
            word.createParagraph().createRun().setText("Selama triwulan I tercatat 12 kasus di Kabupaten Natuna.");
            word.createParagraph().createRun().setText("Tabel 1. Kasus per kecamatan");
            XWPFTable table = word.createTable(3, 3);
            fill(table, new String[][] {{"Kecamatan", "Kasus", ""}, {"", "L", "P"}, {"Midai", "3", "4"}});
            table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
            table.getRow(0).removeCell(2);
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            word.createParagraph().createRun().setText("Sumber: data contoh.");
            Document document = read(word);
            assertEquals(
                    "LAPORAN KEGIATAN TRIWULAN I TAHUN 2021",
                    document.metadata().title());
            assertEquals(
                    List.of(List.of("Kecamatan", "Kasus", ""), List.of("", "L", "P"), List.of("Midai", "3", "4")),
                    Texts.grid(document, 0));
            assertEquals(
                    "Tabel 1. Kasus per kecamatan",
                    Texts.tables(document).get(0).caption());
            assertEquals(
                    "Paragraph: Sumber: data contoh.", Texts.blocks(document).get(4));
            assertEquals(
                    2,
                    Texts.tables(document).get(0).rows().get(0).cells().get(0).rowSpan());
        }
    }

    @Test
    void labelsWithColonsAndSignaturesAreLines() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            fill(word.createTable(2, 2), new String[][] {{"Nomor", ": 005/12/2021"}, {"Perihal", ": Undangan rapat"}});
            word.createParagraph().createRun().setText("Rapat akan dilaksanakan di Ranai.");
            fill(word.createTable(1, 2), new String[][] {{"Ketua,", "Pencatat,"}});
            Document document = read(word);
            assertTrue(Texts.tables(document).isEmpty());
            assertEquals(
                    List.of(
                            "Paragraph: Nomor : 005/12/2021",
                            "Paragraph: Perihal : Undangan rapat",
                            "Paragraph: Rapat akan dilaksanakan di Ranai.",
                            "Paragraph: Ketua, Pencatat,"),
                    Texts.blocks(document));
        }
    }

    @Test
    void aDocumentWithoutTextIsRefused() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph();
            UnreadableException refusal = assertThrows(UnreadableException.class, () -> read(word));
            assertEquals(Reason.NO_TEXT, refusal.reason());
        }
    }

    private static void title(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static void fill(XWPFTable table, String[][] texts) {
        for (int y = 0; y < texts.length; y++) {
            for (int x = 0; x < texts[y].length; x++) {
                table.getRow(y).getCell(x).setText(texts[y][x]);
            }
        }
    }

    private Document read(XWPFDocument word) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.write(out);
        return reader.read("a.docx", out.toByteArray(), Metadata.NONE);
    }
}
