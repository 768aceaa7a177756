package id.simpul.jobs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is a party of a case stays unnamed, be an office, a thing or a place told beside; all people are invented. */
class PartiesOfCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Di hadapan penyidik tersangka Jokasno mengaku menyesal. | Di hadapan penyidik tersangka █ mengaku menyesal.
            Usai diperiksa dokter korban Sartini dirujuk ke rumah aman. | Usai diperiksa dokter korban █ dirujuk ke rumah aman.
            Di hadapan hakim terdakwa Marsudin menangis. | Di hadapan hakim terdakwa █ menangis.
            Disdik menerima laporan soal perundungan di SMPN 3 Waru. Korban kini didampingi. | Disdik menerima laporan soal perundungan di █. Korban kini didampingi.
            Dua tersangka lainnya, Jokasno dan Marsudin, masih buron. | Dua tersangka lainnya, █ dan █, masih buron.
            Tiga perawat menjadi korban pelecehan. Mereka adalah Rukaini, Sumiyem, dan Tarminah. | Tiga perawat menjadi korban pelecehan. Mereka adalah █, █, dan █.
            Sepulang kerja, Selasa Sumarno mendengar tangisan dari gudang. | Sepulang kerja, █ mendengar tangisan dari gudang.
            Kepada wartawan, Ny. KJ mengaku dipukul suaminya. | Kepada wartawan, Ny. █ mengaku dipukul suaminya.
            Penjaga melihat VD dan temannya keluar dari losmen. | Penjaga melihat █ dan temannya keluar dari losmen.
            Pemiliknya, BZ, memukul dua pekerja. | Pemiliknya, █, memukul dua pekerja.
            Korban mengenali YW, sedangkan DJG mengaku hanya mengantar. | Korban mengenali █, sedangkan █ mengaku hanya mengantar.
            Polisi menahan Praka LH karena memukul istrinya. | Polisi menahan Praka █ karena memukul istrinya.
            Korban, perawat Sartini Rukmana, dilecehkan atasannya. | Korban, perawat █, dilecehkan atasannya.
            Bidan desa Sartini Rukmana menjadi korban perdagangan orang. | Bidan desa █ menjadi korban perdagangan orang.
            Guru kelas Sartini Rukmana dipukul suaminya. | Guru kelas █ dipukul suaminya.
            Sindikat penjual anak itu dipimpin Jokasno Marsudi. | Sindikat penjual anak itu dipimpin █.
            Damini, gadis asal Lembata, kabur dari rumah majikan. | █, gadis asal Lembata, kabur dari rumah majikan.
            "Saya ditipu," kata Meiyana, bukan nama sebenarnya. | "Saya ditipu," kata █, bukan nama sebenarnya.
            Warga menggalang dana untuk operasi Jordan (9), siswa yang patah tangan. | Warga menggalang dana untuk operasi █ (9), siswa yang patah tangan.
            Ia diizinkan menikah dengan Lakuna bin Sudirman. | Ia diizinkan menikah dengan █.
            Pelaku pencabulan di Kecamatan Sanden, Jokasno Marsudi, adalah pelatih voli. | Pelaku pencabulan di Kecamatan Sanden, █, adalah pelatih voli.
            Ketua Forum Anak Melinda membacakan tuntutan. | Ketua Forum Anak █ membacakan tuntutan.
            Ibu korban, PT, juga diperiksa. Di Ambon PT tinggal bersama neneknya. | Ibu korban, █, juga diperiksa. Di Ambon █ tinggal bersama neneknya.
            """)
    void whoIsAPartyStaysUnnamed(String text, String masked) {
        assertEquals(masked, Identities.mask(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bupati Morowali Hanafi Lamusa meresmikan rumah aman.",
                "Menurut Kapolsek Ilir Barat II Kompol Sadewo Prakosa, pelaku sudah ditahan.",
                "Warga mengadu kepada kepling setempat, Tumbur Nadeak, pekan lalu.",
                "Panti itu dikelola yayasan. Pengasuhnya, Ratmi Kusnadi, menyebut masih ada 12 anak di sana.",
                "Rapat digelar pada Jumat di kantor bupati.",
                "Penyelenggaranya, LPSK, membuka posko, dan LPSK akan hadir lagi.",
                "Pendamping korban, Hartini Rukmana, menyebut pelaku sudah ditahan.",
                "Jumlah klien UPTD bertambah, kata kepala dinas.",
                "Hakim memvonis terdakwa 5 tahun.",
                "Operasi Lilin digelar 6 hari di pelabuhan.",
                "Guru, anak dan orang tua hadir di balai desa.",
            })
    void officesAndThingsCanBeRead(String text) {
        assertEquals(text, Identities.mask(text));
    }
}
