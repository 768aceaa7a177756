package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nothing vouches for vanish from whatever sentence; places, bodies, things and people in office stay. */
class StrangersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kemarin sore Rukmini Astari pulang naik angkot. | Kemarin sore █ pulang naik angkot.",
                "Rukmini pulang naik angkot. | █ pulang naik angkot.",
                "Pelapor, Hasanuddin (45), datang sendiri. | Pelapor, █ (45), datang sendiri.",
                "Tetangga menolong korban Megawati semalam. | Tetangga menolong korban █ semalam.",
                "Ada di dua kelurahan yaitu Kebun Kelapa dan Bukit Indah. Yosefa Lumbanraja pulang. | Ada di dua kelurahan yaitu Kebun Kelapa dan Bukit Indah. █ pulang.",
                "Keputusan hakim tentang Rukmini Astari ditunggu. | Keputusan hakim tentang █ ditunggu.",
                "Menurut UU Nomor 35 Tahun 2014 tentang Rukmini Astari tak ada kata. | Menurut UU Nomor 35 Tahun 2014 tentang █ tak ada kata.",
                "Buku itu milik Lalu Jumadil dan Baiq Rohani. | Buku itu milik █ dan █.",
                "Surat itu ditulis M. Rizal Pranawa kemarin. | Surat itu ditulis █ kemarin.",
                "Surat itu ditulis Nurmah binti Amaq Sahar kemarin. | Surat itu ditulis █ kemarin.",
                "PILU! RUKMINI ASTARI PULANG DARI RIYADH TANPA GAJI | PILU! █ PULANG DARI RIYADH TANPA GAJI",
                "Kisah Pilu Rukmini Astari Pulang dari Riyadh Tanpa Gaji | Kisah Pilu █ Pulang dari Riyadh Tanpa Gaji",
                "Sore itu Mawar duduk di teras. | Sore itu █ duduk di teras.",
                "Anak buah kapal Yustinus Kaleb sakit. | Anak buah kapal █ sakit.",
                "Kepada penyidik, Rukmini Astari mengaku pusing. | Kepada penyidik, █ mengaku pusing.",
                "Kata Sukardi, asisten rumah tangga di sana, pintu terkunci. | Kata █, asisten rumah tangga di sana, pintu terkunci.",
                "Hubungi Lukman Hakim di rumahnya. | Hubungi █ di rumahnya.",
                "SISWI RS DICABULI AYAH TIRI | SISWI █ DICABULI AYAH TIRI",
                "Anak DS dijemput, korban (K) pulang. | Anak █ dijemput, korban (█) pulang.",
                "Petugas mengantar MHF pulang. | Petugas mengantar █ pulang.",
                "K, siswi itu, tidur. | █, siswi itu, tidur.",
                "Petugas mengantar RS pulang. | Petugas mengantar █ pulang.",
                "Saat bertemu kepala desa, Rukmini Astari menangis. | Saat bertemu kepala desa, █ menangis.",
                "Ketika ditemui Bupati, Rukmini Astari menangis. | Ketika ditemui Bupati, █ menangis.",
                "Oleh Kepala Desa, Rukmini Astari dititipkan ke panti. | Oleh Kepala Desa, █ dititipkan ke panti.",
                "Kepada Kapolsek, Rukmini Astari mengaku pusing. | Kepada Kapolsek, █ mengaku pusing.",
                "Istri anggota DPRD, Rukmini Astari, melapor. | Istri anggota DPRD, █, melapor.",
                "Adik seorang jaksa, Rukmini Astari, ikut hilang. | Adik seorang jaksa, █, ikut hilang.",
                "Ayah korban yang juga Kepala Dusun, Yustinus Kaleb, marah. | Ayah korban yang juga Kepala Dusun, █, marah.",
                "Petugas BP3MI menjemput Rukmini Astari. | Petugas BP3MI menjemput █.",
                "Surat itu ditulis Lie Mei Hwa kemarin. | Surat itu ditulis █ kemarin.",
                "Anggota Polri Bripka SN ditahan. | Anggota Polri Bripka █ ditahan.",
                "Korban Nadila, Kecamatan Alok, kini hamil. | Korban █, Kecamatan Alok, kini hamil.",
                "Pelaku mencabuli Nadila, Kota Ambon. | Pelaku mencabuli █, Kota Ambon.",
                "Korban asal Kabupaten Puncak itu adalah Lisna Wandik. | Korban asal Kabupaten Puncak itu adalah █.",
                "Mereka tinggal di kota itu. Korban adalah Wurmuli Nggilipa. | Mereka tinggal di kota itu. Korban adalah █.",
                "Keluarga menolak keputusan dari Wurmuli Nggilipa. | Keluarga menolak keputusan dari █.",
                "Korban dijual atas instruksi Wurmuli yang kini buron. | Korban dijual atas instruksi █ yang kini buron.",
                "Polisi undang Wurmuli ke kantor. | Polisi undang █ ke kantor.",
                "Ia tinggal di Kampung Melati RT 15. Kapolsek Bramanto Sudiro datang. | Ia tinggal di █. Kapolsek Bramanto"
                        + " Sudiro datang.",
                "Rumahnya di jl. Melati no. 3 rt. 02. Kapolsek Bramanto Sudiro datang. | Rumahnya di █. Kapolsek Bramanto"
                        + " Sudiro datang.",
                "Bupati Bramanto Sudiro meninjau SD Negeri 3 Bontosunggu. Murid bernama Nadila menyambutnya. | Bupati"
                        + " Bramanto Sudiro meninjau SD Negeri 3 Bontosunggu. Murid bernama █ menyambutnya.",
                "Bupati Bramanto Sudiro meninjau SD Negeri 3 Bontosunggu, sekolah korban Nadila. | Bupati Bramanto Sudiro"
                        + " meninjau █, sekolah korban █.",
                "Rukmini Astari, kepala adat yang juga bibi korban, marah. | █, kepala adat yang juga bibi korban, marah.",
                "Nasib Rukmini Astari belum jelas. | Nasib █ belum jelas.",
                "Tim dinas menjenguk MK di rumah sakit. | Tim dinas menjenguk █ di rumah sakit.",
                "Korban selamat, antara lain Rukmini Astari dan Dito Pranawa, dirawat. | Korban selamat, antara lain █ dan"
                        + " █, dirawat.",
            })
    void hidesWhomNobodyVouchesFor(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
        assertEquals(masked, Identities.mask(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kepala Dinas Sosial Kota Ternate Bramanto Sudiro membuka rapat. Bramanto meminta data.",
                "Rapat dipimpin Yosefa Lumbanraja.",
                "KUTA, Kabar.com — Penyerang anyar Persib, Bramanto Sudiro, bertekad menang. Kata Bramanto, tim siap.",
                "Dibentuk lagi di tiga kelurahan yaitu Kebun Kelapa, Bukit Indah dan Harapan Baru.",
                "Peraturan Daerah Kota Kendari Nomor 7 Tahun 2013 tentang Retribusi Izin Gangguan dicabut.",
                "Psikolog forensik Yosefa Lumbanraja memeriksa berkas.",
                "Pegiat perlindungan anak Bramanto Sudiro hadir.",
                "Pengacara korban Ratnaningrum mengatakan sidang ditunda.",
                "Menurut Bramanto Sudiro, Kepala Dinas Sosial, data dikirim.",
                "Kepala Dinas Sosial,\nBramanto Sudiro, S.Sos., M.Si.\nNIP 197001011990031001",
                "Penyerang anyar Persib, Bramanto Sudiro, berlatih.",
                "Menurut Bramanto MK, Wakil Ketua KPAD, data dikirim. Bramanto hadir.",
                "GUBERNUR KALIMANTAN UTARA,\nttd\nBRAMANTO SUDIRO",
                "Kepala UPTD PPA Kota Ternate\nBramanto Sudiro, S.Psi.",
                "Yosefa Lumbanraja dari Komnas Perempuan dan ahli gizi Bramanto Sudiro hadir.",
                "Siswa SD di RS itu sehat. SISWA SD BELAJAR DI RS",
                "Hakim Bramanto Sudiro membuka sidang.",
                "Data itu dipakai Kabid PHA itu, Syafrizal Koto, dan Yulius Tekay selaku Kepala Bappeda.",
                "Kepala UPTD PPA Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, dan Perlindungan"
                        + " Anak (DPPKBP3A) Kabupaten Sikka, Poltak Lumbanraja, hadir. Poltak meminta data.",
                "Rapat dibuka bersama M. Syafrizal selaku Kapolres.",
                "Ibu Yosefa Lumbanraja dari UNICEF hadir.",
                "Sambutan disampaikan Istri Bupati yang juga Ketua TP PKK, Hermina Asso, kemarin.",
                "Anak itu didampingi Peksos Dinas Sosial Bramanto Sudiro kemarin.",
                "Kepala Bidang Perlindungan Perempuan dan Anak Kepala Dinas Bramanto Sudiro hadir.",
                "Tim hukum yang dipimpin Bramanto Sudiro hadir.",
                "Yosefa Lumbanraja bertindak sebagai moderator.",
                "Acara di Gedung Mr. Wisanggeni Tarumanagara penuh.",
                "Menurut Kepala Dinas Sosial, Bramanto Sudiro mengatakan hal itu.",
                "Berkas tersangka P21 dan keadaan baik. Keadaan berubah.",
                "Yayasan Embun Pelita Bontosunggu menerima Embun Pelita Bontosunggu Award.",
                "Rapat di Hotel Santika Premiere dan di Bontosunggu.",
                "Warga kelurahan Bontosunggu menggunakan aplikasi Sapawarga.",
                "Pekerja itu ke Malaysia, Kamboja dan Hong Kong lewat Facebook.",
                "Kawasan Tanpa Rokok (KTR) berlaku. Perda KTR terbit.",
                "Mereka mengajukan gugatan ke MK di Jakarta.",
                "Anak itu di Dinas Pemberdayaan Perempuan dan Perlindungan Anak (P3A) kota. Kasus di P3A turun.",
                "Dasar hukum: UU No. 1 Tahun 1974; Uu No. 23 Tahun 2014; Permendagri 16/2006; PERMENKEU No. 49 Tahun 2016.",
                "Warga mengikuti Sosialisasi Peraturan Daerah (Sosper). Sosper digelar lagi besok.",
                "DPRD mengesahkan Raperda Penyalahgunaan Obat dan Inhalan serta Raperda tentang Irigasi.",
                "Dalam Empat Bulan, 12 Pekerja Dipulangkan",
                "RS Bhayangkara dan RSUD dr. Soekardjo menerima rujukan.",
                "Rapat di Ruang Sipakatau, Kabupaten Gowa.",
                "Pengurus lembaga itu, di antaranya Bramanto Sudiro dan Yosefa Lumbanraja, hadir.",
                "Lembaga itu dipimpin Yosefa Lumbanraja, guru SLB yang juga ketua PKK.",
                "Menurut Bramanto Sudiro, data dikirim. Selama ini, tambah kepala dinas tersebut, laporan terlambat.",
                "Polisi Tangkap Ayah Pelaku Pencabulan di Kabupaten Sikka",
                "POLISI TANGKAP AYAH PELAKU PENCABULAN DI SIKKA",
                "Kekerasan Fisik\nKekerasan Psikis\nPenelantaran Rumah Tangga",
                "Triwulan I 2024 naik, huruf A dan kelas B tetap.",
            })
    void leavesPlacesBodiesThingsAndOfficials(String text) {
        assertEquals(text, Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"menandatangani", "keberlanjutan", "dipertanyakan", "terendah", "anak-anak", "pelatihannya"})
    void wordsAreKnownWithTheirPrefixesAndSuffixes(String word) {
        assertEquals(true, OrdinaryWords.contains(word.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rukmini", "pranawa", "faradiba", "yustinus"})
    void namesAreNoWords(String name) {
        assertEquals(false, OrdinaryWords.contains(name));
    }
}
