package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is its article, by the ways in which sites are made. */
class ArticleTextTest {

    private static final String FIRST =
            "SELATPANJANG, Kabar Contoh – Dinas sosial menangani 21 kasus kekerasan terhadap perempuan selama semester pertama.";
    private static final String SECOND =
            "Kepala dinas menyebut sebagian besar korban melapor sendiri lewat nomor aduan yang dibuka sejak Januari.";
    private static final String THIRD =
            "Pemerintah kabupaten menyiapkan rumah singgah kedua agar korban dari pulau luar tidak menunggu kapal.";
    private static final String FOURTH =
            "Camat di tiga pulau terluar sudah mendata keluarga yang pernah meminta pendampingan dalam dua tahun terakhir.";
    private static final String FIFTH =
            "Pendamping akan mengunjungi keluarga itu setiap pekan bersama kader desa dan petugas puskesmas setempat.";
    private static final String SIXTH =
            "Anggaran untuk perjalanan laut para pendamping diusulkan dalam perubahan anggaran daerah pada bulan September.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s</p><p>%s <strong>Baca juga: <a href=/x>7 Rumah Rusak</a></strong></p><p>%s</p>",
                "<p>%s</p><p>%s</p><p><em>Baca Juga <a href=/x>7 Rumah Rusak</a></em> %s</p>",
                "<p>%s</p><p>%s <b>Baca juga:</b> <a href=/x>7 Rumah Rusak</a> %s</p>",
                "<p>%s</p><p>%s</p><div>BACA JUGA<br><a href=/x>7 Rumah Rusak</a></div><p>%s</p>",
                "<p>%s</p><p>%s</p><p>Baca juga: 7 Rumah Rusak</p><p>%s</p>",
                "<p>%s</p><p>%s</p><p>(Baca: 7 Rumah Rusak Diterjang Angin)</p><p>%s</p>",
                "<p>%s</p><p>%s</p><h4>Baca Juga</h4><ul><li>7 Rumah Rusak<li>7 Kapal Tenggelam</ul><p>%s</p>",
                "%s<br><br>%s<br><br>Baca juga : <a href=/x>7 Rumah Rusak</a><br><br>%s",
                "<p>%s</p><p>%s</p><div class='baca-juga'><p>7 Rumah Rusak</p></div><p>%s</p>",
            })
    void boxesThatLeadToOtherStoriesGo(String body) throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<article>" + body.formatted(FIRST, SECOND, THIRD) + "</article>"));
    }

    @Test
    void theCaptionOfTheStorysOwnPictureStaysLaterOnesGo() throws IOException {
        String picture = "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>";
        assertEquals(
                List.of("Petugas melayani warga di loket aduan.", FIRST, SECOND, THIRD),
                texts("<article>" + picture.formatted("Petugas melayani warga di loket aduan.")
                        + paragraphs(FIRST, SECOND) + picture.formatted("Suasana kantor dinas pada hari lain.")
                        + paragraphs(THIRD) + "</article>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Dok. Humas)", "(Foto: Budi Contoh)", "(ist)"})
    void whosePictureItIsIsNoPartOfItsCaption(String credit) throws IOException {
        assertEquals(
                List.of("Petugas melayani warga (kiri) di loket.", FIRST, SECOND, THIRD),
                texts("<article><figure><figcaption>Petugas melayani warga (kiri) di loket. " + credit
                        + "</figcaption></figure>" + paragraphs(FIRST, SECOND, THIRD) + "</article>"));
    }

    @Test
    void insetsWithoutEndCostNoMoreThanTheirLength() {
        String many = "<p>" + FIRST + " <b>Baca juga: <a href=/x>7 Rumah</a></b> ((((".repeat(20_000);
        assertTimeout(Duration.ofSeconds(30), () -> texts("<article>" + many + "</article>"));
    }

    @Test
    void whoWroteAndEditedStandsOutsideTheText() throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<article><p>Kamis, 5 November 2015 | 11:13 WIB</p>" + paragraphs(FIRST, SECOND, THIRD)
                        + "<table><tr><td>Penulis<td>: Budi Contoh<tr><td>Editor<td>: Sari Contoh</table>"
                        + "<p>Editor: Sari Contoh</p></article>"));
    }

    @Test
    void whatASiteSaysOfItsAuthorGoes() throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<head><meta name=author content='Budi Contoh'></head><article>"
                        + paragraphs(FIRST, SECOND, THIRD)
                        + "<p>Budi Contoh menulis tentang daerah kepulauan sejak lama.</p></article>"));
    }

    @Test
    void aPageMadeForThreeScreensIsReadOnce() throws IOException {
        String screen = "<div><h3>Semester pertama</h3>" + paragraphs(FIRST, SECOND) + "<p>21 kasus</p>"
                + paragraphs(THIRD) + "</div>";
        assertEquals(List.of("Semester pertama", FIRST, SECOND, "21 kasus", THIRD), texts(screen + screen + screen));
    }

    @Test
    void aPageMadeOfBoxesIsReadWhole() throws IOException {
        String box = "<div class=row><div class=rich-text>%s</div></div>";
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<main>" + box.formatted(paragraphs(FIRST)) + box.formatted(paragraphs(SECOND))
                        + box.formatted(paragraphs(THIRD)) + "</main>"));
    }

    @Test
    void theLabelsOfBoxesThatComeBackGo() throws IOException {
        String cards = IntStream.range(1, 5)
                .mapToObj(i -> "<div><h3>Kantor " + i + "</h3><p>Lihat di peta</p><p>Kantor nomor " + i
                        + " melayani warga dari empat kecamatan di sekitarnya setiap hari kerja.</p></div>")
                .collect(Collectors.joining());
        List<String> texts = texts("<article>" + paragraphs(FIRST, SECOND) + cards + "</article>");
        assertFalse(texts.contains("Lihat di peta"));
        assertTrue(texts.contains("Kantor 4"));
    }

    @Test
    void anAddressThatTheArticleGivesIsNoTeaser() throws IOException {
        String address = "<p><a href='https://aduan.example/'>https://aduan.example/</a></p>";
        assertEquals(
                List.of(FIRST, SECOND, "https://aduan.example/", THIRD),
                texts("<article>" + paragraphs(FIRST, SECOND) + address + paragraphs(THIRD) + "</article>"));
    }

    @Test
    void theLinksToAnArticlesOtherPagesGo() throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<article>" + paragraphs(FIRST, SECOND, THIRD)
                        + "<div class=paging>Halaman: <a href=?p=1>1</a> <a href=?p=2>2</a> <a href=?p=2>Selanjutnya</a></div>"
                        + "<p><a href=?p=2>Halaman Selanjutnya</a></p><p>Halaman 1 dari 3</p></article>"));
    }

    @Test
    void rowsOfCardsBehindTheArticleGo() throws IOException {
        String cards = IntStream.range(1, 5)
                .mapToObj(i -> "<div class=card><h3><a href=/" + i + ">Judul berita lain nomor " + i
                        + "</a></h3><p>Ringkasan berita lain yang tidak ada hubungannya dengan berita ini.</p></div>")
                .collect(Collectors.joining());
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH),
                texts("<article>" + paragraphs(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH) + cards + "</article>"));
    }

    @Test
    void anAsideOfSentencesIsTheArticlesOneOfLinksIsNot() throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH),
                texts("<article>" + paragraphs(FIRST, SECOND, THIRD, FOURTH) + "<aside>" + paragraphs(FIFTH)
                        + "</aside>"
                        + "<aside><p>Berita lain: <a href=/x>Tujuh rumah warga rusak diterjang angin pada malam hari</a></p></aside>"
                        + paragraphs(SIXTH) + "</article>"));
    }

    @Test
    void theArticleToldToMachinesSaysWhereItStands() throws IOException {
        String told = String.join("\\n", FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH);
        String promise =
                "<p>Kunjungi pameran buku kami di lapangan kota mulai pekan depan dan dapatkan potongan harga besar.</p>";
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH),
                texts("<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + told
                        + "\"}</script></head><div class=entry>" + promise + promise.replace("kota", "desa")
                        + "</div><div class=x1>" + paragraphs(FIRST, SECOND, THIRD) + promise
                        + paragraphs(FOURTH, FIFTH, SIXTH) + "</div>"));
    }

    @Test
    void thePagesOwnTextIsReadWhereMachinesAreToldItsBeginningOnly() throws IOException {
        String told = FIRST + " " + SECOND + " " + THIRD;
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH),
                texts("<head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + told
                        + "\"}</script></head><div class=x1>" + paragraphs(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH)
                        + "</div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3><button aria-expanded=true>Siapa yang boleh melapor?</button></h3>",
                "<h3><span><button>Siapa yang boleh melapor?</button></span></h3>",
                "<button type=button><div><h3>Siapa yang boleh melapor?</h3></div></button>",
                "<details><summary><h3>Siapa yang boleh melapor?</h3></summary></details>",
            })
    void aHeadlineThatUnfoldsItsSectionIsTheArticlesOtherButtonsAreNot(String question) throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD, "Siapa yang boleh melapor?", FOURTH),
                texts("<article>" + paragraphs(FIRST, SECOND, THIRD) + question + "<div>" + paragraphs(FOURTH)
                        + "<button>Laporkan sekarang</button></div></article>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup><a href=#n1>1</a></sup>",
                "<sup class=reference id=r1><a href='#n1'>[1]</a></sup>",
                "<a href='/berita/a.html#n1' id=r1><sup>[1]</sup></a>",
            })
    void marksOfNotesAreNoTextOtherHighFiguresAre(String mark) throws IOException {
        assertEquals(
                List.of("Rumah aman seluas 120 m2 dibangun di kota.", FIRST, SECOND),
                texts("<article><p>Rumah aman seluas 120 m<sup>2</sup> dibangun di kota" + mark + ".</p>"
                        + paragraphs(FIRST, SECOND) + "</article>"));
    }

    @Test
    void aHeadingWhoseNameSaysThatItIsListedIsTheArticles() throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, "Rumah singgah kedua", THIRD, FOURTH),
                texts("<article>" + paragraphs(FIRST, SECOND)
                        + "<h2 class='judul toc' id=rumah>Rumah singgah kedua</h2>" + paragraphs(THIRD, FOURTH)
                        + "</article>"));
    }

    @Test
    void labelsThatHeadListsStayHoweverOftenTheyStand() throws IOException {
        String item =
                "<h3>Kecamatan %d</h3><p>Yang dibutuhkan</p><ul><li>Pendamping nomor %d untuk keluarga korban.</ul>";
        String page = IntStream.range(1, 6)
                .mapToObj(i -> item.formatted(i, i))
                .collect(Collectors.joining("", "<article>" + paragraphs(FIRST, SECOND, THIRD), "</article>"));
        assertEquals(5, texts(page).stream().filter("Yang dibutuhkan"::equals).count());
    }

    @Test
    void aFirstParagraphThatLeadsToAListIsNoLabel() throws IOException {
        String leading = "Kepala dinas menyebut tiga hal yang mendesak:";
        assertEquals(
                List.of(leading, FIRST, SECOND, THIRD),
                texts("<article><p>Kamis, 4 Mei</p><p>" + leading + "</p>" + paragraphs(FIRST, SECOND, THIRD)
                        + "</article>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leia também: Cidade abre abrigo",
                "Lire aussi : La ville ouvre un refuge",
                "Читайте также: Город открыл приют",
            })
    void boxesThatLeadElsewhereGoInOtherLanguages(String box) throws IOException {
        assertEquals(
                List.of(FIRST, SECOND, THIRD),
                texts("<article><p>" + FIRST + "</p><p>" + SECOND + " <b>" + box + "</b></p><p>" + THIRD
                        + "</p></article>"));
    }

    @Test
    void whatASiteSaysOfItsAuthorsGoes() throws IOException {
        String authors =
                "<h4>Sinta Contoh</h4><div>Redaktur</div><p>Sinta Contoh adalah redaktur yang menulis tentang keluarga dan anak sejak dua belas tahun lalu.</p>"
                        + "<h4>Budi Misal</h4><p>Budi Misal menulis dari kepulauan dan pernah menjadi pendamping korban di rumah aman.</p>";
        assertEquals(
                List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH),
                texts("<div>" + paragraphs(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH) + authors + "</div>"));
    }

    @Test
    void thoseWhomAnArticleIsAboutStay() throws IOException {
        String person =
                "<h3>Pendamping %1$s</h3><p>Pendamping %1$s mengunjungi keluarga di pulau terluar setiap pekan bersama kader desa.</p>";
        String page = IntStream.range(0, 12)
                .mapToObj(i -> person.formatted(Character.toString('A' + i) + "di"))
                .collect(Collectors.joining("", "<div>" + paragraphs(FIRST, SECOND, THIRD), "</div>"));
        assertEquals(3 + 24, texts(page).size());
    }

    @Test
    void croppedBeginningsOfOtherStoriesGoBesideAShortOne() throws IOException {
        String teaser =
                "<div><h3><a href=/b%d>Bupati meresmikan jembatan nomor %d</a></h3><div>Bupati meresmikan jembatan yang menghubungkan dua desa di tepi sungai sejak lama dan warga pun ... <a href=/b%d>» Selanjutnya</a></div></div>";
        String teasers =
                IntStream.range(0, 6).mapToObj(i -> teaser.formatted(i, i, i)).collect(Collectors.joining());
        assertEquals(
                List.of(FIRST, SECOND),
                texts("<div><div>" + paragraphs(FIRST, SECOND) + "</div><div>" + teasers + "</div></div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 responses to “Rumah singgah”", "12 Komentar", "One moment", "3 thoughts on Rumah singgah"})
    void whatReadersWriteBelowAHeadThatCountsItGoes(String head) throws IOException {
        List<String> read = texts("<div>" + paragraphs(FIRST, SECOND, THIRD, FOURTH) + "<h3>" + head + "</h3><div>"
                + paragraphs("Saya setuju, rumah singgah memang perlu sejak dulu di pulau kami yang jauh.")
                + "</div></div>");
        assertEquals(head.startsWith("One") ? 6 : 4, read.size());
    }

    @Test
    void aSentenceThatCountsCommentsIsTheArticles() throws IOException {
        String sentence = "12 komentar pada unggahan itu memuat ancaman terhadap korban.";
        assertEquals(
                List.of(FIRST, SECOND, THIRD, sentence, FOURTH),
                texts("<div>" + paragraphs(FIRST, SECOND, THIRD, sentence, FOURTH) + "</div>"));
    }

    @Test
    void textWithoutBlanksAndLatinStopsIsRunningText() throws IOException {
        List<String> story = List.of(
                "市は夏から、被害を受けた人のための相談窓口を新しく開く。",
                "担当者は「遠くの島からも相談できるようにしたい」と話した。",
                "来年は、二つ目の施設も建てる予定だという。",
                "窓口は平日の朝九時から夕方五時まで開き、電話でも受け付ける。",
                "昨年の相談は二十一件で、前の年より六件多かった。");
        String menu = "<ul><li><a href=/a>島の祭りが始まる</a><li><a href=/b>橋の工事が終わる</a></ul><p>お知らせの一覧</p>";
        assertEquals(
                story,
                texts("<div><div>" + paragraphs(story.toArray(String[]::new)) + "</div><div>" + menu + "</div></div>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<body style='visibility:hidden'>%s</body>", "<body><div style='display: none'>%s</div></body>"})
    void aPageThatAScriptRevealsIsRead(String page) throws IOException {
        String hidden = "<div hidden><p>" + FIFTH + "</p></div>";
        assertEquals(
                List.of("Rumah singgah kedua dibangun", FIRST, SECOND, THIRD),
                texts(page.formatted("<h1>Rumah singgah kedua dibangun</h1><div>" + paragraphs(FIRST, SECOND, THIRD)
                        + hidden + "</div>")));
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static List<String> texts(String html) throws IOException {
        Document document = Texts.read(new HtmlReader(), "a.html", "<html>" + html + "</html>");
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .toList();
    }
}
