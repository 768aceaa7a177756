package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names written small, without a capital or a column that tells them. */
class SmallAppositionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korban terakhir, putri melangwara, berumur 9 tahun. | Korban terakhir, █, berumur 9 tahun.",
                "Korban, melangwara sutrikin, 9 tahun, dibawa ke puskesmas. | Korban, █, 9 tahun, dibawa ke puskesmas.",
                "Pelaku, jarwokin (34), ditangkap di rumahnya. | Pelaku, █ (34), ditangkap di rumahnya.",
                "Ibu korban, sumiratih, kelahiran 1985, melapor. | Ibu korban, █, kelahiran 1985, melapor.",
                "Korban pertama, melangwara binti sutrikin, sembilan belas tahun. | Korban pertama, █, sembilan belas tahun.",
                "Seorang perempuan, melangwara, asal Wonosari, hilang. | Seorang perempuan, █, asal Wonosari, hilang.",
                "Pelaku jarwokin (34) ditahan. | Pelaku █ (34) ditahan.",
                "Korban melangwara berumur 9 tahun. | Korban █ berumur 9 tahun.",
                "Korban bernama melangwara dibawa ke puskesmas. | Korban bernama █ dibawa ke puskesmas.",
            })
    void hidesUnknownWordsBehindAPersonAndBeforeAnAgeOrHome(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
        assertEquals(masked, Identities.mask(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Korban, warga desa setempat, berumur 9 tahun.",
                "Korban pertama, santriwati pondok, berusia 14 tahun.",
                "Korban, perempuan disabilitas, berusia 19 tahun, pulang.",
                "Pelaku, sopir angkot, warga Kecamatan Wonosari, ditangkap.",
                "Pelaku, tukang ojek online, 34 tahun, ditangkap.",
                "Anak, remaja putri, berumur 15 tahun.",
                "Korban tppo berumur 16 tahun dipulangkan.",
                "Kepala dinas perlindungan anak, melangwara, berumur 50 tahun, hadir.",
                "Anak yang tinggal di kos, melangwara, umur 9 tahun.",
                "Kucing itu, melangwara, berumur 9 tahun.",
                "Korban dan aplikasi melangwara diresmikan.",
            })
    void leavesOrdinaryWordsOfficesAndPlaces(String text) {
        assertEquals(text, Identities.mask(text));
    }

    @Test
    void aNameThatWasToldSoOnceIsHiddenInWhateverIsTakenOutOfTheDocument() {
        Identities.Masker masker =
                Identities.of("Korban terakhir, putri melangwara, berumur 9 tahun. Lalu putri melangwara"
                        + " pulang bersama ibunya.");
        assertEquals("Lalu █ pulang bersama ibunya.", masker.mask("Lalu putri melangwara pulang bersama ibunya."));
        assertEquals("Rapat membahas █ dan anak putri.", masker.mask("Rapat membahas melangwara dan anak putri."));
    }
}
