package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterheadTest {

    /** The lines of a paper, parted by slashes with blanks; the title is the one behind the double slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PEMERINTAH KABUPATEN NATUNA / DINAS SOSIAL, PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK / Jalan Contoh 1 // LAPORAN BULANAN | Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Natuna",
                "PEMERINTAH KOTA BATAM DINAS SOSIAL Jalan Contoh Nomor 5 Batam // NOTULEN RAPAT | Dinas Sosial Kota Batam",
                "PEMERINTAH PROVINSI RIAU / DINAS SOSIAL / UPTD PANTI CONTOH / Jalan Contoh 2 // NOTULEN | UPTD Panti Contoh Provinsi Riau",
                "PEMERINTAH PROVINSI RIAU / GUGUS TUGAS PERLINDUNGAN ANAK Sekretariat: DP3A, Jalan Contoh // LAPORAN TUGAS | Gugus Tugas Perlindungan Anak Provinsi Riau",
                "PEMERINTAH KOTA BATAM // PENGUMUMAN | Pemerintah Kota Batam",
                "GUBERNUR RIAU // PERATURAN GUBERNUR RIAU NOMOR 3 TAHUN 2020 TENTANG SESUATU | Pemerintah Provinsi Riau",
                "// KEPUTUSAN WALI KOTA BATAM NOMOR 3 TAHUN 2020 | Pemerintah Kota Batam",
                "// PERATURAN DAERAH KABUPATEN NATUNA NOMOR 3 TAHUN 2020 | Pemerintah Kabupaten Natuna",
                "// KEPUTUSAN KEPALA DINAS SOSIAL KOTA BATAM NOMOR 3 TAHUN 2020 TENTANG SESUATU | Dinas Sosial Kota Batam",
                "// PERATURAN MENTERI SOSIAL REPUBLIK INDONESIA NOMOR 3 TAHUN 2020 | Kementerian Sosial",
                "// PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 3 TAHUN 2020 | Pemerintah Republik Indonesia",
                "// DAFTAR INFORMASI / Berdasarkan OPD Penerbit : Dinas Sosial Kota Batam | Dinas Sosial Kota Batam",
                "KEPOLISIAN NEGARA REPUBLIK INDONESIA / DAERAH RIAU / DIREKTORAT RESERSE KRIMINAL UMUM // DATA PERKARA | Direktorat Reserse Kriminal Umum Polda Riau",
                "// DATA KASUS / Instansi : UPTD PPA KOTA BATAM | UPTD PPA Kota Batam",
                "// LAPORAN TAHUNAN UPTD PERLINDUNGAN ANAK KABUPATEN NATUNA TAHUN 2021 | UPTD Perlindungan Anak Kabupaten Natuna",
                "// DATA KASUS / Sumber: pelaporan daring, diolah Bidang Data DP3AP2KB Provinsi Riau | DP3AP2KB Provinsi Riau",
                "// DATA KASUS / Sumber: pelaporan daring, Polda Riau | ",
                "Dinas Sosial Kabupaten Natuna mencatat tiga kasus. / Kantor itu buka setiap hari. | ",
            })
    void thePublisherStandsInTheLetterhead(String paper, @Nullable String publisher) {
        List<String> lines = List.of(paper.replace("//", "/").split(" ?/ ", -1)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int title = paper.contains("//")
                ? (int) paper.substring(0, paper.indexOf("//")).split(" / ").length
                : -1;
        int at = paper.startsWith("//") ? 0 : title;
        assertEquals(publisher, new Letterhead(lines, at).publisher(at < 0 ? null : lines.get(at)));
    }
}
