package id.simpul.jobs.document.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    private final TextReader reader = new TextReader();

    @Test
    void headerLinesAreMetadataAndNoText() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                url: https://kabar.example/rakor
                published: 2021-04-06
                publisher: Kabar Contoh

                Rakor Gugus Tugas Digelar di Natuna
                Ranai – Pemerintah Kabupaten Natuna menggelar rapat koordinasi gugus tugas.
                """);
        assertEquals("https://kabar.example/rakor", document.metadata().url());
        assertEquals(LocalDate.of(2021, 4, 6), document.metadata().published());
        assertEquals("Kabar Contoh", document.metadata().publisher());
        assertEquals("Rakor Gugus Tugas Digelar di Natuna", document.metadata().title());
        assertEquals(
                List.of(
                        "Heading: Rakor Gugus Tugas Digelar di Natuna",
                        "Paragraph: Ranai – Pemerintah Kabupaten Natuna menggelar rapat koordinasi gugus tugas."),
                Texts.blocks(document));
    }

    @Test
    void whatIsKnownFillsWhatTheFileDoesNotSay() throws IOException {
        Metadata known = new Metadata(null, LocalDate.of(2020, 1, 2), "Penerbit", null, "https://x.example/", null);
        byte[] file = "published: 2021-04-06\n\nSatu kalimat saja.".getBytes(Charset.forName("windows-1252"));
        Metadata metadata = reader.read("a.txt", file, known).metadata();
        assertEquals(LocalDate.of(2021, 4, 6), metadata.published());
        assertEquals("Penerbit", metadata.publisher());
        assertNull(metadata.title());
    }

    @Test
    void aWordWithColonIsNoHeaderWithoutBlankLine() throws IOException {
        Document document =
                Texts.read(reader, "a.txt", "url: begini cara menulisnya.\nLalu baris kedua yang lebih panjang.");
        assertEquals(2, document.blocks().size());
        assertNull(document.metadata().url());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Selasa, 17 Maret 2020 20:52                                  | 2020-03-17",
                "Ditulis oleh redaksi pada 17/03/2020                         | 2020-03-17",
                "Rapat itu digelar pada Senin pagi di pendopo kabupaten, lalu dilanjutkan pada 5 Mei 2019. | ",
            })
    void aDateAboveTheFirstParagraphIsThatOfPublication(String line, LocalDate day) throws IOException {
        String paragraph =
                "Ranai – Pemerintah Kabupaten Natuna menggelar rapat koordinasi gugus tugas pada 1 Januari 2018. "
                        .repeat(3);
        String text = "Rakor Gugus Tugas Digelar di Natuna\n" + line + "\n" + paragraph;
        assertEquals(day, Texts.read(reader, "a.txt", text).metadata().published());
    }

    @Test
    void aHeaderWithoutDayIsRefused() {
        UnreadableException refusal = assertThrows(
                UnreadableException.class, () -> Texts.read(reader, "a.txt", "published: kemarin\n\nTeks."));
        assertEquals(Reason.BAD_HEADER, refusal.reason());
    }

    @Test
    void windowsQuotationMarksAreRead() throws IOException {
        byte[] file = "Ia berkata, “datanya – sementara.”".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Ia berkata, “datanya – sementara.”",
                reader.read("a.txt", file, Metadata.NONE).text());
    }

    @Test
    void whatTheSitePutAroundTheTextIsLeftOut() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                Dinas Sosial Lingga Buka Posko Aduan
                Daik, Kabar Contoh – Dinas Sosial Kabupaten Lingga membuka posko aduan bagi warga.
                Baca juga: 12 Nelayan Diselamatkan
                (Baca: Harga Ikan Naik 40 Persen)
                Posko dibuka setiap hari kerja, kata kepala dinas itu menutup keterangannya.
                Read Previous
                Januari, 45 Warga Dipulangkan
                Read Next
                Pasar Daik Ramai
                TINGGALKAN KOMENTAR
                Silakan masukkan komentar anda!
                © 2021 Kabar Contoh
                """);
        assertEquals(
                List.of(
                        "Heading: Dinas Sosial Lingga Buka Posko Aduan",
                        "Paragraph: Daik, Kabar Contoh – Dinas Sosial Kabupaten Lingga membuka posko aduan bagi warga.",
                        "Paragraph: Posko dibuka setiap hari kerja, kata kepala dinas itu menutup keterangannya."),
                Texts.blocks(document));
    }

    @Test
    void aHeadlineInCapitalsStandsAboveALabelAndItsOffice() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                JUMLAH KORBAN KEKERASAN MENURUT UMUR KABUPATEN LINGGA TAHUN 2022
                Unduh Data
                Dinas Pemberdayaan Perempuan dan Perlindungan Anak
                | No | Kecamatan | Anak |
                | 1 | Singkep | 4 |
                """);
        assertEquals(
                "JUMLAH KORBAN KEKERASAN MENURUT UMUR KABUPATEN LINGGA TAHUN 2022",
                document.metadata().title());
    }

    @Test
    void aGreetingAboveASectionsNameIsNoHeadline() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                Selamat Datang di Laman Bersama Warga Lingga
                Kabar Lingga
                Pengadilan Agama Lingga Terima Puluhan Permohonan Dispensasi Nikah
                Jumlah permohonan yang masuk ke pengadilan itu terus naik dari tahun ke tahun, kata panitera.
                """);
        assertEquals(
                "Pengadilan Agama Lingga Terima Puluhan Permohonan Dispensasi Nikah",
                document.metadata().title());
    }

    @Test
    void languageIsToldByCommonWords() throws IOException {
        String english =
                "The office said that the number of cases in the district is lower than it was in the past year.";
        assertEquals("en", Texts.read(reader, "a.txt", english).metadata().language());
        String indonesian =
                "Kantor itu menyebut jumlah kasus di kabupaten ini tidak akan naik dengan cepat pada tahun yang sama.";
        assertEquals("id", Texts.read(reader, "a.txt", indonesian).metadata().language());
    }

    @Test
    void onlyBlankLinesAreEmpty() {
        UnreadableException refusal =
                assertThrows(UnreadableException.class, () -> Texts.read(reader, "a.txt", " \n\u00A0\n"));
        assertEquals(Reason.EMPTY, refusal.reason());
    }

    @Test
    void linesCutAtAWidthAreOneParagraph() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                PERATURAN BUPATI SIKKA
                NOMOR 3 TAHUN 2020

                a. bahwa rumah aman diperlukan agar korban
                kekerasan memperoleh tempat tinggal yang
                layak selama perkaranya diperiksa;
                b. bahwa rumah aman dikelola oleh Dinas
                Sosial bersama warga, dan pembiayaannya dari

                anggaran daerah.
                Pasal 1
                """);
        assertEquals(
                List.of(
                        "Heading: PERATURAN BUPATI SIKKA",
                        "Paragraph: NOMOR 3 TAHUN 2020",
                        "Paragraph: a. bahwa rumah aman diperlukan agar korban kekerasan memperoleh tempat tinggal yang"
                                + " layak selama perkaranya diperiksa;",
                        "Paragraph: b. bahwa rumah aman dikelola oleh Dinas Sosial bersama warga, dan pembiayaannya dari"
                                + " anggaran daerah.",
                        "Paragraph: Pasal 1"),
                Texts.blocks(document));
    }

    @Test
    void aLineTornOffInMidSentenceGoesOn() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                Waktu itu di Trucuk hanya tercatat dua
                kasus kekerasan.
                Yang paling banyak ialah mereka yang berumur
                13-17 tahun yaitu 66 kasus.
                Persetubuhan anak sebanyak 12 kasus
                , 6 kasus pencabulan.""");
        assertEquals(
                List.of(
                        "Paragraph: Waktu itu di Trucuk hanya tercatat dua kasus kekerasan.",
                        "Paragraph: Yang paling banyak ialah mereka yang berumur 13-17 tahun yaitu 66 kasus.",
                        "Paragraph: Persetubuhan anak sebanyak 12 kasus, 6 kasus pencabulan."),
                Texts.blocks(document));
    }

    @Test
    void linesOfATextThatNeverBreaksOffStayParagraphs() throws IOException {
        Document document = Texts.read(reader, "a.txt", """
                Daftar kasus menurut kecamatan di Kabupaten Sikka
                Kecamatan Alok mencatat dua kasus
                Kecamatan Nita mencatat lima kasus
                id Sikka,kasus,kecamatan
                Kecamatan Waigete mencatat satu kasus
                """);
        assertEquals(5, document.blocks().size());
    }
}
