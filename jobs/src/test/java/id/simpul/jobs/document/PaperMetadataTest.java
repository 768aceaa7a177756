package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaperMetadataTest {

    static Stream<List<String>> words() {
        return Rows.of(PaperMetadata.class, "paper-titles.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordBeginsItsExample(List<String> row) {
        assertNotNull(of("PEMERINTAH KABUPATEN NATUNA", row.get(1)).title(), row.get(1));
        assertEquals(row.get(1), of("PEMERINTAH KABUPATEN NATUNA", row.get(1)).title());
    }

    @Test
    void theTitleStandsBelowTheLetterheadAndEndsBeforeTheText() {
        Metadata metadata = of(
                "BUPATI NATUNA",
                "KEPUTUSAN BUPATI NATUNA",
                "NOMOR 12 TAHUN 2021",
                "TENTANG",
                "GUGUS TUGAS PERLINDUNGAN ANAK",
                "BUPATI NATUNA,",
                "Menimbang : a. bahwa perlu dibentuk gugus tugas;");
        assertEquals(
                "KEPUTUSAN BUPATI NATUNA NOMOR 12 TAHUN 2021 TENTANG GUGUS TUGAS PERLINDUNGAN ANAK", metadata.title());
    }

    @Test
    void theNumberIsPartOfADecreesTitleAndTheOfficialBelowIsNot() {
        Metadata metadata = of(
                "KEPUTUSAN KEPALA DINAS SOSIAL KOTA BATAM",
                "NOMOR : 12/KPTS/2021",
                "TENTANG",
                "PEDOMAN LAYANAN DI LINGKUNGAN",
                "DINAS SOSIAL KOTA BATAM",
                "KEPALA DINAS SOSIAL KOTA BATAM,",
                "Menimbang : bahwa perlu ditetapkan pedoman;");
        assertEquals(
                "KEPUTUSAN KEPALA DINAS SOSIAL KOTA BATAM NOMOR 12/KPTS/2021 TENTANG PEDOMAN LAYANAN DI LINGKUNGAN DINAS SOSIAL KOTA BATAM",
                metadata.title());
        assertEquals("Dinas Sosial Kota Batam", metadata.publisher());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hal : Data kasus semester pertama                | Data kasus semester pertama",
                "Perihal: Undangan sosialisasi.                   | Undangan sosialisasi",
                "Hal itu disampaikan kepala dinas.                | ",
                "Hal : 3                                          | "
            })
    void aLetterWithoutHeadingIsNamedByItsSubject(String line, String title) {
        assertEquals(
                title,
                of("PEMERINTAH KOTA BATAM", "Nomor : 12/2021", line, "Dengan hormat kami sampaikan.")
                        .title());
    }

    @Test
    void whatALetterIsAboutGivesWayToAHeading() {
        assertEquals(
                "LAPORAN BULANAN", of("Perihal : Laporan", "LAPORAN BULANAN").title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ranai, 5 Januari 2022                                            | 2022-01-05",
                "Notulis: Budi Contoh, S.Sos. Ranai, 5 Januari 2022               | 2022-01-05",
                "pada tanggal 13 Juni 2021                                        | 2021-06-13",
                "Tanggal unduh : 03-07-2020 09:41                                 | 2020-07-03",
                "Ranai, 10 Desember 2019 – Pemerintah kabupaten mencatat 3 kasus. | 2019-12-10",
                "Hari/Tanggal : Selasa, 10 Oktober 2023                           | 2023-10-10",
                "Sumber: UPTD PPA. Diunduh 5 Mei 2022.                            | 2022-05-05",
                "Sejak 5 Mei 2022 layanan itu dibuka untuk warga.               | ",
                "Sumber: UPTD PPA tahun 2023                                      | "
            })
    void theDayIsTheOneOfTheSignature(String line, LocalDate day) {
        assertEquals(day, of("LAPORAN KEGIATAN", line).published());
    }

    private static Metadata of(String... lines) {
        DocumentBuilder builder = new DocumentBuilder();
        for (String line : lines) {
            builder.paragraph(line, null);
        }
        return PaperMetadata.of(builder.build("a", Metadata.NONE));
    }
}
