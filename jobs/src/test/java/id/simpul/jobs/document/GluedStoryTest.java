package id.simpul.jobs.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedStoryTest {

    @Test
    void theStoryBeginsBehindATitleInCapitals() {
        String line =
                "Baca Juga: Polres Kudus Sita Ratusan Botol Miras Lalu di bulan Juni ada 11 kasus, Juli delapan kasus,"
                        + " dan Agustus turun menjadi dua kasus.";
        assertTrue(line.startsWith("Lalu di bulan Juni", GluedStory.from(line)));
    }

    @Test
    void aQuotationIsTheStorys() {
        String line =
                "Baca Juga:\"Korban dan tersangka sama banyaknya,\" kata Kasat Reskrim saat ditemui di kantornya di"
                        + " pusat kota, Kamis pekan lalu.";
        assertTrue(line.startsWith("\"Korban", GluedStory.from(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca juga: Polisi Ringkus Enam Pencuri Sepeda Motor",
                "Baca juga: Polisi ringkus enam pencuri sepeda motor yang beraksi di tiga kecamatan dan sempat membuat warga resah"
                        + " sejak awal tahun ini.",
                "Lalu di bulan Juni ada 11 kasus, Juli delapan kasus, dan Agustus turun menjadi dua kasus, kata Kepala Dinas di"
                        + " kantornya, Kamis."
            })
    void aLinkAloneOrAStoryAloneHasNone(String line) {
        assertEquals(-1, GluedStory.from(line));
    }
}
