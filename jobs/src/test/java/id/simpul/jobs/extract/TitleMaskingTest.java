package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.language.Identities;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of laws are readable, whatever of their words the document hides where it can't tell; nobody shows through one. */
class TitleMaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Undang-Undang Nomor 10 Tahun 1997 tentang {}; | Ketenaganukliran",
                "Undang-Undang Nomor 11 Tahun 2008 tentang {} sebagaimana telah diubah; | Informasi dan Transaksi Elektronik",
                "Peraturan Gubernur Bali Nomor 9 Tahun 2020 tentang {}; | Kelas Jabatan di Lingkungan Pemerintah Provinsi Bali",
                "PERATURAN BUPATI SIKKA NOMOR 4 TAHUN 2020 ¶ TENTANG ¶ {} ¶ DENGAN RAHMAT TUHAN | TATA NASKAH DINAS DI LINGKUNGAN PEMERINTAH KABUPATEN SIKKA",
            })
    void aLawsTitleIsReadable(String frame, String title) {
        String text = frame.replace("{}", title).replace(" ¶ ", "\n");
        assertEquals(title, masker(text).mask(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rukmini Astari | Keputusan Bupati Sikka Nomor 7 Tahun 2021 tentang Penetapan {} sebagai Anak Asuh Kabupaten Sikka.",
                "Dravelia Osmond | Keputusan Bupati Sikka Nomor 7 Tahun 2021 tentang Penetapan {} sebagai Anak Asuh Kabupaten Sikka.",
                "Dravelia Osmond | Keputusan Wali Kota Bitung Nomor 188/12/2021 tentang Pemberian Santunan kepada {} Korban Kekerasan.",
                "Dravelia Osmond | KEPUTUSAN BUPATI SIKKA ¶ NOMOR 7 TAHUN 2021 ¶ TENTANG ¶ PENGANGKATAN ANAK BERNAMA {} ¶ BUPATI SIKKA,",
                "Jingga Semesta | Keputusan Bupati Sikka Nomor 7 Tahun 2021 tentang Penetapan {} sebagai Anak Asuh Kabupaten Sikka.",
                "Dravelia | Peraturan Daerah Kota Bitung Nomor 3 Tahun 2015 tentang Perlindungan Anak {} ditolak orang tuanya.",
            })
    void aChildIsHiddenInATitleToo(String name, String frame) {
        String written = frame.contains("NOMOR") ? name.toUpperCase(Locale.ROOT) : name;
        String text = frame.replace("{}", written).replace(" ¶ ", "\n");
        Identities.Masker masker = masker(text);
        String masked =
                masker.mask(text) + masker.mask(written) + masker.mask(text.replaceAll("(?is).*?tentang\\s", ""));
        for (String part : written.split(" ")) {
            assertFalse(masked.contains(part), masked);
        }
    }

    @Test
    void whomTheDocumentHidesElsewhereNoTitleShows() {
        Identities.Masker masker = masker("Korban bernama Jingga (14) tinggal bersama ibunya. Jingga ditemukan warga. "
                + "Hal itu diatur dalam Peraturan Daerah Kota Bitung Nomor 3 Tahun 2015 tentang Rumah Aman Jingga.");
        assertFalse(masker.mask("Rumah Aman Jingga").contains("Jingga"));
    }

    @Test
    void whomATableTellsOfNoTitleShows() {
        Document document = new DocumentBuilder()
                .paragraph("Peraturan Daerah Kota Bitung Nomor 3 Tahun 2015 tentang Rumah Aman Dravelia.", null)
                .table(List.of(row("No", "Nama korban", "Umur"), row("1", "Dravelia Osmond", "14")), null, null, null)
                .build("daftar.html", Metadata.NONE);
        assertFalse(Masking.of(document).mask("Rumah Aman Dravelia").contains("Dravelia"));
    }

    @Test
    void hamletsStayHidden() {
        String text = "Korban pencabulan, Rukmini (14), tinggal di Lingkungan Kebon Lor RT 02.";
        assertTrue(
                masker(text).mask(text).endsWith("tinggal di █."), masker(text).mask(text));
    }

    private static RowText row(String... cells) {
        List<CellText> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(new CellText(cell, texts.size(), 1, 1, false, null));
        }
        return new RowText(texts, null);
    }

    private static Identities.Masker masker(String text) {
        DocumentBuilder builder = new DocumentBuilder();
        text.lines().forEach(line -> builder.paragraph(line, null));
        return Masking.of(builder.build("surat.txt", Metadata.NONE));
    }
}
