package id.simpul.jobs.document.office;

import static id.simpul.jobs.document.office.WordFiles.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a Word document's mark-up is its text. */
class WordTextTest {

    private static List<String> blocks(String body) throws IOException {
        return Texts.blocks(new WordFiles(body).read());
    }

    @Test
    void whatIsDeletedIsOutAndWhatIsInsertedIsIn() throws IOException {
        assertEquals(
                List.of("Paragraph: Tercatat 14 kasus di Natuna."),
                blocks(
                        "<w:p><w:r><w:t>Tercatat </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins><w:r><w:t>14</w:t></w:r></w:ins><w:r><w:t> kasus</w:t></w:r>"
                                + "<w:moveFrom><w:r><w:t> di Ranai</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> di Natuna.</w:t></w:r></w:moveTo></w:p>"));
    }

    @Test
    void hiddenTextAndCommentsAreOut() throws IOException {
        assertEquals(
                List.of("Paragraph: Korban 3 orang."),
                blocks(
                        "<w:p><w:commentRangeStart w:id='1'/><w:r><w:t>Korban 3</w:t></w:r><w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (cek lagi)</w:t></w:r><w:r><w:t> orang.</w:t></w:r></w:p>"));
    }

    /** Word writes a text box twice, for old and new programs. */
    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() throws IOException {
        String box = "<w:txbxContent>" + paragraph("Catatan: data sementara") + "</w:txbxContent>";
        assertEquals(
                List.of("Paragraph: Rekap tahun 2021", "Paragraph: Catatan: data sementara", "Paragraph: Selesai."),
                blocks(
                        "<w:p><w:r><w:t>Rekap tahun 2021</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                                + box + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                                + paragraph("Selesai.")));
        assertEquals(
                List.of("Paragraph: Catatan: data sementara"),
                blocks("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>"));
    }

    @Test
    void contentControlsAreReadButNotWhatTheyAskFor() throws IOException {
        assertEquals(
                List.of("Paragraph: Ranai, 5 Mei 2021", "Paragraph: Isi laporan."),
                blocks(
                        "<w:p><w:r><w:t>Ranai, </w:t></w:r><w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>5 Mei 2021</w:t></w:r></w:sdtContent></w:sdt>"
                                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik di sini</w:t></w:r></w:sdtContent></w:sdt></w:p>"
                                + "<w:sdt><w:sdtContent>" + paragraph("Isi laporan.") + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void fieldsReadAsTheyShow() throws IOException {
        assertEquals(
                List.of("Paragraph: Ranai, 7 Juni 2021, lihat Tabel 2"),
                blocks(
                        "<w:p><w:r><w:t>Ranai, </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE \\@ \"d MMMM yyyy\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                                + "<w:r><w:t>7 Juni 2021</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='REF t2'><w:r><w:t>, lihat Tabel 2</w:t></w:r></w:fldSimple></w:p>"));
    }

    @Test
    void labelsBehindTabsAreLines() throws IOException {
        assertEquals(
                List.of("Paragraph: Nama : Siti Contoh", "Paragraph: Jabatan : Camat Midai"),
                blocks(
                        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr><w:r><w:t>Nama</w:t><w:tab/><w:t>: Siti Contoh</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Jabatan</w:t><w:tab/><w:t>:</w:t><w:tab/><w:t>Camat Midai</w:t></w:r></w:p>"));
    }

    @Test
    void notesStandAtTheEnd() throws IOException {
        Document document = new WordFiles(
                        "<w:p><w:r><w:t>Tercatat 15</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t> kasus.</w:t></w:r></w:p>"
                                + paragraph("Selesai."))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id='0' w:type='separator'>" + paragraph("----")
                                + "</w:footnote><w:footnote w:id='2'>" + paragraph("Sampai 30 September.")
                                + "</w:footnote>")
                .read();
        assertEquals(
                List.of("Paragraph: Tercatat 15 kasus.", "Paragraph: Selesai.", "Paragraph: Sampai 30 September."),
                Texts.blocks(document));
    }

    @Test
    void theLetterheadIsReadOnceAndPageNumbersNever() throws IOException {
        String page =
                "<w:p><w:r><w:t>Halaman </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>1</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>";
        String section =
                "<w:sectPr><w:headerReference w:type='default' r:id='header'/><w:footerReference w:type='default' r:id='footer'/></w:sectPr>";
        WordFiles file = new WordFiles(
                        "<w:p><w:pPr>" + section + "</w:pPr><w:r><w:t>Isi surat.</w:t></w:r></w:p>" + section)
                .with("header", "hdr", paragraph("DINAS SOSIAL KABUPATEN NATUNA") + page)
                .with("footer", "ftr", page);
        assertEquals(
                List.of("Paragraph: DINAS SOSIAL KABUPATEN NATUNA", "Paragraph: Isi surat."),
                Texts.blocks(file.read()));
    }

    @Test
    void headingsAreToldByStyleOrOutline() throws IOException {
        WordFiles file = new WordFiles(paragraph("<w:pStyle w:val='Judul1'/>", "Pendahuluan")
                        + paragraph("<w:pStyle w:val='SubBab'/>", "Latar belakang")
                        + paragraph("<w:outlineLvl w:val='2'/>", "Data")
                        + paragraph("<w:pStyle w:val='TOC1'/>", "Pendahuluan 1")
                        + paragraph("Isi."))
                .with(
                        "styles",
                        "styles",
                        "<w:style w:styleId='Judul1'><w:name w:val='heading 1'/></w:style><w:style w:styleId='Dasar'><w:name w:val='Dasar Bab'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
                                + "<w:style w:styleId='SubBab'><w:name w:val='Sub Bab'/><w:basedOn w:val='Dasar'/></w:style><w:style w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>");
        assertEquals(
                List.of("Heading: Pendahuluan", "Heading: Latar belakang", "Heading: Data", "Paragraph: Isi."),
                Texts.blocks(file.read()));
        assertEquals(
                List.of(1, 2, 3),
                file.read().blocks().stream()
                        .filter(id.simpul.jobs.document.Block.Heading.class::isInstance)
                        .map(block -> ((id.simpul.jobs.document.Block.Heading) block).level())
                        .toList());
    }

    @Test
    void aDamagedPartIsRefused() {
        assertThrows(
                UnreadableException.class,
                () -> new WordReader(Workbooks.LIMITS).read("a.docx", new WordFiles("<w:p>").bytes(), Metadata.NONE));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000);
        assertThrows(UnreadableException.class, () -> blocks(deep));
    }
}
