package id.simpul.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.language.Identities;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void columnsOfACaseExportNameIdentities() {
        Identities.Masker masker = Masking.of(table(
                List.of(
                        "No",
                        "Nama Korban",
                        "NIK",
                        "Umur",
                        "Alamat Korban",
                        "Nama Pelapor",
                        "No. HP Pelapor",
                        "Kecamatan"),
                List.of(
                        "1",
                        "Rukmini Astari",
                        "5271000000000001",
                        "15",
                        "Dusun Kebon Lor RT 02, Kec. Sewon",
                        "Sulasmi",
                        "0812-1111-2222",
                        "Ampenan"),
                List.of(
                        "2",
                        "Kaleb Yustin",
                        "5271000000000002",
                        "33",
                        "Dusun Kebon Kidul RT 01, Kec. Sewon",
                        "Guru",
                        "0812-1111-3333",
                        "Ampenan")));
        assertEquals("korban █ dan █", masker.mask("korban Rukmini Astari dan Kaleb"));
        assertEquals("dilaporkan █", masker.mask("dilaporkan Sulasmi"));
        assertEquals("di █", masker.mask("di Dusun Kebon Kidul RT 01, Kec. Sewon"));
        assertEquals("█", masker.mask("0812-1111-2222"));
        assertEquals("UPTD PPA Ampenan", masker.mask("UPTD PPA Ampenan"));
        assertEquals("Guru sekolah", masker.mask("Guru sekolah"));
    }

    @Test
    void whoStandsInAColumnOfVictimsIsHiddenHoweverItIsWritten() {
        Identities.Masker masker = Masking.of(table(
                List.of("No", "Nama Korban", "Jenis Kasus", "Jumlah"),
                List.of("1", "putri melangwara", "KDRT", "1"),
                List.of("2", "dewi", "KDRT", "1"),
                List.of("3", "tidak diketahui", "KDRT", "1"),
                List.of("", "Jumlah", "", "3")));
        assertEquals("adik █ dirujuk bersama █", masker.mask("adik putri melangwara dirujuk bersama dewi"));
        assertEquals("keluarga █ pindah", masker.mask("keluarga melangwara pindah"));
        assertEquals("Jumlah kasus tidak diketahui", masker.mask("Jumlah kasus tidak diketahui"));
    }

    @Test
    void aPublisherIsNoPersonUnlessItBeginsAsOne() {
        Identities.Masker paper = Masking.of(published("Kabar Melangwara", "Kabar Melangwara menulis tentang korban."));
        assertEquals("Kabar Melangwara", paper.mask("Kabar Melangwara"));
        assertEquals("Menurut Kabar Melangwara, ada kasus.", paper.mask("Menurut Kabar Melangwara, ada kasus."));
        assertEquals("korban █ pulang", paper.mask("korban Siti Melangwara pulang"));

        Identities.Masker diary = Masking.of(published("Siti Melangwara", "Siti Melangwara menulis tentang anaknya."));
        assertEquals("█", diary.mask("Siti Melangwara"));

        Identities.Masker word = Masking.of(published("Melangwara", "Korban Melangwara (9) pulang."));
        assertEquals("korban █ pulang", word.mask("korban Melangwara pulang"));
    }

    private static Document published(String publisher, String text) {
        return new DocumentBuilder()
                .paragraph(text, null)
                .build("berita.html", new Metadata(null, null, publisher, null, null, "id"));
    }

    @Test
    void listOfAttendanceNamesOfficials() {
        Identities.Masker masker = Masking.of(table(
                List.of("No", "Nama", "Instansi", "Jabatan"),
                List.of("1", "Bramanto Sudiro", "Polres Sikka", "Kanit PPA")));
        assertEquals("Bramanto Sudiro", masker.mask("Bramanto Sudiro"));
    }

    @Test
    void columnsOfAStatisticNameNobody() {
        Identities.Masker masker = Masking.of(table(
                List.of("Kecamatan", "Korban", "Umur"),
                List.of("", "Laki-laki", "0-17"),
                List.of("Ampenan", "4", "3")));
        assertEquals("Laki-laki", masker.mask("Laki-laki"));
        assertEquals("Ampenan", masker.mask("Ampenan"));
    }

    @Test
    void formsNameIdentitiesBesideTheirLabel() {
        Identities.Masker masker =
                Masking.of(table(List.of("Nama korban", ": Rukmini Astari"), List.of("Nama ibu kandung", ": Sulasmi")));
        assertEquals("kasus █, anak █", masker.mask("kasus Rukmini, anak Sulasmi"));
    }

    @Test
    void aMaskerThatKnowsNothingHidesAll() {
        assertEquals("█", Identities.Masker.hidingAll().mask("apa pun"));
    }

    @SafeVarargs
    private static Document table(List<String>... lines) {
        List<RowText> rows = new ArrayList<>();
        for (List<String> line : lines) {
            List<CellText> cells = new ArrayList<>();
            for (String text : line) {
                cells.add(new CellText(text, cells.size(), 1, 1, false, null));
            }
            rows.add(new RowText(cells, null));
        }
        return new DocumentBuilder().table(rows, null, null, null).build("ekspor.csv", Metadata.NONE);
    }
}
