package id.simpul.jobs.document.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Articles of two to three thousand characters as newspapers print them, each with about ten counts (what 48 labelled pages have for their
 * length), on pages of a usual size. People and figures are made up.
 */
final class MadeArticles {

    /** Characters of an article, about. */
    private static final int LENGTH = 3_000;

    private static final List<String> YEAR = List.of(
            "%1$s - Dinas Pemberdayaan Perempuan dan Perlindungan Anak (DP3A) %2$s mencatat %3$d kasus kekerasan terhadap perempuan dan anak sepanjang 2023. Jumlah itu naik dibanding tahun sebelumnya yang mencapai %4$d kasus.",
            "Kepala DP3A %2$s, Ratna Wulandari, mengatakan kenaikan itu menunjukkan bahwa warga semakin berani melapor. \"Kami melihat kesadaran masyarakat mulai tumbuh, meski masih banyak yang memilih diam karena pelakunya orang dekat,\" kata Ratna di kantornya, Selasa (9/1/2024).",
            "Dari jumlah tersebut, %5$d korban adalah anak perempuan, sedangkan %6$d lainnya perempuan dewasa. Bentuk yang paling banyak dilaporkan adalah kekerasan seksual, disusul kekerasan dalam rumah tangga dan penelantaran.",
            "Ia menjelaskan, sebagian besar korban dirujuk ke rumah aman dan mendapat pendampingan psikologis dari tenaga ahli. Pendampingan hukum diberikan bersama lembaga bantuan hukum yang bekerja sama dengan pemerintah daerah.",
            "Ratna menambahkan, pihaknya akan memperluas layanan pengaduan hingga ke tingkat desa. Setiap desa diharapkan memiliki relawan yang tahu ke mana korban harus dirujuk, dan bagaimana menjaga kerahasiaan identitasnya.");

    private static final List<String> POLICE = List.of(
            "%1$s - Polda Jawa Tengah mengungkap %5$d kasus tindak pidana perdagangan orang (TPPO) selama Juni 2023 dan menetapkan %6$d orang sebagai tersangka. Para korban dijanjikan pekerjaan sebagai pelayan restoran di luar negeri.",
            "Kepala Bidang Humas Kombes Pol Bagus Prasetyo menyebutkan, penyidik masih menelusuri aliran uang dari perekrut kepada penampung. \"Modusnya hampir sama, korban ditawari gaji besar dan keberangkatan tanpa syarat yang rumit,\" ujarnya.",
            "Polisi menyelamatkan %3$d korban, terdiri atas %4$d laki-laki dan selebihnya perempuan. Mereka berasal dari Kabupaten Cilacap, Kabupaten Brebes dan Kota Tegal, dan sudah dipulangkan kepada keluarganya dengan bantuan BP3MI.",
            "Barang bukti yang disita antara lain paspor, buku tabungan, telepon genggam dan dua unit mobil. Tersangka dijerat Undang-Undang Nomor 21 Tahun 2007 dengan ancaman pidana penjara paling lama 15 tahun dan denda Rp600 juta.",
            "Masyarakat diminta memeriksa dahulu izin perusahaan penempatan sebelum menyerahkan dokumen. Pengaduan dapat disampaikan melalui layanan 110 atau ke kantor polisi terdekat.");

    private static final List<String> MEETING = List.of(
            "%1$s - Pemerintah %2$s menggelar rapat koordinasi pencegahan perkawinan anak di Aula Sekretariat Daerah, Rabu (14/6/2023). Rapat yang dibuka Sekretaris Daerah Hadi Santoso itu dihadiri perwakilan dinas, kepolisian dan pengadilan agama.",
            "Dalam sambutannya, Hadi meminta seluruh camat mendata anak yang putus sekolah. \"Data itu harus dipakai bersama, jangan disimpan sendiri-sendiri,\" katanya di hadapan 60 peserta.",
            "Pengadilan Agama melaporkan %3$d permohonan dispensasi kawin pada 2022, turun dari %4$d permohonan pada 2021. Sebanyak %5$d permohonan dikabulkan karena calon mempelai sudah hamil.",
            "Peserta sepakat membentuk satuan tugas di setiap kecamatan dan menyusun peraturan bupati tentang pencegahan perkawinan anak. Rancangannya ditargetkan selesai sebelum akhir tahun.",
            "Forum Anak yang hadir menyampaikan harapan agar sekolah memberi ruang bicara yang aman. Mereka mencatat %6$d laporan perundungan dari teman sebaya selama satu semester.");

