package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages of the kinds that sites serve, articles and others, built from a few templates and invented stories. */
final class SamplePages {

    private static final List<String> HEADLINES = List.of(
            "Dinas Contoh Latih Tiga Puluh Kader Desa di Bunguran",
            "Nelayan Sedanau Terima Bantuan Jaring dari Pemerintah",
            "Jembatan Kelarik Rusak, Warga Minta Segera Diperbaiki",
            "Pelajar SMP di Ranai Ikuti Lomba Baca Puisi Daerah",
            "Harga Ikan Tongkol di Pasar Ranai Mulai Turun Lagi",
            "Bupati Resmikan Gedung Perpustakaan Baru di Midai",
            "Puskesmas Serasan Tambah Jam Layanan Ibu Hamil",
            "Listrik di Pulau Laut Menyala Penuh Mulai Pekan Depan",
            "Kapal Perintis Kembali Singgah di Pelabuhan Selat Lampa",
            "Petani Cengkih Subi Keluhkan Jalan Menuju Kebun",
            "Relawan Bersihkan Pantai Sisi dari Sampah Plastik",
            "Guru Honorer Ikut Pelatihan Perlindungan Anak");

    private static final String EXCERPT =
            "Ranai – Kegiatan itu berlangsung sehari penuh dan diikuti warga dari empat desa di pulau tersebut, kata panitia [...]";

    private static final List<String> PARAGRAPHS = List.of(
            "Pemerintah Kabupaten Natuna melatih tiga puluh kader desa untuk mendampingi anak yang menjadi korban kekerasan, Selasa pagi.",
            "Kepala dinas mengatakan para kader akan bekerja di lima kecamatan dan melapor setiap bulan kepada petugas di kabupaten.",
            "“Kami ingin warga tahu ke mana harus melapor bila melihat kejadian seperti itu di sekitar rumahnya,” katanya seusai acara.",
            "Pelatihan berlangsung tiga hari dan dibiayai dari anggaran daerah, dengan pengajar dari provinsi dan dari kepolisian.");

    private SamplePages() {}

