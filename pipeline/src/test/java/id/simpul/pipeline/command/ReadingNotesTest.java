package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A workbook of which one sheet is damaged is read, and whoever asks is told what is missing. */
class ReadingNotesTest extends SessionTest {

    private static final String SPACE = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void extractSaysItOnTheDocumentsLine() throws Exception {
        workbook(temp.resolve("rekap.xlsx"));
        CommandRun run = simpul.run("extract", "--lang", "id", "rekap.xlsx");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        JsonNode document =
                new ObjectMapper().readTree(run.out().lines().findFirst().orElseThrow());
        assertEquals(1, document.path("notes").size(), run.out());
        JsonNode note = document.path("notes").path(0);
        assertEquals("sheet_unreadable", note.path("code").asString());
        assertEquals("Lampiran", note.path("sheet").asString());
        assertTrue(note.path("page").isNull());
        assertTrue(note.path("message").asString().startsWith("lembar ini rusak"), run.out());
        assertTrue(run.out().contains("\"value\":43"), run.out());
    }

    @Test
    void extractSaysItAboveTheTable() throws Exception {
        workbook(temp.resolve("rekap.xlsx"));
        CommandRun run = simpul.run("extract", "--lang", "en", "--format", "table", "rekap.xlsx");
        assertTrue(run.out().startsWith("rekap.xlsx\n  ~ sheet Lampiran: this sheet is damaged"), run.out());
    }

    @Test
    void aRunKeepsItAndTheStatusShowsIt() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("masuk"));
        workbook(folder.resolve("rekap.xlsx"));
        SourceFile.reports("ambon", "Rekapitulasi Kota Ambon")
                .publishedBy("UPTD PPA Kota Ambon")
                .write(temp.resolve("sources"));
        PreparedWarehouse.copy(temp.resolve("data"), "warehouse");
        CommandRun run = simpul.run("run", "--lang", "en");
        assertEquals(ExitStatus.DONE, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("loaded 1"), run.out());
        CommandRun status = simpul.run("status", "--lang", "en");
        assertTrue(status.out().contains("Read, but not all of it"), status.out());
        assertTrue(status.out().contains("sheet_unreadable  Lampiran"), status.out());
    }

    private static void workbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + SPACE + " xmlns:r='" + RELATION + "'><sheets><sheet name='Rekap' r:id='a'/>"
                            + "<sheet name='Lampiran' r:id='b'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='a' Type='x/worksheet' Target='a.xml'/>"
                            + "<Relationship Id='b' Type='x/worksheet' Target='b.xml'/></Relationships>");
            String begun = "<worksheet " + SPACE + "><sheetData><row><c t='inlineStr'><is><t>"
                    + "Sepanjang 2022, UPTD PPA Kota Ambon mencatat 43 kasus KDRT.</t></is></c></row>";
            part(zip, "xl/a.xml", begun + "</sheetData></worksheet>");
            part(zip, "xl/b.xml", begun + "<row><c>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
