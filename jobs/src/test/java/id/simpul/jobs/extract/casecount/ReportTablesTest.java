package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.TableCountsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables between the prose of reports, and what of it holds for them. */
class ReportTablesTest {

    @Test
    void aSumOverColumnsOfWomenAndChildrenIsOfBothWhateverTheTextTellsBesides() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 physical_violence women victims reported 14
                51.03 2022-01-01..2022-12-31 physical_violence children victims reported 12
                51.03 2022-01-01..2022-12-31 violence women_and_children victims reported 26""",
                told(
                        List.of("Jumlah Korban Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of("Ada 12 kasus kekerasan terhadap anak yang selesai. Petugasnya ada delapan."),
                        "Uraian|Perempuan Dewasa|Anak|Jumlah Korban",
                        "Fisik|14|12|",
                        "Jumlah|||26"));
    }

    @Test
    void theGreatestTotalThatTheTextTellsSaysWhatIsCounted() {
        assertEquals(
                """
                51.03.01 2022-01-01..2022-12-31 violence women cases reported 14
                51.03.02 2022-01-01..2022-12-31 violence women cases reported 17
                51.03.05 2022-01-01..2022-12-31 violence women cases reported 12
                51.03 2022-01-01..2022-12-31 violence women cases reported 43""",
                told(
                        List.of("Sebaran menurut kecamatan di Kabupaten Badung tahun 2022 sebagai berikut:"),
                        List.of(
                                "Sekolah melaporkan 12 kasus perundungan. Petugasnya ada delapan.",
                                "Dinas mencatat 43 kasus kekerasan terhadap perempuan. Petugasnya ada delapan."),
                        "Kecamatan|2022",
                        "Kuta|14",
                        "Mengwi|17",
                        "Kuta Selatan|12",
                        "Kabupaten Badung|43"));
    }

    @Test
    void aHeadlinesGroupIsOfItsOwnForm() {
        String[] rows = {"Jenis Perkara|2022", "KDRT|14", "TPPO|3", "Jumlah|17"};
        assertEquals("""
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 14
                51.03 2022-01-01..2022-12-31 trafficking any cases reported 3
                51.03 2022-01-01..2022-12-31 violence any cases reported 17""", told(List.of("KDRT Turun, Pencabulan Anak Naik di Kabupaten Badung 2022"), List.of(), rows));
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 domestic_violence women cases reported 14
                51.03 2022-01-01..2022-12-31 trafficking women cases reported 3
                51.03 2022-01-01..2022-12-31 violence women cases reported 17""", told(List.of("Perkara Kekerasan terhadap Perempuan di Kabupaten Badung 2022"), List.of(), rows));
    }

    @Test
    void whatACourtDecidesBesidesIsNoCountOfOurs() {
        String[] rows = {"Jenis Perkara|2022", "Dispensasi Kawin|14", "Itsbat Nikah|30", "Lain-lain|8"};
        assertEquals(
                "51.03 2022-01-01..2022-12-31 child_marriage children cases reported 14",
                told(List.of("Perkara yang Diterima Pengadilan Agama Badung Tahun 2022"), List.of(), rows));
        assertEquals(
                "",
                told(
                        List.of("Perkara Dispensasi Kawin Pengadilan Agama Badung Tahun 2022"),
                        List.of(),
                        "Alasan Permohonan|Jumlah",
                        "Calon istri telah hamil|14",
                        "Adat|3"));
    }

    @Test
    void aNameSharedWithTheWholeIsTheWholesInTheLastRow() {
        assertEquals(
                """
                53.08.06 2022-01-01..2022-12-31 domestic_violence any cases reported 3
                53.08.03 2022-01-01..2022-12-31 domestic_violence any cases reported 4
                53.08 2022-01-01..2022-12-31 domestic_violence any cases reported 7""",
                told(
                        List.of("Kasus KDRT menurut Kecamatan di Kabupaten Ende, 2022"),
                        List.of(),
                        "Kecamatan|2022",
                        "Detusoko|3",
                        "Ende|4",
                        "Ende|7"));
        assertEquals(
                """
                17.71 2022-01-01..2022-12-31 domestic_violence any cases reported 3
                17 2022-01-01..2022-12-31 domestic_violence any cases reported 7""",
                told(
                        List.of("Kasus KDRT menurut Kabupaten/Kota di Provinsi Bengkulu, 2022"),
                        List.of(),
                        "Kabupaten/Kota|2022",
                        "Kota Bengkulu|3",
                        "Bengkulu|7"));
    }

    @Test
    void aSentenceAboveTheHeadingsOfItsPartsTellsTheTimeOfTheirTables() {
        String announced = "Pada hari Kamis, 16 Mei 2024 tiba 12 PMI yang dideportasi melalui Pelabuhan Tanjungpinang,"
                + " dengan rincian sebagai berikut:";
        assertEquals(
                "53.02 2024-05-16..2024-05-16 deportation any victims reported 9",
                parted(announced, "a. Menurut umur", "b. Menurut daerah asal"));
        assertEquals(
                "",
                parted(
                        announced,
                        "Pendataan dilakukan petugas. Seluruhnya sehat.",
                        "Makanan disiapkan dinas. Air bersih tersedia.",
                        "Kendala tidak ada. Cuaca cerah.",
                        "Rumah singgah dibuka. Petugasnya bergantian."));
    }

    @Test
    void theUnitBehindANumberSaysWhatItCounts() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence children cases reported 12
                51.03 2022-01-01..2022-12-31 violence women reports reported 7
                51.03 2022-01-01..2022-12-31 child_marriage children cases reported 19""",
                told(
                        List.of("Data Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Uraian|Jumlah",
                        "Kekerasan terhadap anak|12 (dua belas) kasus",
                        "Kekerasan terhadap perempuan|7 laporan",
                        "Dispensasi kawin|19 permohonan",
                        "Penyuluhan kekerasan|6 kali",
                        "Kekerasan terhadap lansia|12 (tiga belas) kasus"));
    }

    @Test
    void aSumOverChildrenAndMenIsOfEverybodyThoughATitleNamesChildren() {
        String[] rows = {"Uraian|Anak|>|Dewasa|>|Total", "^|L|P|L|P|^", "Fisik|1|2|0|3|6"};
        assertEquals("""
                51.03 2022-01-01..2022-12-31 physical_violence boys victims reported 1
                51.03 2022-01-01..2022-12-31 physical_violence girls victims reported 2
                51.03 2022-01-01..2022-12-31 physical_violence men victims reported 0
                51.03 2022-01-01..2022-12-31 physical_violence women victims reported 3
                51.03 2022-01-01..2022-12-31 physical_violence any victims reported 6""", told(List.of("Korban Kekerasan, Profil Anak Kabupaten Badung 2022"), List.of(), rows));
    }

    @Test
    void shortNamesOfWomenAndChildrenStandAlone() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 neglect women cases reported 3
                51.03 2022-01-01..2022-12-31 neglect children cases reported 2""",
                told(
                        List.of("Kasus Kekerasan, a.n. Kepala Dinas Kabupaten Badung 2022"),
                        List.of(),
                        "Jenis Kasus|Pr|An",
                        "Penelantaran|3|2"));
    }

    @Test
    void aTableRightBesideAnotherHasItsTitle() {
        DocumentBuilder builder = new DocumentBuilder();
        builder.paragraph("Kasus Kekerasan terhadap Anak di Kabupaten Badung 2022", null);
        TableCountsTest.table(builder, null, "Kecamatan|2022", "Kuta|4");
        TableCountsTest.table(builder, null, "Usia|2022", "6-12 tahun|3");
        assertEquals(
                """
                51.03.01 2022-01-01..2022-12-31 violence children cases reported 4
                51.03 2022-01-01..2022-12-31 violence children cases reported 3 (6-12 tahun)""", TableCountsTest.lines(TableCounts.find(new Reading(builder.build("table.docx", Metadata.NONE)))));
    }

    private static String parted(String... lines) {
        DocumentBuilder builder = new DocumentBuilder();
        builder.paragraph("LAPORAN KEDATANGAN PMI DEPORTASI Nomor: B.12/BP3MI-NTT/V/2024", null);
        builder.paragraph("BP3MI Nusa Tenggara Timur", null);
        for (String line : lines) {
            builder.paragraph(line, null);
        }
        TableCountsTest.table(builder, null, "Kabupaten|Jumlah (orang)", "Timor Tengah Selatan|9");
        return TableCountsTest.lines(TableCounts.find(new Reading(builder.build("table.docx", Metadata.NONE))));
    }
}