    /** Pages that are articles, or may be. */
    static Map<String, String> articles() {
        Map<String, String> pages = new LinkedHashMap<>();
        String headline = HEADLINES.get(0);
        pages.put("plain article", page(headline + " - Kabar Contoh", "", "<h1>" + headline + "</h1>" + story(4)));
        pages.put(
                "article with many teasers around it",
                page(headline, "", "<h1>" + headline + "</h1>" + story(4) + teasers(12, false)));
        pages.put(
                "short press release among teasers",
                page(headline + " | Dinas Contoh", "", "<h1>" + headline + "</h1>" + story(2) + teasers(12, false)));
        pages.put(
                "one paragraph among teasers",
                page(headline, "", teasers(6, false) + "<h2>" + headline + "</h2>" + story(1) + teasers(6, false)));
        pages.put(
                "video and two paragraphs",
                page(
                        headline,
                        "<meta property='og:type' content='video.other'>",
                        "<h1>" + headline + "</h1><iframe src=v></iframe>" + story(2) + teasers(10, false)));
        pages.put(
                "photo story",
                page("Foto: " + headline, "", "<h1>Foto: " + headline + "</h1>" + photos() + teasers(9, false)));
        pages.put(
                "JDIH entry",
                page(
                        "Peraturan Daerah Nomor 7 Tahun 2019 - JDIH Contoh",
                        "",
                        "<h1>Peraturan Daerah Nomor 7 Tahun 2019</h1>" + entry() + teasers(8, false)));
        pages.put("JDIH entry without heading", page("JDIH Contoh", "", entry()));
        pages.put("only a table", page("Data Kasus", "", "<table>" + rows() + "</table>" + teasers(10, false)));
        pages.put(
                "list of regulations in a table",
                page("Daftar Produk Hukum", "", "<h1>Daftar Produk Hukum</h1><table>" + rows() + "</table>"));
        pages.put(
                "text in a cell of an old layout",
                page(
                        "Kabar Contoh",
                        "",
                        "<table><tr><td>" + links(9) + "</td><td><b>" + headline + "</b><br>"
                                + String.join("<br><br>", PARAGRAPHS) + "</td></tr></table>"));
        pages.put(
                "text with breaks in a box",
                page(
                        "Kabar Contoh: " + headline,
                        "",
                        links(8) + "<div>" + String.join("<br><br>", PARAGRAPHS) + "</div>"));
        pages.put(
                "blog post",
                page(
                        headline + " ~ Catatan Rina",
                        "",
                        "<body class='item-view'>" + "<h3 class=post-title>" + headline + "</h3>" + story(2)
                                + teasers(10, false)));
        pages.put(
                "article with a login window",
                page(headline, "", "<h1>" + headline + "</h1><form>Masuk <input type=password></form>" + story(3)));
        pages.put(
                "short notice with a login box",
                page(
                        headline,
                        "",
                        "<form><h3>Login</h3><input type=password></form><h2>" + headline + "</h2>" + story(1)));
        pages.put(
                "article about errors",
                page(
                        "404 Laporan Warga Masuk ke Posko Pengaduan",
                        "",
                        "<h1>404 Laporan Warga Masuk ke Posko Pengaduan</h1>" + story(3)));
        pages.put(
                "short article with a number like an error",
                page("500 Guru PAUD Dilatih di Batam", "", "<h1>500 Guru PAUD Dilatih di Batam</h1>" + story(2)));
        pages.put(
                "article about a page that was not found",
                page(
                        "Halaman Tidak Ditemukan, Situs Pemerintah Diretas",
                        "",
                        "<h1>Halaman Tidak Ditemukan, Situs Pemerintah Diretas</h1>" + story(4)));
        pages.put(
                "article about a road under repair",
                page(
                        "Jalan Ranai dalam Perbaikan, Warga Diminta Bersabar",
                        "",
                        "<h1>Jalan Ranai dalam Perbaikan, Warga Diminta Bersabar</h1>" + story(2)));
        pages.put(
                "announcement of an opening",
                page(
                        "Rumah Aman Segera Hadir di Bintan",
                        "",
                        "<h1>Rumah Aman Segera Hadir di Bintan</h1>" + story(1) + teasers(9, false)));
        pages.put(
                "article about privacy",
                page(
                        "Data Pribadi Anak Perlu Dijaga",
                        "",
                        "<h1>Data Pribadi Anak Perlu Dijaga</h1><p>Data pribadi anak korban kekerasan tidak boleh disebar, kata kepala dinas dalam acara itu, Rabu siang.</p><p>Ia meminta persetujuan orang tua selalu dicatat sebelum data pribadi anak dipakai untuk laporan apa pun.</p>"));
        pages.put(
                "article on a page whose systems says archive",
                page(
                        headline,
                        "<meta property='article:published_time' content='2021-03-04T08:00:00+07:00'>",
                        "<body class='archive'><h1>" + headline + "</h1>" + story(3) + teasers(10, false)));
        pages.put(
                "list of names",
                page(
                        "Daftar Peserta Pelatihan Kader Desa",
                        "",
                        "<h1>Daftar Peserta Pelatihan Kader Desa</h1><ol><li>Rina Contoh, Desa Sepempang<li>Budi Contoh, Desa Limau Manis<li>Tono Contoh, Desa Ceruk</ol>"));
        pages.put(
                "announcement with a file",
                page(
                        "Pengumuman Hasil Seleksi Petugas Layanan",
                        "",
                        "<h1>Pengumuman Hasil Seleksi Petugas Layanan</h1><p>Hasil seleksi dapat diunduh di bawah ini.</p><a href=h.pdf>Unduh pengumuman hasil seleksi</a>"
                                + teasers(7, false)));
        pages.put(
                "second page of an article",
                page(
                        headline + " - Halaman 2",
                        "",
                        "<h1>" + headline + "</h1>" + story(2) + "<a href=1>1</a> <a href=2>2</a>"
                                + teasers(9, false)));
        pages.put(
                "links with remarks",
                page(
                        "Sepuluh Tempat Melapor di Kepulauan Riau",
                        "",
                        "<h1>Sepuluh Tempat Melapor di Kepulauan Riau</h1>" + remarks()));
        pages.put(
                "told by script alone",
                page(
                        headline,
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + String.join(" ", PARAGRAPHS.get(0), PARAGRAPHS.get(1), PARAGRAPHS.get(3))
                                + "\"}</script>",
                        teasers(9, false)));
        pages.put(
                "JSON-LD article without long text",
                page(
                        headline,
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                                + "\"}</script>",
                        story(1) + teasers(14, false)));
        pages.put(
                "poem",
                page(
                        "Puisi: Laut yang Menyimpan Nama",
                        "",
                        "<h1>Puisi: Laut yang Menyimpan Nama</h1><p>di dermaga itu<br>ibu menunggu<br>kapal tak juga tiba<br>dan malam menutup pintu</p>"
                                + teasers(8, false)));
        pages.put(
                "search named in an article",
                page(
                        "Pencarian Nelayan Hilang Dihentikan",
                        "",
                        "<h1>Pencarian Nelayan Hilang Dihentikan</h1>" + story(2) + teasers(9, false)));
        return pages;
    }

