package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String LEAD =
            "Ranai – Pemerintah Kabupaten Natuna mencatat 14 kasus kekerasan terhadap anak sepanjang tahun lalu, kata kepala dinas.";
    private static final String SECOND =
            "Menurut dia, sembilan kasus sudah selesai ditangani dan lima lainnya masih didampingi oleh petugas di lapangan.";
    private static final String THIRD =
            "Pemerintah kabupaten akan membentuk satuan tugas di setiap kecamatan agar laporan warga lebih cepat diterima.";

    private final HtmlReader reader = new HtmlReader();

    @Test
    void theArticleIsReadWithoutTheSiteAroundIt() throws IOException {
        Document document = page("""
                <html><head><title>Natuna Catat 14 Kasus - Kabar Contoh</title></head><body>
                <nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a> Senin, 3 Juni 2024</nav>
                <main><h1>Natuna Catat 14 Kasus</h1><div class="meta">Oleh Budi Contoh | Selasa, 6 April 2021 10:30 WIB</div>
                <div class="isi-berita"><p>%s</p><p><strong>Baca juga: <a href="/x">99 Rumah Rusak Diterjang Angin</a></strong></p>
                <p>%s</p><div class="related-posts"><h3>Terkait</h3><a href="/y">7 Nelayan Hilang</a></div><p>%s</p></div>
                <div id="comments"><p>Saya setuju sekali, di kampung saya ada 3 kasus yang belum pernah dilaporkan siapa pun.</p></div></main>
                <footer>© 2024 Kabar Contoh. Alamat: Jalan Contoh 1.</footer></body></html>
                """.formatted(LEAD, SECOND, THIRD));
        assertEquals(
                List.of(
                        "Heading: Natuna Catat 14 Kasus",
                        "Paragraph: " + LEAD,
                        "Paragraph: " + SECOND,
                        "Paragraph: " + THIRD),
                Texts.blocks(document));
        assertEquals("Natuna Catat 14 Kasus", document.metadata().title());
        assertEquals("Kabar Contoh", document.metadata().publisher());
        assertEquals(LocalDate.of(2021, 4, 6), document.metadata().published());
        assertEquals("Budi Contoh", document.metadata().author());
        assertEquals("id", document.metadata().language());
    }

    @Test
    void textStraightInABoxIsCutAtBreaks() throws IOException {
        Document document = page("<html><body><div class=content>" + LEAD + "<br><br>" + SECOND
                + "<br/><br/>Baca juga : <a href=x>Berita lain 5 hari</a><br><br>" + THIRD + "</div></body></html>");
        assertEquals(
                List.of("Paragraph: " + LEAD, "Paragraph: " + SECOND, "Paragraph: " + THIRD), Texts.blocks(document));
    }

    @Test
    void tablesOfDataKeepSpansAndHeaders() throws IOException {
        Document document = page("<article><p>" + LEAD + "</p><p>" + SECOND + "</p>" + """
                <table><caption>Kasus per kecamatan</caption>
                <tr><th rowspan=2>Kecamatan<th colspan=2>Kasus</tr><tr><th>2020<th>2021</tr>
                <tr><td>Bunguran Timur<td>4<td>5</tr><tr><td>Midai<td>-<td>1</tr></table></article>
                """);
        assertEquals(
                List.of(
                        List.of("Kecamatan", "Kasus", ""),
                        List.of("", "2020", "2021"),
                        List.of("Bunguran Timur", "4", "5"),
                        List.of("Midai", "-", "1")),
                Texts.grid(document, 0));
        Block.Table table = Texts.tables(document).get(0);
        assertEquals("Kasus per kecamatan", table.caption());
        assertTrue(table.rows().get(0).cells().get(0).header());
        assertFalse(table.rows().get(2).cells().get(0).header());
    }

    @Test
    void tablesThatLayOutThePageAreNoTables() throws IOException {
        Document document = page(
                "<table><tr><td colspan=2>KABAR CONTOH</td></tr><tr><td><b>Natuna Catat 14 Kasus</b><br>" + LEAD + "<p>"
                        + SECOND + "<p>" + THIRD + "</td><td><b>Harga Emas</b><br>1 USD = Rp 14.500</td></tr></table>");
        assertTrue(Texts.tables(document).isEmpty());
        assertTrue(document.text().contains(LEAD));
        assertFalse(document.text().contains("Harga Emas"));
    }

    @Test
    void listsOfTheArticleStayListsOfLinksGo() throws IOException {
        Document document = page(
                "<article><p>" + LEAD
                        + "</p><ol><li>Bunguran Timur dengan lima kasus<li>Midai dengan satu kasus</ol><p>" + SECOND
                        + "</p><ul><li><a href=/a>Wali Kota Lantik 20 Pejabat</a><li><a href=/b>Harga Cabai Naik</a></ul></article>");
        assertEquals(
                List.of(
                        "Paragraph: " + LEAD,
                        "ListItem: Bunguran Timur dengan lima kasus",
                        "ListItem: Midai dengan satu kasus",
                        "Paragraph: " + SECOND),
                Texts.blocks(document));
    }

    @Test
    void aFrameNameThatHoldsNearlyEverythingIsNotBelieved() throws IOException {
        Document document = page("<body><div class=sidebar-layout><div class=banner><p>" + LEAD + "</p><p>" + SECOND
                + "</p></div></div></body>");
        assertEquals(List.of("Paragraph: " + LEAD, "Paragraph: " + SECOND), Texts.blocks(document));
    }

    @Test
    void hiddenTextIsNotRead() throws IOException {
        Document document = page("<article><p>" + LEAD
                + "</p><p style='display: none'>Angka lama 77 kasus tidak berlaku lagi.</p><p hidden>88</p></article>");
        assertEquals(List.of("Paragraph: " + LEAD), Texts.blocks(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-03-04T08:00:00+07:00\"}</script> | 2020-03-04",
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"Article\"],\"datePublished\":\"2020-03-04T20:00:00+00:00\"}]}</script> | 2020-03-05",
                "<meta property='article:published_time' content='2019-12-31T10:00:00+07:00'> | 2019-12-31",
                "<meta name=pubdate content='12 Maret 2018'> | 2018-03-12",
                "<link rel=canonical href='https://kabar.example/2017/11/23/judul-berita/'> | 2017-11-23",
                "<link rel=canonical href='https://kabar.example/judul-berita/'> | ",
            })
    void theDayOfPublicationIsReadWhereItIsTold(String head, LocalDate day) throws IOException {
        Document document = page("<html><head>" + head + "</head><body><article><p>" + LEAD + "</p><p>" + SECOND
                + "</p></article></body></html>");
        assertEquals(day, document.metadata().published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Judul Berita Contoh</h1><span>Rabu, 5 Februari 2020 | 09:12 WIB</span>",
                "<h2 class='date-header'>Rabu, 5 Februari 2020</h2><h1>Judul Berita Contoh</h1>",
                "<h1>Judul Berita Contoh</h1><time datetime='2020-02-05'>lima jam lalu</time>",
                "<h1>Judul Berita Contoh</h1><p>Diterbitkan: 05/02/2020</p>",
                "<h1>Judul Berita Contoh</h1><p>Feb 5, 2020 by admin</p>"
            })
    void theDayBesideTheHeadlineBeatsTodaysBar(String top) throws IOException {
        Document document = page(
                "<html><head><title>Judul Berita Contoh</title></head><body><div class=top>Jumat, 7 Juni 2024</div><ul><li>Beranda<li>Daerah<li>Olahraga<li>Ekonomi<li>Wisata</ul>"
                        + top + "<p>" + LEAD + "</p><p>" + SECOND
                        + "</p><div class=sidebar><time datetime='2024-06-06'>kemarin</time></div></body></html>");
        assertEquals(LocalDate.of(2020, 2, 5), document.metadata().published());
    }

    @ParameterizedTest
    @CsvSource({"utf-8,UTF-8", "iso-8859-1,windows-1252", "utf-8,windows-1252", "iso-8859-1,UTF-8"})
    void theCharsetIsToldByTheBytesBeforeTheDeclaration(String declared, String real) throws IOException {
        String text = "“Data ini – kata dia – sementara,” ujar kepala dinas itu kepada pers seusai apel, Kamis pagi.";
        String html = "<html><head><meta charset=" + declared + "></head><body><p>" + text + "</p></body></html>";
        assertEquals(
                text,
                reader.read("a.html", html.getBytes(Charset.forName(real)), Metadata.NONE)
                        .text());
    }

    @Test
    void theSameParagraphForTwoScreensIsReadOnce() throws IOException {
        Document document = page("<article><div class=desktop><p>" + LEAD + "</p></div><div class=mobile><p>" + LEAD
                + "</p></div><p>" + SECOND + "</p></article>");
        assertEquals(List.of("Paragraph: " + LEAD, "Paragraph: " + SECOND), Texts.blocks(document));
    }

    @Test
    void aPageWithoutTextIsRefused() {
        UnreadableException refusal = assertThrows(
                UnreadableException.class,
                () -> page("<html><body><div id=app></div><script>start()</script></body></html>"));
        assertEquals(Reason.NO_TEXT, refusal.reason());
    }

    @Test
    void deepNestingCostsNoMoreThanItsLength() {
        String deep = "<div>".repeat(100_000) + LEAD + "</div>".repeat(100_000);
        assertTimeout(
                Duration.ofSeconds(20), () -> page("<html><body>" + deep + "<p>" + SECOND + "</p></body></html>"));
    }

    @Test
    void manyLinesAndManyUnclosedTagsCostNoMoreThanTheirLength() {
        String many = "<b><table><tr><td>Baca: ".repeat(20_000) + "<p>" + LEAD;
        assertTimeout(Duration.ofSeconds(20), () -> page("<html><body>" + many + "</body></html>"));
    }

    private Document page(String html) throws IOException {
        return reader.read("a.html", html.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
    }
}
