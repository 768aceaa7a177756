package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.WordFiles.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that lists print and that stand in no text. */
class WordNumberingTest {

    private static String level(int level, String format, String text, int start) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='" + start + "'/><w:numFmt w:val='" + format
                + "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", text);
    }

    private static List<String> blocks(String body, String numbering) throws IOException {
        return Texts.blocks(
                new WordFiles(body).with("numbering", "numbering", numbering).read());
    }

    private static String list(int number, int design, String more) {
        return "<w:num w:numId='" + number + "'><w:abstractNumId w:val='" + design + "'/>" + more + "</w:num>";
    }

    @Test
    void levelsCountWithinEachOther() throws IOException {
        assertEquals(
                List.of(
                        "ListItem: 1. Pembukaan",
                        "ListItem: 1.a) Sambutan",
                        "ListItem: 1.b) Doa",
                        "Paragraph: Sela.",
                        "ListItem: 2. Pembahasan",
                        "ListItem: 2.a) Data"),
                blocks(
                        item(1, 0, "Pembukaan")
                                + item(1, 1, "Sambutan")
                                + item(1, 1, "Doa")
                                + paragraph("Sela.")
                                + item(1, 0, "Pembahasan")
                                + item(1, 1, "Data"),
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1.", 1)
                                + level(1, "lowerLetter", "%1.%2)", 1) + "</w:abstractNum>" + list(1, 0, "")));
    }

    @Test
    void listsOfOneDesignCountOnUnlessTheyBeginAnew() throws IOException {
        assertEquals(
                List.of("ListItem: 3 satu", "ListItem: 4 dua", "ListItem: 1 tiga", "ListItem: 2 empat"),
                blocks(
                        item(1, 0, "satu") + item(2, 0, "dua") + item(3, 0, "tiga") + item(3, 0, "empat"),
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1", 3) + "</w:abstractNum>"
                                + list(1, 0, "") + list(2, 0, "")
                                + list(
                                        3,
                                        0,
                                        "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>")));
    }

    @Test
    void chaptersAndSectionsAreNumberedByTheirStyle() throws IOException {
        WordFiles file = new WordFiles(paragraph("<w:pStyle w:val='Bab'/>", "KETENTUAN UMUM")
                        + paragraph("<w:pStyle w:val='Pasal'/>", "")
                        + paragraph("<w:pStyle w:val='Pasal'/>", "Dalam peraturan ini:")
                        + paragraph("<w:pStyle w:val='Bab'/>", "PENUTUP"))
                .with(
                        "styles",
                        "styles",
                        "<w:style w:styleId='Bab'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId='Pasal'><w:name w:val='Pasal'/><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .with(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "upperRoman", "BAB %1", 1)
                                + level(1, "decimal", "Pasal %2", 1) + "</w:abstractNum>" + list(1, 0, ""));
        assertEquals(
                List.of(
                        "Heading: BAB I KETENTUAN UMUM",
                        "ListItem: Pasal 1",
                        "ListItem: Pasal 2 Dalam peraturan ini:",
                        "Heading: BAB II PENUTUP"),
                Texts.blocks(file.read()));
    }

    /** The column "No" of a table is a list as often as not; its cells hold no text. */
    @Test
    void rowsOfATableMayBeNumberedByAList() throws IOException {
        String numbered = "<w:tc>" + item(1, 0, "") + "</w:tc>";
        WordFiles file = new WordFiles(WordFiles.table(
                        WordFiles.row("No", "Kecamatan", "Kasus"),
                        "<w:tr>" + numbered + WordFiles.cell("", "Midai") + WordFiles.cell("", "3") + "</w:tr>",
                        "<w:tr>" + numbered + WordFiles.cell("", "Subi") + WordFiles.cell("", "4") + "</w:tr>"))
                .with(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1.", 1) + "</w:abstractNum>"
                                + list(1, 0, ""));
        assertEquals(
                List.of(List.of("No", "Kecamatan", "Kasus"), List.of("1.", "Midai", "3"), List.of("2.", "Subi", "4")),
                Texts.grid(file.read(), 0));
    }

    @Test
    void bulletsPrintNoNumber() throws IOException {
        assertEquals(
                List.of("ListItem: Midai", "Paragraph: Serasan"),
                blocks(
                        item(1, 0, "Midai") + item(0, 0, "Serasan"),
                        "<w:abstractNum w:abstractNumId='0'>" + level(0, "bullet", "\uF0B7", 1) + "</w:abstractNum>"
                                + list(1, 0, "")));
    }
}