    /** Pages that are none, by what they are. */
    static Map<String, Map.Entry<String, NoArticle.Kind>> others() {
        Map<String, Map.Entry<String, NoArticle.Kind>> pages = new LinkedHashMap<>();
        put(
                pages,
                "category with excerpts",
                NoArticle.Kind.LISTING,
                page(
                        "Daerah Archives - Kabar Contoh",
                        "",
                        "<body class='archive category'><h1>Daerah</h1>" + teasers(10, true)));
        put(
                pages,
                "category of headlines",
                NoArticle.Kind.LISTING,
                page("Kategori: Daerah", "", "<h1>Kategori: Daerah</h1>" + teasers(6, false)));
        put(
                pages,
                "list that does not say so",
                NoArticle.Kind.LISTING,
                page("Daerah | Kabar Contoh", "", "<h1>Daerah</h1>" + teasers(12, true)));
        put(
                pages,
                "index of news",
                NoArticle.Kind.LISTING,
                page(
                        "Indeks Berita Hari Ini - Kabar Contoh",
                        "",
                        "<h1>Indeks Berita</h1>" + teasers(12, false) + "<a href=2>2</a>"));
        put(
                pages,
                "label of a blog",
                NoArticle.Kind.LISTING,
                page("Catatan Rina: anak", "", "<body class='label-page'>" + teasers(5, true)));
        put(
                pages,
                "collection told to machines",
                NoArticle.Kind.LISTING,
                page(
                        "Berita",
                        "<script type='application/ld+json'>{\"@type\":\"CollectionPage\"}</script>",
                        teasers(4, true)));
        put(
                pages,
                "agency's list of news",
                NoArticle.Kind.LISTING,
                page("Berita - Dinas Contoh", "", "<h3>Berita</h3>" + cards(12)));
        put(
                pages,
                "stories of an author",
                NoArticle.Kind.LISTING,
                page("Penulis: Rina Contoh", "", "<h1>Rina Contoh</h1>" + teasers(8, true)));
        put(
                pages,
                "directory of files",
                NoArticle.Kind.LISTING,
                page("Index of /unduhan", "", "<h1>Index of /unduhan</h1>" + teasers(5, false)));
        put(
                pages,
                "home of a paper",
                NoArticle.Kind.HOME,
                page(
                        "Kabar Contoh - Berita Natuna",
                        "<link rel=canonical href='https://kabar.example/'><meta property='og:site_name' content='Kabar Contoh'>",
                        teasers(12, true)));
        put(
                pages,
                "home of an agency",
                NoArticle.Kind.HOME,
                page(
                        "Beranda - Dinas Contoh Kabupaten Natuna",
                        "<meta property='og:url' content='https://dinas.example'>",
                        "<h2>Selamat Datang di Situs Dinas Contoh Kabupaten Natuna</h2>" + story(2)
                                + teasers(5, false)));
        put(
                pages,
                "home by its system",
                NoArticle.Kind.HOME,
                page("Kabar Contoh", "", "<body class='home blog'>" + teasers(9, true)));
        put(pages, "not found", NoArticle.Kind.ERROR, page("404 Not Found", "", "<h1>404 Not Found</h1><hr>nginx"));
        put(
                pages,
                "not found with news",
                NoArticle.Kind.ERROR,
                page(
                        "Halaman tidak ditemukan - Kabar Contoh",
                        "",
                        "<body class='error404'><h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak ada.</p>"
                                + teasers(8, true)));
        put(
                pages,
                "not found in English",
                NoArticle.Kind.ERROR,
                page(
                        "Page not found | Dinas Contoh",
                        "",
                        "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location.</p>"));
        put(
                pages,
                "forbidden",
                NoArticle.Kind.ERROR,
                page(
                        "403 Forbidden",
                        "",
                        "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>"));
        put(
                pages,
                "broken server",
                NoArticle.Kind.ERROR,
                page(
                        "500 Internal Server Error",
                        "",
                        "<h1>Internal Server Error</h1><p>The server encountered an internal error and was unable to complete your request.</p>"));
        put(
                pages,
                "broken database",
                NoArticle.Kind.ERROR,
                page("Database Error", "", "<h1>Error establishing a database connection</h1>"));
        put(
                pages,
                "unavailable",
                NoArticle.Kind.ERROR,
                page("503 Service Temporarily Unavailable", "", "<h1>503</h1>"));
        put(
                pages,
                "deleted story",
                NoArticle.Kind.ERROR,
                page(
                        "Kabar Contoh",
                        "",
                        "<h1>Berita yang Anda cari tidak ditemukan</h1><p>Silakan kembali ke beranda atau gunakan kolom pencarian di atas.</p>"));
        put(
                pages,
                "maintenance",
                NoArticle.Kind.MAINTENANCE,
                page(
                        "Situs Dalam Perbaikan",
                        "",
                        "<h1>Mohon maaf</h1><p>Situs ini sedang dalam pemeliharaan. Kami akan segera kembali.</p>"));
        put(
                pages,
                "maintenance in English",
                NoArticle.Kind.MAINTENANCE,
                page("Maintenance", "", "<p>Our website is under maintenance. Please come back later today.</p>"));
        put(pages, "soon", NoArticle.Kind.MAINTENANCE, page("Coming Soon", "", "<h1>Coming Soon</h1>"));
        put(
                pages,
                "login",
                NoArticle.Kind.LOGIN,
                page(
                        "Login - Aplikasi Contoh",
                        "",
                        "<h1>Login</h1><form>Nama pengguna <input> Kata sandi <input type=password> <a href=lupa>Lupa kata sandi?</a></form>"));
        put(
                pages,
                "login in Indonesian",
                NoArticle.Kind.LOGIN,
                page(
                        "Masuk ke Sistem Informasi Contoh",
                        "",
                        "<p>Silakan masuk untuk melanjutkan.</p><form><input type=password></form>"));
        put(
                pages,
                "search",
                NoArticle.Kind.SEARCH,
                page(
                        "Hasil pencarian untuk \"anak\" - Kabar Contoh",
                        "",
                        "<h1>Hasil pencarian untuk: anak</h1>" + teasers(8, true)));
        put(
                pages,
                "search without a hit",
                NoArticle.Kind.SEARCH,
                page(
                        "You searched for anak - Kabar Contoh",
                        "",
                        "<body class='search search-no-results'><h1>Search Results for: anak</h1><p>Sorry, nothing matched.</p>"));
        put(
                pages,
                "search by its system",
                NoArticle.Kind.SEARCH,
                page("Kabar Contoh", "", "<body class='search search-results'>" + teasers(6, true)));
        put(
                pages,
                "scripts wanted",
                NoArticle.Kind.SCRIPT,
                page("Aplikasi Contoh", "", "<p>You need to enable JavaScript to run this app.</p>"));
        put(
                pages,
                "browser checked",
                NoArticle.Kind.SCRIPT,
                page(
                        "Just a moment...",
                        "",
                        "<h1>kabar.example</h1><p>Verifying you are human. This may take a few seconds.</p>"));
        put(
                pages,
                "cookies",
                NoArticle.Kind.COOKIES,
                page(
                        "Kabar Contoh",
                        "",
                        "<h2>Sebelum melanjutkan</h2><p>Kami dan mitra kami memakai cookie untuk menyimpan pilihan Anda di perangkat ini.</p><p>Dengan menekan tombol setuju, Anda memberi persetujuan atas pemakaian cookies tersebut.</p>"));
        return pages;
    }

