package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(
            strings = {
                "Menurut Wirasmita, ada 12 kasus kekerasan di Kabupaten Landak pada 2023.",
                "Ada 12 kasus kekerasan di Kabupaten Landak pada 2023, tutur Wirasmita menutup acara.",
            })
    void whoeverIsToldWithoutAnOfficeIsHidden(String text) {
        assertFalse(mask(text).contains("Wirasmita"), mask(text));
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
        assertTrue(
                masker.maskPeople("Ada 12 kasus, kata Yohana Tirtasari").endsWith("Yohana Tirtasari"),
                masker.maskPeople("Ada 12 kasus, kata Yohana Tirtasari"));
        assertFalse(masker.maskPeople("Ada 9 kasus, kata Wirasmita").contains("Wirasmita"));
    }

    @Test
    void whatIsHiddenEverywhereIsHiddenHere() {
        Identities.Masker masker = Identities.of("Korban bernama Jelita Purnama (14). Jelita Purnama dirawat.");
        assertEquals(masker.mask("Jelita Purnama dirawat"), masker.maskPeople("Jelita Purnama dirawat"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelakunya tiga remaja: Fadelino, Cahaya, dan Robiansyah.",
                "Kamar itu ditempati Yurikana dan Cahaya.",
            })
    void aWordInARowWithPeopleIsAPersonToo(String text) {
        assertFalse(Identities.mask(text).contains("Cahaya"), Identities.mask(text));
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
    @ValueSource(
            strings = {
                "Dosen itu melecehkan dua mahasiswi, RT dan KS, di ruang kuliah.",
                "Lima murid menjadi korban, antara lain RT dan KS.",
                "Ia mengaku diperkosa MH, bosnya di kafe.",
            })
    void lettersBehindPeopleStandForThem(String text) {
        assertTrue(Identities.mask(text).matches(".*█.*"), Identities.mask(text));
        assertFalse(Identities.mask(text).matches(".*\\b(?:RT|KS|MH)\\b.*"), Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ayah (Cahaya) bekerja di kebun.", "Ia menuduh menantunya, Wita, meracuni putranya."})
    void whoStandsBehindKinIsAPersonWhateverTheWord(String text) {
        assertTrue(Identities.mask(text).contains("█"), Identities.mask(text));
        assertFalse(Identities.mask(text).matches(".*(?:Cahaya|Wita).*"), Identities.mask(text));
    }

    @Test
    void whomALawyerServesIsNoOfficial() {
        String text =
                "Azmira Pulunga, pengacara keluarga Jokowardo Susil, membuka foto memar di dada remaja 16 tahun itu.";
        assertFalse(Identities.mask(text).contains("Jokowardo"), Identities.mask(text));
    }
}
