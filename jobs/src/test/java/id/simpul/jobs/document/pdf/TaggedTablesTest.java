package id.simpul.jobs.document.pdf;

import static id.simpul.jobs.document.pdf.TaggedPdf.cell;
import static id.simpul.jobs.document.pdf.TaggedPdf.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Tables that a tagged file names are read as it says, if its words stand so. */
class TaggedTablesTest {

    @Test
    void cellsOfSeveralLinesAndSpansAreThoseOfTheStructure() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            COSDictionary table = element(
                    "Tabelle",
                    element(
                            "THead",
                            element(
                                    "TR",
                                    cell("TD", 2, 1, pdf.text(72, 112, "Layanan")),
                                    cell("TD", 1, 2, pdf.text(250, 100, "Korban"))),
                            element("TR", cell(pdf.text(230, 114, "anak")), cell(pdf.text(300, 114, "dewasa")))),
                    element(
                            "TR",
                            cell("TH", 1, 1, pdf.text(72, 140, "Rumah aman"), pdf.text(72, 151, "Kabupaten")),
                            cell(pdf.text(230, 140, "tiga")),
                            cell(pdf.text(300, 140, "dua"))),
                    element(
                            "TR",
                            cell("TH", 1, 1, pdf.text(72, 162, "Bantuan hukum")),
                            cell(pdf.text(230, 162, "satu")),
                            cell(pdf.text(300, 162, "empat"))));
            Document document = read(pdf.bytes(table, "Tabelle", "Gitter", "Gitter", "Table"));
            assertEquals(
                    List.of(
                            List.of("Layanan", "Korban", ""),
                            List.of("", "anak", "dewasa"),
                            List.of("Rumah aman Kabupaten", "tiga", "dua"),
                            List.of("Bantuan hukum", "satu", "empat")),
                    Texts.grid(document, 0));
            assertEquals(
                    List.of(true, true, false, false),
                    Texts.tables(document).get(0).rows().stream()
                            .map(row -> row.cells().stream().anyMatch(cell -> cell.header()))
                            .toList());
        }
    }

    @Test
    void turnedNamesOfColumnsAreCellsOfTheStructure() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            COSDictionary head = element("TR", cell("TH", 1, 1, pdf.text(72, 190, "Kabupaten")));
            String[] names = {"Korban", "anak", "dewasa"};
            COSArray cells = (COSArray) head.getDictionaryObject(COSName.K);
            for (int column = 0; column < 3; column++) {
                cells.add(cell(
                        "TH",
                        1,
                        1,
                        pdf.upwards(168 + 40 * column, 196, names[column]),
                        pdf.upwards(180 + 40 * column, 196, "yang didampingi")));
            }
            COSDictionary table = element("Table", head);
            COSArray rows = (COSArray) table.getDictionaryObject(COSName.K);
            for (int y = 0; y < 3; y++) {
                COSDictionary row = element("TR", cell(pdf.text(72, 214 + 14 * y, "Wilayah " + y)));
                for (int column = 0; column < 3; column++) {
                    ((COSArray) row.getDictionaryObject(COSName.K))
                            .add(cell(pdf.text(172 + 40 * column, 214 + 14 * y, "" + (y + column))));
                }
                rows.add(row);
            }
            assertEquals(
                    List.of("Kabupaten", "Korban yang didampingi", "anak yang didampingi", "dewasa yang didampingi"),
                    Texts.grid(read(pdf.bytes(table)), 0).get(0));
        }
    }

    @Test
    void wordsThatTouchAreTwoCellsWhereTheStructureSaysSo() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            COSDictionary table = element("Table");
            COSArray rows = (COSArray) table.getDictionaryObject(COSName.K);
            for (int y = 0; y < 4; y++) {
                rows.add(element(
                        "TR",
                        cell(pdf.text(72, 100 + 14 * y, "mmmmmmmm")),
                        cell(pdf.text(138.7, 100 + 14 * y, "nnn" + y))));
            }
            assertEquals(
                    List.of("mmmmmmmm", "nnn2"),
                    Texts.grid(read(pdf.bytes(table)), 0).get(2));
        }
    }

    @Test
    void structureThatContradictsThePageIsNotBelieved() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            int[] ids = new int[12];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = pdf.text(72 + 100 * (i % 3), 100 + 14 * (i / 3), "teks" + i);
            }
            COSDictionary turned = element("Table"); // its columns are called rows
            COSArray rows = (COSArray) turned.getDictionaryObject(COSName.K);
            for (int x = 0; x < 3; x++) {
                rows.add(element("TR", cell(ids[x]), cell(ids[x + 3]), cell(ids[x + 6]), cell(ids[x + 9])));
            }
            Document document = read(pdf.bytes(turned));
            assertTrue(Texts.tables(document).stream()
                    .noneMatch(table -> table.rows().get(0).cells().size() == 4));
        }
    }

    @Test
    void namesBesideColonsAreNoTableThoughTheStructureCallsThemOne() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            COSDictionary table = element("Table");
            COSArray rows = (COSArray) table.getDictionaryObject(COSName.K);
            for (String name : List.of("Nomor", "Sifat", "Lampiran", "Hal")) {
                double y = 100 + 14 * rows.size();
                rows.add(element(
                        "TR",
                        cell(pdf.text(72, y, name)),
                        cell(pdf.text(140, y, ":")),
                        cell(pdf.text(150, y, "isi " + name))));
            }
            assertEquals(List.of(), Texts.tables(read(pdf.bytes(table))));
        }
    }

    @Test
    void aTreeThatComesBackToItselfOrGoesDownWithoutEndIsReadAsFarAsItGoes() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            COSDictionary row = element("TR", cell(pdf.text(72, 100, "kalimat yang tetap dibaca")));
            COSDictionary table = element("Table", row);
            ((COSArray) row.getDictionaryObject(COSName.K)).add(table);
            COSDictionary deep = table;
            for (int i = 0; i < 400; i++) {
                deep = element(i % 2 == 0 ? "TR" : "Table", deep);
            }
            COSDictionary wide = cell("TD", 2_000_000_000, 2_000_000_000, pdf.text(72, 130, "lebar"));
            Document document =
                    read(pdf.bytes(element("Document", table, deep, element("Table", element("TR", wide)))));
            assertTrue(document.text().contains("kalimat yang tetap dibaca"));
        }
    }

    private static Document read(byte[] pdf) throws IOException {
        return new PdfReader().read("a.pdf", pdf, Metadata.NONE);
    }
}
