package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is a party of a case stays unnamed, be an office, a thing or a place told beside; all people are invented. */
class PartiesOfCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Di hadapan penyidik tersangka Jokasno mengaku menyesal. | Jokasno
            Usai diperiksa dokter korban Sartini dirujuk ke rumah aman. | Sartini
            Di hadapan hakim terdakwa Marsudin menangis. | Marsudin
            Disdik menerima laporan soal perundungan di SMPN 3 Waru. Korban kini didampingi. | SMPN 3 Waru
            Dua tersangka lainnya, Jokasno dan Marsudin, masih buron. | Marsudin
            Tiga perawat menjadi korban pelecehan. Mereka adalah Rukaini, Sumiyem, dan Tarminah. | Sumiyem
            Dalam pengakuan terbaru Rukaini menyebut pelakunya paman sendiri. | Rukaini
            Ibu korban, PT, juga diperiksa. Di Ambon PT tinggal bersama neneknya. | PT
            """)
    void whoIsAPartyStaysUnnamed(String text, String name) {
        assertFalse(Identities.mask(text).contains(name), () -> Identities.mask(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bupati Morowali Hanafi Lamusa meresmikan rumah aman. | Hanafi Lamusa
            Perusahaan itu meluncurkan sepeda motor terbaru Sirimau tahun ini. | Sirimau
            """)
    void officesAndThingsCanBeRead(String text, String name) {
        assertTrue(Identities.mask(text).contains(name), () -> Identities.mask(text));
    }
}
