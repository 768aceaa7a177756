package id.simpul.jobs.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.simpul.jobs.document.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMetadataTest {

    private static final String LEAD =
            "Pemerintah Kabupaten Natuna mencatat 14 kasus kekerasan terhadap anak sepanjang tahun lalu, kata kepala dinas.";
    private static final String SECOND =
            "Menurut dia, sembilan kasus sudah selesai ditangani dan lima lainnya masih didampingi oleh petugas di lapangan.";
    private static final String HEADLINE = "Natuna Catat Empat Belas Kasus";

    private final HtmlReader reader = new HtmlReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='byline'><span class='byline-name'>Rina Contoh</span> <span class='byline-role'>Penulis Senior</span></div>",
                "<div class='jeg_meta_author'><span>by</span> <a href='/author/rina/'>Rina Contoh</a></div>",
                "<p class='oleh'>Rina Contoh, <time datetime='2022-08-05'>Jumat pekan ini</time></p>",
                "<div class='post__author__name'>Rina Contoh</div><div class='author-bio'>Rina Contoh menulis sejak 2010.</div>",
                "<div><i class='fa fa-user'></i> Rina Contoh</div>",
                "<div>Rina Contoh <span>|</span> 22/11/2023 08:14</div>",
                "<div>Kamis, 14 Juli 2022 | Oleh : Rina Contoh | Kategori : Berita | Dibaca : 204 kali</div>",
                "<div>Penulis: Rina Contoh | Editor: Budi Penyunting</div>",
                "<div>Reporter: Rina Contoh</div><div>Editor: Budi Penyunting</div>",
                "<div>Posted by: Rina Contoh</div>",
                "<span itemprop='author' itemscope><span itemprop='name'>Rina Contoh</span></span>",
            })
    void theAuthorIsReadWhereThePageMarksIt(String byline) throws IOException {
        assertEquals("Rina Contoh", body("<h1>" + HEADLINE + "</h1>" + byline).author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='author' content='Rina Contoh'> | Rina Contoh",
                "<meta name='author' content='https://kabar.example/rina'><meta name='sailthru.author' content='Rina Contoh'> | Rina Contoh",
                "<meta name='twitter:label1' content='Ditulis oleh'><meta name='twitter:data1' content='Rina Contoh'> | Rina Contoh",
                "<meta name='citation_author' content='Rina Contoh'><meta name='citation_author' content='Budi Contoh'> | Rina Contoh, Budi Contoh",
                "<meta property='og:site_name' content='Kabar Contoh'><meta name='author' content='Kabar Contoh'> | Kabar Contoh",
            })
    void theAuthorIsReadWhereMachinesAreToldIt(String head, String author) throws IOException {
        assertEquals(author, page(head, "").author());
    }

    @Test
    void aNamedAuthorGoesBeforeTheSiteThatSignsEverything() throws IOException {
        Metadata metadata = page(
                "<meta property='og:site_name' content='Kabar Contoh'><meta name='author' content='Kabar Contoh'>",
                "<h1>" + HEADLINE + "</h1><div class='author-name'>Rina Contoh</div>");
        assertEquals("Rina Contoh", metadata.author());
    }

    @Test
    void machinesAreToldOfTheFirstOfSeveralAuthorsOnly() throws IOException {
        Metadata metadata = page(
                "<meta name='author' content='Rina Contoh'>",
                "<h1>" + HEADLINE
                        + "</h1><div class='info-author'>Ditulis oleh <b>Rina Contoh</b>, <b>Budi Contoh</b></div>");
        assertEquals("Rina Contoh, Budi Contoh", metadata.author());
    }

    @Test
    void whoSignsBelowTheTextWroteItWhoEditedItStandsIn() throws IOException {
        assertEquals("rin", after("<p>(rin)</p>").author());
        assertEquals("Budi Penyunting", after("<p>Editor: Budi Penyunting</p>").author());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Hukum Kriminal | 22/11/2023 08:14</div>",
                "<div class='comments'><span class='comment-author'>Tono Pembaca</span></div>",
                "<div class='author-bio'>Menulis tentang kebun, ternak dan pasar di pulau-pulau sejak lama sekali.</div>",
                "<div>Oleh karena itu warga diminta waspada</div>",
            })
    void whatOnlyLooksLikeABylineIsNone(String line) throws IOException {
        assertNull(body("<h1>" + HEADLINE + "</h1>" + line).author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name='citation_publication_date' content='2024 Jun 30'> | 2024-06-30",
                "<meta name='publication_date' content='20240630T081500'> | 2024-06-30",
                "<meta name='date' content='30 June 2024'> | 2024-06-30",
                "<script type='application/ld+json'>{'@type':'WebPage','datePublished':'2019-01-02'}</script> | 2019-01-02",
                "<script>window.state = {'article':{'publishedAt':'2024-06-30T03:00:00+07:00'}}</script> | 2024-06-30",
                "<meta property='article:modified_time' content='2024-06-30T03:00:00+07:00'> | ",
            })
    void theDayIsReadWhereMachinesAreToldIt(String head, LocalDate day) throws IOException {
        assertEquals(
                day,
                page(
                                head.replace("{'", "{\"")
                                        .replace("'}", "\"}")
                                        .replace("':'", "\":\"")
                                        .replace("','", "\",\"")
                                        .replace("':{", "\":{"),
                                "")
                        .published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=ringkas>Ringkasan yang mendahului tanggal berita ini cukup panjang sehingga sudah terbaca sebagai paragraf pertama dari tulisan yang dimuat hari itu juga.</p><div>Rabu, 5 Februari 2020 09:12 WITA</div> | 2020-02-05",
                "<div>Dilihat 415 kali, diunduh 138 kali. Diunggah pada 05-02-2020 09:00</div> | 2020-02-05",
                "<div>Ditulis oleh redaksi pada Rabu, 5 Februari 2020 20:52 WIB</div> | 2020-02-05",
                "<div>Terakhir diperbarui: 5 Februari 2020</div> | 2020-02-05",
                "<div>Updated <time datetime='2020-02-05'>5 Feb 2020</time></div><div>Posted <time datetime='2020-02-01'>1 Feb 2020</time></div> | 2020-02-01",
                "<div>Hari ini: Rabu, 5 Februari 2020</div> | ",
            })
    void theDayOfPublicationGoesBeforeThatOfAChange(String line, LocalDate day) throws IOException {
        boolean banner = line.contains("Hari ini");
        String headline = "<h1>" + HEADLINE + "</h1>";
        assertEquals(day, body(banner ? line + headline : headline + line).published());
    }

    @Test
    void aDatelineNamesTheDayASentenceDoesNot() throws IOException {
        assertEquals(
                LocalDate.of(2013, 4, 17),
                whole("<title>x</title>", "<p>Ranai, 17 April 2013 – " + LEAD + "</p><p>" + SECOND + "</p>")
                        .published());
        assertNull(whole(
                        "<title>x</title>",
                        "<p>Pada 17 April 2013, kata dia, semua sudah selesai. " + LEAD + "</p><p>" + SECOND + "</p>")
                .published());
    }

    @Test
    void anEarlierDayInThePageBeatsThatOfAMove() throws IOException {
        Metadata metadata = page(
                "<meta property='article:published_time' content='2022-10-24T12:40:59+07:00'>",
                "<h1>" + HEADLINE + "</h1><time datetime='2018-10-08'>8 Oktober 2018</time>");
        assertEquals(LocalDate.of(2018, 10, 8), metadata.published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<header><p><a href='/'>Kabar Contoh</a></p><a href='/x'>Daerah</a></header> | Kabar Contoh",
                "<header><a href='/'>Beranda</a></header> | ",
                "<a rel=home href='/'><img src=l.png alt='Logo Kabar Contoh'></a> | Kabar Contoh",
            })
    void theBannerNamesTheSite(String banner, String site) throws IOException {
        assertEquals(site, body(banner + "<h1>" + HEADLINE + "</h1>").publisher());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<footer>© 2024 Pemerintah Kota Contoh</footer> | Pemerintah Kota Contoh",
                "<footer>Copyright © 2019-2024 Kabar Contoh. All rights reserved.</footer> | Kabar Contoh",
                "<footer>© 2022 - Tema oleh pengembang lokal.</footer> | ",
                "<footer>Hak cipta dilindungi undang-undang © 2024</footer> | ",
                "<footer>Copyright Policy</footer> | ",
            })
    void theOwnerOfTheRightsNamesTheSite(String footer, String site) throws IOException {
        assertEquals(site, after(footer).publisher());
    }

    @Test
    void aDatelineNamesTheSiteThatAnAddressConfirms() throws IOException {
        String text = "<p>RANAI, RANAIRAYA – " + LEAD + "</p><p>" + SECOND + "</p>";
        String link = "<a href='https://www.ranairaya.example/berita/2'>2</a>";
        assertEquals("Ranai Raya", whole("", text + link).publisher());
        assertNull(whole("", text).publisher());
    }

    private Metadata body(String top) throws IOException {
        return page("", top);
    }

    private Metadata page(String head, String top) throws IOException {
        return whole("<title>" + HEADLINE + "</title>" + head, top + "<p>" + LEAD + "</p><p>" + SECOND + "</p>");
    }

    private Metadata after(String below) throws IOException {
        return whole(
                "<title>" + HEADLINE + "</title>",
                "<h1>" + HEADLINE + "</h1><div class=isi><p>" + LEAD + "</p><p>" + SECOND + "</p></div>" + below);
    }

    /**
     * A flag over the headline says that what is dated there is an update. What time the page itself calls that of an update is not
     * the day of publication; one that it calls that of publication still is.
     */
    @ParameterizedTest
    @CsvSource({
        "Diperbarui,date,",
        "Updated,date,",
        "Nasional,date,2024-06-30",
        "Diperbarui,article:published_time,2024-06-30",
    })
    void aStoryFlaggedAsUpdatedHasNoPlainDate(String flag, String meta, @Nullable LocalDate published)
            throws IOException {
        assertEquals(
                published,
                page(
                                "<meta name='" + meta + "' content='2024-06-30'>",
                                "<div>" + flag + "</div><h1>" + HEADLINE + "</h1><div>30 Juni 2024</div>")
                        .published());
    }

    private Metadata whole(String head, String body) throws IOException {
        String html = "<html><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>";
        return reader.read("a.html", html.getBytes(StandardCharsets.UTF_8), Metadata.NONE)
                .metadata();
    }
}
