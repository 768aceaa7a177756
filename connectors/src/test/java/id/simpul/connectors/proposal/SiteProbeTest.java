package id.simpul.connectors.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.connectors.proposal.Asking.Page;
import id.simpul.connectors.proposal.Proposal.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteProbeTest {

    private static final String LISTING = """
            <html><head><title>Berita terbaru - Dinas P3A Kota Batam</title>%s</head><body>
            <a href="/">Beranda</a> <a href="/profil/visi-misi">Visi</a> <a href="/kontak">Kontak</a>
            <a href="/berita/2024/05/rakor-gugus-tugas-tppo-digelar">Rakor</a>
            <a href="/berita/2024/06/dua-belas-kasus-dalam-sebulan#komentar">Kasus</a>
            <a href="/berita/2023/11/patbm-dibentuk-di-tiga-kelurahan">PATBM</a>
            <a href="/unduh?id=1041">Unduh</a> <a href="/unduh?id=1042">Unduh</a>
            <a href="https://lain.example/berita/2024/05/berita-orang-lain-lagi">Lain</a>
            <a href="javascript:void(0)">x</a> <a href="http://[">rusak</a></body></html>""";

    private final Map<String, String> site = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void aFeedThatThePageNamesIsTakenAndThatOfCommentsIsNot() throws Exception {
        site.put("https://dp3a.example/", LISTING.formatted("""
                        <link rel=alternate type="application/rss+xml" href="/comments/feed/" title="Komentar">
                        <link rel=alternate type="application/rss+xml" href="/umpan.xml" title="Berita">"""));
        site.put("https://dp3a.example/umpan.xml", "<?xml version='1.0'?><rss><channel><item></item></channel></rss>");
        Proposal proposal = look("https://dp3a.example/");
        assertEquals(Kind.FEED, proposal.kind());
        assertEquals(List.of("https://dp3a.example/umpan.xml"), proposal.start());
        assertEquals(List.of(), proposal.links());
        assertEquals("Dinas P3A Kota Batam", proposal.name());
    }

    @Test
    void withoutFeedTheSitemapOfRobotsIsTakenWithThePatternsOfThePage() throws Exception {
        site.put("https://dp3a.example/", LISTING.formatted(""));
        site.put("https://dp3a.example/robots.txt", "User-agent: *\nSITEMAP:  https://dp3a.example/peta.xml\n");
        site.put("https://dp3a.example/peta.xml", "<urlset xmlns='x'></urlset>");
        Proposal proposal = look("https://dp3a.example/");
        assertEquals(Kind.SITEMAP, proposal.kind());
        assertEquals(List.of("https://dp3a.example/peta.xml"), proposal.start());
        assertEquals(List.of("/berita/*/*/*", "/unduh?id=*"), proposal.links());
        assertTrue(proposal.samples().contains("https://dp3a.example/berita/2024/06/dua-belas-kasus-dalam-sebulan"));
    }

    @Test
    void withNeitherThePageItselfIsTheListing() throws Exception {
        site.put(
                "https://www.dp3a.example/berita",
                LISTING.formatted("<meta property=og:site_name content='DP3A Batam'>"));
        // a page for everything, as some sites answer
        site.put("https://www.dp3a.example/feed", "<html><body>Tidak ditemukan</body></html>");
        Proposal proposal = look("https://www.dp3a.example/berita");
        assertEquals(Kind.PAGES, proposal.kind());
        assertEquals(List.of("https://www.dp3a.example/berita"), proposal.start());
        assertEquals("DP3A Batam", proposal.name());
        assertEquals("dp3a.example", proposal.host());
        assertTrue(asked.size() <= 7, "a handful of requests: " + asked);
    }

    @Test
    void aFeedThatIsNamedItselfIsKnown() throws Exception {
        site.put("https://kabar.example/rss", "<rss><channel><title>Kabar Timor</title><item/></channel></rss>");
        Proposal proposal = look("https://kabar.example/rss");
        assertEquals(Kind.FEED, proposal.kind());
        assertEquals("Kabar Timor", proposal.name());
        assertEquals(1, asked.size());
    }

    @Test
    void whatCannotBeHadIsNoProposal() throws Exception {
        assertEquals(Optional.empty(), new SiteProbe(this::page).look("https://hilang.example/"));
    }

    private Proposal look(String address) throws InterruptedException {
        return new SiteProbe(this::page).look(address).orElseThrow();
    }

    private Optional<Page> page(String address) {
        asked.add(address);
        return Optional.ofNullable(site.get(address)).map(text -> new Page(address, text));
    }
}
