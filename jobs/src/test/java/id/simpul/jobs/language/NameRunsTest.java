package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name begins and ends: no part of it is left over, and nothing of what stands beside it is taken. */
class NameRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korban adalah Tiomina Br Karo. | Korban adalah █.",
                "Korban adalah Tiomina boru Manik. | Korban adalah █.",
                "Saksi lain, Rostina Br. Karo, tidak hadir. | Saksi lain, █, tidak hadir.",
                "Terdakwa Anak Agung Ketut Rimbawa menangis. | Terdakwa █ menangis.",
                "Pelapor, Anak Agung Istri Rimbawati, menangis. | Pelapor, █, menangis.",
                "Tersangka Zulmardi Dt. Rajo Basa ditahan. | Tersangka █ ditahan.",
                "Yang hilang Rukmini dan Juli Prastiwi. | Yang hilang █ dan █.",
                "Tersangka Yunarti alias Mami Cindy ditahan. | Tersangka █ ditahan.",
                "Pelaku Sukarman alias Pak Kumis ditangkap. | Pelaku █ ditangkap.",
                "Korban dititipkan kepada Pak Kamis semalam. | Korban dititipkan kepada █ semalam.",
                "Korban dititipkan kepada Wa Sabtu di kampung. | Korban dititipkan kepada █ di kampung.",
                "Terdakwa HASANUDDIN tetap ditahan. | Terdakwa █ tetap ditahan.",
                "Melan, begitu korban biasa disapa, menangis. | █, begitu korban biasa disapa, menangis.",
                "Seorang korban, Domingus Kapitan (35), dirawat. | Seorang korban, █ (35), dirawat.",
                "Penasihat hukum AC, Bramanto Sudiro, mengajukan eksepsi. | Penasihat hukum █, Bramanto Sudiro, mengajukan eksepsi.",
                "Rektor memberhentikan dosen AS kemarin. | Rektor memberhentikan dosen █ kemarin.",
                "Dua di antara mereka, MK dan RT, masih belasan tahun. | Dua di antara mereka, █ dan █, masih belasan tahun.",
            })
    void hidesTheWholeName(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pada bulan Juni dan Juli Dinas Sosial mencatat 12 laporan.",
                "Ketua dua lembaga, MK dan KPK, masih berunding soal anggaran.",
                "Mahasiswa Universitas Hasanuddin mengikuti lomba debat.",
                "Hakim I Gede Sudarmika membuka sidang. Hakim I Gede Sudarmika menunda sidang.",
                "Menurut Pak Camat, bantuan disalurkan Kamis lalu.",
                "Bupati bertemu Bapak Kapolres Jumat lalu.",
                "Rapat di hotel Grand Suramunu membahas anggaran.",
                "Kuasa hukum KPU, Bramanto Sudiro, mengajukan keberatan.",
                "Para dosen UI dan guru SD mengikuti lokakarya.",
                "Jubir MA Bramanto Sudiro membenarkan putusan itu.",
            })
    void takesNothingBeside(String text) {
        assertEquals(text, Identities.mask(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sidang etik Ipda Yustinus Kaleb digelar tertutup. | Sidang etik Ipda █ digelar tertutup.",
                "Vonis dua tahun bagi Lettu Yustinus Kaleb dibacakan. | Vonis dua tahun bagi Lettu █ dibacakan.",
                "Kasus itu menyeret anggota DPRD Yustinus Kaleb. | Kasus itu menyeret anggota DPRD █.",
                "Bripka Yustinus Kaleb dijatuhi sanksi pemecatan. | Bripka █ dijatuhi sanksi pemecatan.",
                "Keluarga korban mengecam ulah Serda Yustinus Kaleb. | Keluarga korban mengecam ulah Serda █.",
            })
    void hidesOfficersWhoAreTried(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putusan hakim Bramanto Sudiro dibacakan kemarin.",
                "Sidang itu dipimpin hakim Bramanto Sudiro.",
                "Menurut Kasat Reskrim AKP Bramanto Sudiro, kasus itu masih diselidiki.",
                "Direktur RSUD Ternate, Bramanto Sudiro, membenarkan. Pasien, kata Bramanto, dirawat di ruang isolasi.",
                "Bramanto Sudiro tak menampik hal itu. Kapolres yang baru dua bulan bertugas di Melawi itu meminta maaf.",
                "Ahli digital Bramanto Sudiro memeriksa rekaman itu.",
                "Hakim yustisial Bramanto Sudiro menjelaskan putusan kasasi.",
            })
    void showsOfficersWhoTry(String text) {
        assertEquals(text, Identities.mask(text));
    }
}
