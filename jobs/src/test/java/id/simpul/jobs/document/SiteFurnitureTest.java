package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFurnitureTest {

    static Stream<List<String>> rules() {
        return Rows.of(SiteFurniture.class, "site-furniture.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSeesItsExample(List<String> rule) {
        String article = "Bupati membuka rapat koordinasi perlindungan anak di pendopo kabupaten pada hari itu.";
        assertArrayEquals(new boolean[] {false, true}, SiteFurniture.mark(List.of(article, rule.get(3))), rule.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Komentar bupati soal angka itu singkat saja.",
                "Baca doa dipimpin oleh Kementerian Agama setempat.",
                "Rekomendasi rapat disampaikan kepada gubernur.",
                "Sebelumnya, dinas mencatat 12 kasus.",
                "Berita acara ditandatangani kedua pihak.",
                "Email pengaduan dibuka selama 24 jam.",
                "Iklan lowongan palsu menjerat 14 korban.",
                "Tagihan rumah sakit ditanggung pemerintah."
            })
    void sentencesOfAnArticleAreItsOwn(String line) {
        assertFalse(SiteFurniture.mark(List.of(line))[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dinas mencatat 12 kasus (Baca juga: Rumah Aman Dibuka), naik dari tahun lalu. | Dinas mencatat 12 kasus, naik dari tahun lalu.",
                "[BACA: Rumah Aman Dibuka] | ''",
                "Dinas (yang baru) mencatat 12 kasus. | Dinas (yang baru) mencatat 12 kasus.",
                "Dinas mencatat 12 perkara (baca: kasus). | Dinas mencatat 12 perkara (baca: kasus).",
                "Ia tidak menutup kurung (baca juga apa saja. | Ia tidak menutup kurung (baca juga apa saja.",
            })
    void whatLeadsElsewhereInBracketsGoesOutOfALine(String line, String left) {
        assertEquals(left, SiteFurniture.withoutInsets(line));
    }

    @Test
    void aListOfOtherStoriesEndsTheTextOnlyBehindTheArticle() {
        String article = "Rapat itu dihadiri seluruh camat dan lurah di wilayah tersebut sampai selesai.";
        boolean[] behind = SiteFurniture.mark(List.of(article, "Berita Terkait", "30 Rumah Rusak", "Harga Turun"));
        assertArrayEquals(new boolean[] {false, true, true, true}, behind);
        boolean[] before = SiteFurniture.mark(List.of("Berita Terkini", article, article, article));
        assertTrue(before[0]);
        assertFalse(before[2]);
    }
}