    private static void put(
            Map<String, Map.Entry<String, NoArticle.Kind>> pages, String name, NoArticle.Kind kind, String html) {
        pages.put(name, Map.entry(html, kind));
    }

    private static String page(String title, String head, String body) {
        String start = body.startsWith("<body") ? body : "<body>" + body;
        String menu = "<nav><a href='/'>Beranda</a> <a href='/daerah'>Daerah</a> <a href='/kontak'>Kontak</a></nav>";
        int open = start.indexOf('>') + 1;
        return "<html><head><title>" + title + "</title>" + head + "</head>" + start.substring(0, open) + menu
                + start.substring(open) + "<footer>© 2024 Kabar Contoh</footer></body></html>";
    }

    private static String story(int paragraphs) {
        return "<p>" + String.join("</p><p>", PARAGRAPHS.subList(0, paragraphs)) + "</p>";
    }

    private static String teasers(int count, boolean excerpts) {
        return each(
                count,
                headline -> "<div><h2><a href='/b/" + headline.hashCode() + "'>" + headline
                        + "</a></h2><span>5 Mei 2021</span>" + (excerpts ? "<p>" + EXCERPT + "</p>" : "") + "</div>");
    }

    /** Whole cards that are one link. */
    private static String cards(int count) {
        return each(
                count,
                headline -> "<a href='/b/" + headline.hashCode() + "'><div><h4>" + headline + "</h4><p>" + EXCERPT
                        + "</p></div></a>");
    }