    private static final List<String> REGIONS = List.of(
            "%1$s - Sistem informasi daring perlindungan perempuan dan anak mencatat %3$d kasus kekerasan di provinsi ini hingga September 2024. Kota Semarang menjadi daerah dengan laporan terbanyak, yakni %5$d kasus, disusul Kabupaten Banyumas %6$d kasus.",
            "Pengamat dari universitas setempat, Dian Kusumaningrum, menilai angka itu belum menggambarkan keadaan sebenarnya. Banyak korban yang tidak melapor karena jarak ke kantor layanan terlalu jauh dan takut disalahkan.",
            "Menurut jenisnya, kekerasan fisik dialami %4$d orang. Pelaku umumnya berasal dari lingkungan keluarga, sementara tempat kejadian paling sering adalah rumah tangga.",
            "Pemerintah provinsi menyiapkan anggaran Rp2,4 miliar untuk memperkuat unit pelaksana teknis di 35 kabupaten dan kota. Anggaran itu dipakai untuk tenaga pendamping, visum dan perjalanan ke lokasi.",
            "Gubernur dalam kesempatan terpisah mengajak para kepala desa menghidupkan lagi perlindungan anak terpadu berbasis masyarakat. Ia menyebut pencegahan harus dimulai dari keluarga.");

    /** What such articles end with. */
    private static final List<String> END = List.of(
            "Pendamping korban, Sri Hartatik, mengingatkan bahwa pemulihan membutuhkan waktu yang panjang. Keluarga perlu dilibatkan sejak awal agar anak tidak merasa sendirian ketika kembali ke sekolah dan bertemu teman-temannya.",
            "Sementara itu, anggota dewan dari komisi yang membidangi kesejahteraan rakyat meminta pemerintah menambah tenaga psikolog. Menurut dia, satu orang tenaga ahli tidak mungkin melayani wilayah yang begitu luas setiap hari.",
            "Warga yang mengetahui atau mengalami kekerasan dapat menghubungi layanan SAPA 129 atau datang langsung ke kantor layanan pada hari kerja. Identitas pelapor dijamin kerahasiaannya dan seluruh layanan tidak dipungut biaya.",
            "Ke depan, kerja sama dengan perguruan tinggi akan diperkuat melalui program mahasiswa mengabdi. Para mahasiswa akan membantu kader desa memberi penyuluhan tentang pengasuhan yang baik dan bahaya pergaulan di media sosial.",
            "Kegiatan serupa direncanakan berlanjut di wilayah lain dengan melibatkan tokoh agama, tokoh adat dan pelaku usaha, sehingga upaya perlindungan tidak hanya menjadi tugas satu dinas.");

    private MadeArticles() {}

    static Map<String, byte[]> pages() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("year.html", page("Laporan kekerasan tahun lalu naik", "Kabupaten Kendal", YEAR, 3));
        pages.put("police.html", page("Polisi ungkap perdagangan orang", "Kota Tegal", POLICE, 5));
        pages.put("meeting.html", page("Pemkab bahas perkawinan anak", "Kabupaten Jepara", MEETING, 7));
        pages.put("regions.html", page("Kekerasan di provinsi ini", "Kota Semarang", REGIONS, 11));
        return pages;
    }

    private static byte[] page(String title, String region, List<String> paragraphs, int seed) {
        StringBuilder article = new StringBuilder();
        int written = 0;
        List<String> all = Stream.concat(paragraphs.stream(), END.stream()).toList();
        for (int i = 0; i < all.size() && written < LENGTH; i++) {
            int told = 90 + 17 * seed + 29 * i;
            String paragraph = String.format(
                    Locale.ROOT,
                    all.get(i),
                    region.substring(region.indexOf(' ') + 1).toUpperCase(Locale.ROOT),
                    region,
                    told,
                    told - 23 - i,
                    told / 3 + i,
                    told / 5 + seed);
            article.append("<p>").append(paragraph).append("</p>\n");
            written += paragraph.length();
        }
        return MadePage.of(title, article.toString(), 45, 60, 16_000);
    }
}
