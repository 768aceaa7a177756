package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passages that carry numbers need nobody's name: only officials told with their office stay, and what is no person. */
class UnneededNamesTest {

    private static String mask(String text) {
        return Identities.of(text).maskPeople(text);
    }

    @Test
    void officialsToldWithTheirOfficeStay() {
        String text = "Kepala DP3A Kabupaten Landak Yohana Tirtasari mencatat 12 kasus kekerasan pada 2023.";
        assertEquals(text, mask(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Menurut Wirasmita, ada 12 kasus kekerasan di Kabupaten Landak pada 2023. | Menurut █, ada 12 kasus kekerasan di Kabupaten Landak pada 2023.
            Ada 12 kasus kekerasan di Kabupaten Landak pada 2023, tutur Wirasmita menutup acara. | Ada 12 kasus kekerasan di Kabupaten Landak pada 2023, tutur █ menutup acara.
            """)
    void whoeverIsToldWithoutAnOfficeIsHidden(String text, String masked) {
        assertEquals(masked, mask(text));
    }

    @Test
    void numbersPlacesBodiesAndProgrammesStay() {
        String text =
                "Sepanjang Januari-Juni 2023, UPTD PPA Kabupaten Landak dan Polres Landak menangani 12 kasus KDRT lewat program PATBM.";
        assertEquals(text, mask(text));
    }

    @Test
    void theDocumentTellsTheOfficeForItsPassages() {
        Identities.Masker masker = Identities.of("Bupati Landak Yohana Tirtasari membuka rapat. "
                + "Ada 12 kasus, kata Yohana Tirtasari. Ada 9 kasus, kata Wirasmita.");
        assertEquals("Ada 12 kasus, kata Yohana Tirtasari", masker.maskPeople("Ada 12 kasus, kata Yohana Tirtasari"));
        assertEquals("Ada 9 kasus, kata █", masker.maskPeople("Ada 9 kasus, kata Wirasmita"));
    }

    @Test
    void whatIsHiddenEverywhereIsHiddenHere() {
        Identities.Masker masker = Identities.of("Korban bernama Jelita Purnama (14). Jelita Purnama dirawat.");
        assertEquals("█ dirawat", masker.mask("Jelita Purnama dirawat"));
        assertEquals("█ dirawat", masker.maskPeople("Jelita Purnama dirawat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pelakunya tiga remaja: Fadelino, Cahaya, dan Robiansyah. | Pelakunya tiga remaja: █, █, dan █.
            Kamar itu ditempati Yurikana dan Cahaya. | Kamar itu ditempati █ dan █.
            """)
    void aWordInARowWithPeopleIsAPersonToo(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rapat dihadiri Dinas Sosial, Bappeda, dan Forum Anak.",
                "Korban berasal dari Sikka, Ende, dan Lembata.",
            })
    void placesAndBodiesInARowStay(String text) {
        assertEquals(text, Identities.mask(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dosen itu melecehkan dua mahasiswi, RT dan KS, di ruang kuliah. | Dosen itu melecehkan dua mahasiswi, █ dan █, di ruang kuliah.
            Lima murid menjadi korban, antara lain RT dan KS. | Lima murid menjadi korban, antara lain █ dan █.
            Ia mengaku diperkosa MH, bosnya di kafe. | Ia mengaku diperkosa █, bosnya di kafe.
            """)
    void lettersBehindPeopleStandForThem(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ayah (Cahaya) bekerja di kebun. | Ayah (█) bekerja di kebun.
            Ia menuduh menantunya, Wita, meracuni putranya. | Ia menuduh menantunya, █, meracuni putranya.
            """)
    void whoStandsBehindKinIsAPersonWhateverTheWord(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @Test
    void whomALawyerServesIsNoOfficial() {
        String text =
                "Azmira Pulunga, pengacara keluarga Jokowardo Susil, membuka foto memar di dada remaja 16 tahun itu.";
        assertEquals(
                "Azmira Pulunga, pengacara keluarga █, membuka foto memar di dada remaja 16 tahun itu.",
                Identities.mask(text));
    }
}