    private static String links(int count) {
        return each(count, headline -> "<a href='/b'>" + headline + "</a><br>");
    }

    private static String each(int count, java.util.function.Function<String, String> form) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String headline = HEADLINES.get(i % HEADLINES.size()) + (i < HEADLINES.size() ? "" : " Bagian " + i);
            parts.add(form.apply(headline));
        }
        return String.join("", parts);
    }

    private static String photos() {
        return "<figure><img src=1><figcaption>Para kader berlatih mendengarkan cerita anak di balai desa, Selasa (3/5). KABAR/Rina</figcaption></figure>"
                + "<figure><img src=2><figcaption>Peserta menuliskan jalur pelaporan di papan tulis balai desa.</figcaption></figure>";
    }

    private static String entry() {
        return "<table><tr><td>Jenis</td><td>Peraturan Daerah</td></tr><tr><td>Nomor</td><td>7</td></tr><tr><td>Tahun</td><td>2019</td></tr>"
                + "<tr><td>Tentang</td><td>Perlindungan Perempuan dan Anak dari Tindak Kekerasan</td></tr><tr><td>Status</td><td>Berlaku</td></tr></table>";
    }

    private static String rows() {
        List<String> rows = new ArrayList<>(List.of("<tr><th>Kecamatan</th><th>2020</th><th>2021</th></tr>"));
        for (String name : List.of("Bunguran Timur", "Midai", "Serasan", "Subi", "Pulau Laut")) {
            rows.add(String.format(
                    Locale.ROOT, "<tr><td>%s</td><td>%d</td><td>%d</td></tr>", name, name.length(), name.length() % 5));
        }
        return String.join("", rows);
    }

    private static String remarks() {
        return each(
                9,
                headline ->
                        "<h3><a href='https://pos.example'>" + headline + "</a></h3><p>" + PARAGRAPHS.get(1) + "</p>");
    }
}
