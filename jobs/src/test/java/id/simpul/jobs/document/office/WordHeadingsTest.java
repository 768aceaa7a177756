package id.simpul.jobs.document.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordHeadingsTest {

    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='22'/></w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Tebal'><w:name w:val='Tebal'/><w:basedOn w:val='Normal'/><w:rPr><w:b/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Sub'><w:name w:val='Sub'/><w:basedOn w:val='Tebal'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Bagian'><w:name w:val='Bagian'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>";

    private static final String PROSE = WordFiles.paragraph(
            "Selama semester ini unit layanan di Ranai menerima laporan dari tiga kecamatan dan menindaklanjuti semuanya.");

    private static final String CENTRE = "<w:jc w:val='center'/>";

    @Test
    void boldLinesAloneAreHeadingsOfTheirNumbering() throws IOException {
        assertEquals(
                List.of("3 A. Latar Belakang", "4 1. Cara kerja", "3 Penutup"),
                headings(bold("", "A. Latar Belakang")
                        + PROSE
                        + bold("", "1. Cara kerja")
                        + PROSE
                        + bold("", "Penutup")
                        + PROSE));
    }

    @Test
    void theLinesOfACentredTitleAreOneHeadingBelowTheLetterhead() throws IOException {
        assertEquals(
                List.of("1 LAPORAN SEMESTER I TAHUN 2021 UNIT LAYANAN KOTA BATAM", "2 BAB I", "2 PENDAHULUAN"),
                headings(bold(CENTRE, "PEMERINTAH KOTA BATAM")
                        + bold(CENTRE, "DINAS SOSIAL")
                        + WordFiles.paragraph(CENTRE, "Jalan Melati Nomor 3")
                        + bold(CENTRE, "LAPORAN SEMESTER I TAHUN 2021")
                        + bold(CENTRE, "UNIT LAYANAN KOTA BATAM")
                        + PROSE
                        + WordFiles.paragraph(CENTRE, "BAB I")
                        + WordFiles.paragraph(CENTRE, "PENDAHULUAN")
                        + PROSE));
    }

    @Test
    void theLinesOfADecreesTitleAreHeadingsUpToWhoEnacts() throws IOException {
        assertEquals(
                List.of(
                        "1 KEPUTUSAN BUPATI NATUNA",
                        "1 NOMOR : 4 TAHUN 2021",
                        "1 TENTANG",
                        "1 PEMBENTUKAN TIM TERPADU"),
                headings(WordFiles.paragraph(CENTRE, "BUPATI NATUNA")
                        + WordFiles.paragraph(CENTRE, "KEPUTUSAN BUPATI NATUNA")
                        + WordFiles.paragraph(CENTRE, "NOMOR : 4 TAHUN 2021")
                        + WordFiles.paragraph(CENTRE, "TENTANG")
                        + WordFiles.paragraph(CENTRE, "PEMBENTUKAN TIM TERPADU")
                        + WordFiles.paragraph(CENTRE, "BUPATI NATUNA,")
                        + PROSE));
    }

    @Test
    void boldnessAndOutlineAreInheritedFromStyles() throws IOException {
        assertEquals(
                List.of("3 Ringkasan", "2 Lampiran data"),
                headings(WordFiles.paragraph("<w:pStyle w:val='Sub'/>", "Ringkasan")
                        + PROSE
                        + WordFiles.paragraph("<w:pStyle w:val='Bagian'/>", "Lampiran data")
                        + PROSE));
    }

    @Test
    void boldnessThatTheTextItselfSwitchesOffMakesNoHeading() throws IOException {
        assertEquals(
                List.of(),
                headings(
                        "<w:p><w:pPr><w:pStyle w:val='Sub'/></w:pPr><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>Ringkasan</w:t></w:r></w:p>"
                                + PROSE
                                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ringkasan</w:t></w:r><w:r><w:t> lengkap</w:t></w:r></w:p>"
                                + PROSE));
    }

    @Test
    void largerTypeMakesAHeading() throws IOException {
        assertEquals(
                List.of("1 Unit layanan Natuna buka setiap hari"),
                headings(
                        "<w:p><w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:t>Unit layanan Natuna buka setiap hari</w:t></w:r></w:p>"
                                + PROSE));
    }

    @Test
    void sentencesLabelsListsCaptionsAndSignaturesAreNone() throws IOException {
        String list = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        assertEquals(
                List.of(),
                headings(PROSE
                        + bold("", "Semua laporan ditindaklanjuti.")
                        + PROSE
                        + bold("", "Nama : Rani Sucipto")
                        + PROSE
                        + bold(list, "Pendampingan")
                        + PROSE
                        + bold(CENTRE, "Tabel 2. Laporan per kecamatan")
                        + WordFiles.table(WordFiles.row("Kecamatan", "Kasus"), WordFiles.row("Midai", "3"))
                        + PROSE
                        + bold(CENTRE, "BUPATI NATUNA,")
                        + WordFiles.paragraph("")
                        + bold(CENTRE, "RANI SUCIPTO")
                        + bold("<w:ind w:left='5102'/>", "Rani Sucipto")
                        + WordFiles.paragraph("NIP 1")));
    }

    @Test
    void boldLinesInARowAndCellsAreNone() throws IOException {
        assertEquals(
                List.of(),
                headings(PROSE + bold("", "Gedung Serindit") + bold("", "Lantai dua") + PROSE + "<w:tbl><w:tr><w:tc>"
                        + bold("", "Ringkasan") + PROSE + "</w:tc></w:tr></w:tbl>" + PROSE));
    }

    private static String bold(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> headings(String body) throws IOException {
        Document document = new WordFiles(body).with("styles", "styles", STYLES).read();
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.span().of(document.text()))
                .toList();
    }
}
