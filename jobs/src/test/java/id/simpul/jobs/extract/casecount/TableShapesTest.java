package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables as agencies lay them out: what stands where. */
class TableShapesTest {

    @Test
    void monthsOfRowsLieInTheYearsOfColumns() {
        assertEquals(
                """
                51.03 2021-02-01..2021-02-28 trafficking any victims reported 4
                51.03 2022-02-01..2022-02-28 trafficking any victims reported 0
                51.03 2021-01-01..2021-12-31 trafficking any victims reported 9
                51.03 2022-01-01..2022-12-31 trafficking any victims reported 7""",
                told(
                        List.of("Korban TPPO di Kabupaten Badung"),
                        List.of(),
                        "Bulan|2021|2022",
                        "Februari|4|-",
                        "Jumlah|9|7"));
    }

    @Test
    void aMonthlyReportCountsUntilLastMonthAndThisMonth() {
        String[] rows = {
            "No|Jenis Kasus|s/d Bulan Lalu|>|Bulan Ini|>|s/d Bulan Ini|>",
            "^|^|L|P|L|P|L|P",
            "1|Penelantaran|1|2|0|4|1|6"
        };
        assertEquals(
                """
                51.03 2024-01-01..2024-02-29 neglect boys victims reported 1
                51.03 2024-01-01..2024-02-29 neglect girls victims reported 2
                51.03 2024-03-01..2024-03-31 neglect boys victims reported 0
                51.03 2024-03-01..2024-03-31 neglect girls victims reported 4
                51.03 2024-01-01..2024-03-31 neglect boys victims reported 1
                51.03 2024-01-01..2024-03-31 neglect girls victims reported 6""",
                told(List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung", "Bulan : Maret 2024"), List.of(), rows));
        // a report for a year has no month of which "this month" could be told
        assertEquals(
                "51.03 null..null neglect children cases reported 4",
                told(
                        List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung Tahun 2024"),
                        List.of(),
                        "Jenis Kasus|Bulan Ini",
                        "Penelantaran|4"));
    }

    @Test
    void crimesClearedAreResolvedAndTheOwnUnitStandsForTheProvince() {
        assertEquals(
                """
                33 2022-01-01..2022-12-31 domestic_violence any cases reported 5
                33 2022-01-01..2022-12-31 domestic_violence any cases resolved 3
                33.29 2022-01-01..2022-12-31 domestic_violence any cases reported 8
                33.29 2022-01-01..2022-12-31 domestic_violence any cases resolved 6""",
                told(
                        List.of("Crime Total (CT) dan Crime Clearance (CC) Polda Jawa Tengah Tahun 2022"),
                        List.of(),
                        "No|Kesatuan|KDRT|>|% CC",
                        "^|^|CT|CC|^",
                        "1|Ditreskrimum|5|3|60",
                        "2|Polres Brebes|8|6|75"));
    }

    @Test
    void regionsStandAcross() {
        assertEquals(
                """
                51.03 2021-01-01..2021-12-31 physical_violence women victims reported 4
                51.06 2021-01-01..2021-12-31 physical_violence women victims reported 5
                51 2021-01-01..2021-12-31 physical_violence women victims reported 9
                51.03 2021-01-01..2021-12-31 violence women victims reported 4
                51.06 2021-01-01..2021-12-31 violence women victims reported 5
                51 2021-01-01..2021-12-31 violence women victims reported 9""",
                told(
                        List.of("Perempuan Korban Kekerasan menurut Kabupaten di Provinsi Bali, 2021"),
                        List.of(),
                        "Jenis Kekerasan|Kabupaten|>|Provinsi",
                        "^|Badung|Bangli|^",
                        "Fisik|4|5|9",
                        "Jumlah|4|5|9"));
        // names of anything else across say nothing
        assertEquals(
                "",
                told(
                        List.of("Perempuan Korban Kekerasan di Provinsi Bali, 2021"),
                        List.of(),
                        "Jenis Kekerasan|Mobil|Motor",
                        "Fisik|4|5"));
    }

    @Test
    void openDataWriteMonthsAsCodes() {
        assertEquals(
                """
                51.03 2023-01-01..2023-01-31 violence girls victims reported 4
                51.03 2023-02-01..2023-02-28 violence boys victims reported 5""",
                told(
                        List.of(),
                        List.of(),
                        "periode_data|wilayah|status_usia|jenis_kelamin|jumlah_korban_kekerasan",
                        "202301|KABUPATEN BADUNG|Anak|Perempuan|4",
                        "202302|KABUPATEN BADUNG|Anak|Laki-laki|5"));
        assertEquals(
                """
                51.03 2023-03-01..2023-03-31 violence any cases reported 4
                51.03 2023-04-01..2023-04-30 violence any cases reported 5""",
                told(
                        List.of(),
                        List.of(),
                        "tahun|bulan|kabupaten|jumlah_kasus_kekerasan",
                        "2023|3|KABUPATEN BADUNG|4",
                        "2023|4|KABUPATEN BADUNG|5"));
    }

    @Test
    void aFootnoteStandsBehindItsWord() {
        assertEquals(
                "51.03 2023-01-01..2023-08-31 neglect children cases reported 4",
                told(
                        List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung"),
                        List.of("Ket : *) data s.d. 31 Agustus 2023"),
                        "Jenis Kasus|2023*)",
                        "Penelantaran|4"));
        assertEquals(
                "51.03 2023-01-01..2023-12-31 neglect children cases reported 4",
                told(
                        List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung"),
                        List.of("Kolom lain memakai tanda * untuk data s.d. 31 Agustus 2023"),
                        "Jenis Kasus|2023*)",
                        "Penelantaran|4"));
    }

    @Test
    void indicatorsStandAboveTheirRegions() {
        assertEquals(
                """
                51 2023-01-01..2023-12-31 domestic_violence any cases reported 9
                51.03 2023-01-01..2023-12-31 domestic_violence any cases reported 4
                51.06 2023-01-01..2023-12-31 domestic_violence any cases reported 5
                51 2023-01-01..2023-12-31 trafficking children victims reported 3
                51.03 2023-01-01..2023-12-31 trafficking children victims reported 1
                51.06 2023-01-01..2023-12-31 trafficking children victims reported 2""",
                told(
                        List.of(),
                        List.of(),
                        "aspek|kode|uraian|satuan|data_2023",
                        "URUSAN_SOSIAL|1.2.3|Jumlah Kasus KDRT|Kasus|9",
                        "URUSAN_SOSIAL|1.2.3.1|Kabupaten Badung|Kasus|4",
                        "URUSAN_SOSIAL|1.2.3.2|Kabupaten Bangli|Kasus|5",
                        "URUSAN_SOSIAL|1.2.4|Jumlah Anak Korban TPPO|Orang|3",
                        "URUSAN_SOSIAL|1.2.4.1|Kabupaten Badung|Orang|1",
                        "URUSAN_SOSIAL|1.2.4.2|Kabupaten Bangli|Orang|2",
                        "URUSAN_SOSIAL|1.2.5|Rasio KDRT|Persen|7"));
    }

    @Test
    void anIndicatorOfAnotherMatterEndsTheOneAboveIt() {
        assertEquals(
                """
                51 2023-01-01..2023-12-31 domestic_violence any cases reported 9
                51.03 2023-01-01..2023-12-31 domestic_violence any cases reported 4
                51.06 2023-01-01..2023-12-31 domestic_violence any cases reported 5""",
                told(
                        List.of(),
                        List.of(),
                        "uraian|data_2023",
                        "Jumlah Kasus KDRT|9",
                        "Kabupaten Badung|4",
                        "Kabupaten Bangli|5",
                        "Panjang Jalan|30",
                        "Kabupaten Badung|10",
                        "Kabupaten Bangli|20"));
    }

    @Test
    void theRowsLieInTheRegionThatNoTitleTells() {
        assertEquals(
                """
                53.07 2023-01-01..2023-12-31 violence any cases reported 4
                53.08 2023-01-01..2023-12-31 violence any cases reported 5
                53 2023-01-01..2023-12-31 violence any cases reported 9""",
                told(
                        List.of("Kasus Kekerasan Tahun 2023"),
                        List.of(),
                        "Kabupaten|Kasus",
                        "Kabupaten Sikka|4",
                        "Kabupaten Ende|5",
                        "Jumlah|9"));
    }

    @Test
    void aRegisterWithoutAnyCountIsCounted() {
        String[] rows = {
            "No|No. Reg|Tgl Lapor|Nama Korban|Umur|L/P|Kecamatan|Jenis Kasus",
            "1|001/2023|03/07/2023|Ni Contoh|15 th|P|Kuta|Kekerasan Fisik",
            "2|002/2023|04/08/2023|Ni Misal|12 th|P|Mengwi|Kekerasan Fisik",
            "3|003/2023|05/09/2023|Ni Umpama|40 th|P|Kuta|KDRT"
        };
        assertEquals(
                """
                51.03 2023-07-01..2023-12-31 physical_violence girls cases reported 2
                51.03 2023-07-01..2023-12-31 domestic_violence women cases reported 1""",
                told(
                        List.of("Data Pengaduan UPTD PPA Kabupaten Badung", "Periode 1 Juli 2023 s/d 31 Desember 2023"),
                        List.of(),
                        rows));
        assertEquals(
                "",
                told(
                        List.of("Daftar Hadir UPTD PPA Kabupaten Badung 2023"),
                        List.of(),
                        "Nama|Jabatan|Instansi|Tanda Tangan",
                        "Ni Contoh|Kepala|Dinas Sosial|a",
                        "Ni Misal|Staf|Dinas Sosial|b"));
    }

    @Test
    void aServiceUnitCountsViolenceWhereNoFormIsNamed() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence men victims reported 1
                51.03 2022-01-01..2022-12-31 violence women victims reported 4""",
                told(
                        List.of("SIMFONI-PPA", "Jumlah Korban menurut Jenis Kelamin", "Provinsi Bali, Tahun 2022"),
                        List.of(),
                        "No|Kabupaten/Kota|Laki-laki|Perempuan",
                        "1|Kab. Badung|1|4"));
        assertEquals(
                "",
                told(
                        List.of("Dinas Pertanian Provinsi Bali", "Jumlah Petani menurut Jenis Kelamin, 2022"),
                        List.of(),
                        "No|Kabupaten/Kota|Laki-laki|Perempuan",
                        "1|Kab. Badung|1|4"));
    }

    @Test
    void whoMarriesTooYoungIsAGirlOrABoy() {
        assertEquals(
                """
                51.03.01 2022-01-01..2022-12-31 child_marriage boys victims reported 1
                51.03.01 2022-01-01..2022-12-31 child_marriage girls victims reported 4
                51.03.01 2022-01-01..2022-12-31 child_marriage children victims reported 5""",
                told(
                        List.of("Jumlah Anak yang Menikah di Bawah Usia 19 Tahun di Kabupaten Badung"),
                        List.of(),
                        "No|Kecamatan|2022|>|>",
                        "^|^|Laki-laki|Perempuan|Jumlah",
                        "1.|Kuta|1|4|5"));
    }

    @Test
    void forWhatMigrantsWereSentHomePartsTheirNumber() {
        assertEquals(
                "64.03 2023-01-01..2023-12-31 deportation any victims reported 12",
                told(
                        List.of("PMI Deportasi Kabupaten Berau Tahun 2023"),
                        List.of(),
                        "Kasus|Orang",
                        "Narkoba|5",
                        "Pembunuhan|7",
                        "Jumlah|12"));
    }

    @Test
    void twoCellsOfOneTableCountTwice() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 sexual_violence children cases reported 2
                51.03 2022-01-01..2022-12-31 sexual_violence children cases reported 2""",
                told(
                        List.of("Kasus Kekerasan terhadap Anak di Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Jenis Kasus|Jumlah",
                        "Persetubuhan|2",
                        "Pencabulan|2"));
    }

    @Test
    void tablesSideBySideHaveTheirOwnTitlesAndOneFootnote() {
        DocumentBuilder builder = new DocumentBuilder();
        String over = "Perkembangan Kasus Kekerasan terhadap Perempuan dan Anak Kota Kupang";
        builder.paragraph(over, null);
        beside(builder, over, "A. Kekerasan terhadap Perempuan", "KDRT", "A");
        beside(builder, over, "B. Kekerasan terhadap Anak", "Penelantaran", "D");
        builder.paragraph("Ket : *) data s.d. 31 Mei 2023", null);
        assertEquals("""
                53.71 2023-01-01..2023-05-31 domestic_violence women cases reported 4
                53.71 2023-01-01..2023-05-31 neglect children cases reported 4""", lines(TableCounts.find(new Reading(builder.build("table.xlsx", Metadata.NONE)))));
    }

    @Test
    void formsOfViolenceAtHomeAreViolenceAtHome() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 4
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 5
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 9""",
                told(
                        List.of("Kasus KDRT Kabupaten Badung menurut Bentuk"),
                        List.of(),
                        "Bentuk|2022",
                        "Kekerasan Fisik|4",
                        "Kekerasan Psikis|5",
                        "Jumlah|9"));
        // one form among others is not what all are of
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 sexual_violence any cases reported 4
                51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 5
                51.03 2022-01-01..2022-12-31 violence any cases reported 9""",
                told(
                        List.of("Kasus KDRT dan Pencabulan Kabupaten Badung"),
                        List.of(),
                        "Bentuk|2022",
                        "Pencabulan|4",
                        "KDRT|5",
                        "Jumlah|9"));
    }

    @Test
    void agesFromABoundUpwardsAreBands() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 violence children victims reported 4
                51.03 2022-01-01..2022-12-31 violence women victims reported 5""",
                told(
                        List.of("Korban Kekerasan Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kabupaten|Anak (<18 th)|Perempuan (≥18 th)",
                        "Badung|4|5"));
    }

    @Test
    void aBareNameBesideACityOfThatNameIsTheKabupaten() {
        String[] rows = {"Kabupaten/Kota|Kasus", "Lombok Barat|3", "Bima|4", "Kota Bima|5"};
        assertEquals("""
                52.01 2022-01-01..2022-12-31 violence any cases reported 3
                52.06 2022-01-01..2022-12-31 violence any cases reported 4
                52.72 2022-01-01..2022-12-31 violence any cases reported 5""", told(List.of("Kasus Kekerasan Provinsi Nusa Tenggara Barat 2022"), List.of(), rows));
        // below "Kabupaten/Kota" a city is called one, in sight or not
        assertEquals(
                """
                52.01 2022-01-01..2022-12-31 violence any cases reported 3
                52.06 2022-01-01..2022-12-31 violence any cases reported 4""",
                told(
                        List.of("Kasus Kekerasan Provinsi Nusa Tenggara Barat 2022"),
                        List.of(),
                        rows[0],
                        rows[1],
                        rows[2]));
    }

    @Test
    void partsOfAYearStandInColumnsOfTheirOwn() {
        assertEquals(
                """
                18.72 2022-01-01..2022-03-31 physical_violence any victims reported 3
                18.72 2022-04-01..2022-06-30 physical_violence any victims reported 4""",
                told(
                        List.of(),
                        List.of(),
                        "Tahun|Triwulan|Kabupaten/Kota|Jenis Kekerasan|Jumlah Korban",
                        "2022|I|Kota Metro|Fisik|3",
                        "2022|II|Kota Metro|Fisik|4"));
    }

    @Test
    void aYearMaySayWhereItEnds() {
        assertEquals(
                """
                51.03 2021-01-01..2021-12-31 trafficking any cases reported 4
                51.03 2022-01-01..2022-06-30 trafficking any cases reported 5""",
                told(List.of("Perkara TPPO Kabupaten Badung"), List.of(), "Tahun|JTP", "2021|4", "2022 (s.d. Juni)|5"));
        // small numbers below a month are counts
        assertEquals(
                """
                51.03.01 2022-05-01..2022-05-31 trafficking any cases reported 4
                51.03.02 2022-05-01..2022-05-31 trafficking any cases reported 5""",
                told(
                        List.of("Perkara TPPO Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kecamatan|Bulan Mei",
                        "Kuta|4",
                        "Mengwi|5"));
    }

    @Test
    void aValueIsOfTheIndicatorBesideIt() {
        assertEquals(
                "51.03 2022-01-01..2022-12-31 violence children cases reported 4",
                told(
                        List.of(),
                        List.of(),
                        "Wilayah|Indikator|Nilai|Tahun|Satuan",
                        "Kab. Badung|Kekerasan terhadap Anak|4|2022|Kasus",
                        "Kab. Badung|Nilai Indeks Perlindungan Anak|60|2022|Poin"));
    }

    @Test
    void whatBecameOfPleasForAnEarlyMarriageIsDone() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 child_marriage children cases reported 9
                51.03 2022-01-01..2022-12-31 child_marriage children cases resolved 5
                51.03 2022-01-01..2022-12-31 child_marriage children cases resolved 1
                51.03 2022-01-01..2022-12-31 child_marriage children cases resolved 2
                51.03 2022-01-01..2022-12-31 child_marriage children cases ongoing 1""",
                told(
                        List.of("Perkara Dispensasi Kawin Kabupaten Badung Tahun 2022"),
                        List.of(),
                        "Kabupaten|Masuk|Kabul|Tolak|Gugur|Sisa",
                        "Badung|9|5|1|2|1"));
    }

    @Test
    void notesTellWhatLettersStandFor() {
        String[] rows = {"Bulan|KDRT|>", "^|L|S", "Mei|4|3"};
        List<String> title = List.of("Laporan KDRT Polres Badung Tahun 2022");
        assertEquals("""
                51.03 2022-05-01..2022-05-31 domestic_violence any cases reported 4
                51.03 2022-05-01..2022-05-31 domestic_violence any cases resolved 3""", told(title, List.of("Ket: L = Lapor, S = Selesai"), rows));
        assertEquals("""
                51.03 2022-05-01..2022-05-31 domestic_violence men victims reported 4
                51.03 2022-05-01..2022-05-31 domestic_violence women victims reported 3""", told(title, List.of("Sumber: Unit PPA"), "Bulan|KDRT|>", "^|L|P", "Mei|4|3"));
    }

    @Test
    void theCornerMayBeBlank() {
        assertEquals(
                """
                51.03 2021-01-01..2021-12-31 domestic_violence women cases reported 4
                51.03 2022-01-01..2022-12-31 domestic_violence women cases reported 5""",
                told(
                        List.of("Kasus Kekerasan terhadap Perempuan Kabupaten Badung"),
                        List.of(),
                        "|2021|2022",
                        "KDRT|4|5",
                        "Panjang jalan|40|50"));
    }

    @Test
    void aMonthInATitleEndsNoYear() {
        assertEquals(
                "51.03 2022-01-01..2022-12-31 domestic_violence any cases reported 4",
                told(
                        List.of("Data Bulan Januari 2022 Kabupaten Badung", "Rekap Kasus Tahun 2022"),
                        List.of(),
                        "Jenis Kasus|2022",
                        "KDRT|4"));
        assertEquals(
                "51.03 2022-01-01..2022-01-31 domestic_violence any cases reported 4",
                told(
                        List.of("Data s.d. 31 Januari 2022 Kabupaten Badung", "Rekap Kasus Tahun 2022"),
                        List.of(),
                        "Jenis Kasus|2022",
                        "KDRT|4"));
    }

    @Test
    void theSumBesideSexesCountsPeople() {
        String title = "Perkawinan Usia Anak Kabupaten Badung Tahun 2022";
        assertEquals("""
                51.03.01 2022-01-01..2022-12-31 child_marriage boys victims reported 1
                51.03.01 2022-01-01..2022-12-31 child_marriage girls victims reported 4
                51.03.01 2022-01-01..2022-12-31 child_marriage children victims reported 5""", told(List.of(title), List.of(), "Kecamatan|Laki-laki|Perempuan|Jumlah", "Kuta|1|4|5"));
        assertEquals(
                "51.03.01 2022-01-01..2022-12-31 child_marriage children cases reported 5",
                told(List.of(title), List.of(), "Kecamatan|Jumlah", "Kuta|5"));
    }

    @Test
    void migrantsNamedInAColumnArePeople() {
        assertEquals(
                """
                51.03 2022-01-01..2022-12-31 trafficking any cases reported 4
                51.03 2022-01-01..2022-12-31 irregular_migration any victims reported 50""",
                told(
                        List.of("Jumlah Kasus TPPO dan PMI Nonprosedural Kabupaten Badung"),
                        List.of(),
                        "Tahun|TPPO|PMI Nonprosedural",
                        "2022|4|50"));
    }

    @Test
    void monthsMayBeNumbersBelowTheirName() {
        for (String months : List.of("1|2|3", "I|II|III")) {
            assertEquals(
                    """
                    51.03 2022-01-01..2022-01-31 neglect children cases reported 4
                    51.03 2022-02-01..2022-02-28 neglect children cases reported 5
                    51.03 2022-03-01..2022-03-31 neglect children cases reported 6
                    51.03 2022-01-01..2022-12-31 neglect children cases reported 15""",
                    told(
                            List.of("Rekap Kasus Kekerasan Anak Kabupaten Badung Tahun 2022"),
                            List.of(),
                            "No|Jenis Kasus|Bulan|>|>|Jml",
                            "^|^|" + months + "|^",
                            "1|Penelantaran|4|5|6|15"));
        }
    }

    @Test
    void nothingInASectionIsOneZero() {
        String[] rows = {
            "No|Bentuk Kekerasan|L|P",
            "Kabupaten Badung|>|>|>",
            "1|Fisik|4|5",
            "Kabupaten Bangli|>|>|>",
            "|Nihil|>|>",
            "Kota Denpasar|>|>|>",
            "1|Fisik|6|7"
        };
        assertEquals("""
                51.03 2022-01-01..2022-12-31 physical_violence men victims reported 4
                51.03 2022-01-01..2022-12-31 physical_violence women victims reported 5
                51.06 2022-01-01..2022-12-31 violence any victims reported 0
                51.71 2022-01-01..2022-12-31 physical_violence men victims reported 6
                51.71 2022-01-01..2022-12-31 physical_violence women victims reported 7""", told(List.of("Korban Kekerasan Provinsi Bali Tahun 2022"), List.of(), rows));
    }

    private static void beside(DocumentBuilder builder, String over, String title, String form, String column) {
        builder.paragraph(title, null);
        builder.table(
                List.of(
                        new RowText(
                                List.of(
                                        new CellText("Jenis Kasus", 0, 1, 1, false, column + "4"),
                                        new CellText("2023*)", 1, 1, 1, false, "X4")),
                                null),
                        new RowText(
                                List.of(
                                        new CellText(form, 0, 1, 1, false, column + "5"),
                                        new CellText("4", 1, 1, 1, false, "X5")),
                                null)),
                null,
                "Data",
                over + " " + title);
    }

    private static String told(List<String> above, List<String> below, String... rows) {
        return lines(TableCounts.find(new Reading(document(above, below, rows))));
    }

    private static String lines(List<Finding<CaseCount>> findings) {
        return findings.stream().map(TableShapesTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Finding<CaseCount> finding) {
        CaseCount count = finding.fact();
        return "%s %s..%s %s %s %s %s %s%s"
                .formatted(
                        count.region(),
                        count.periodStart(),
                        count.periodEnd(),
                        Fact.code(count.category()),
                        Fact.code(count.victimGroup()),
                        Fact.code(count.measure()),
                        Fact.code(count.status()),
                        Long.toString(count.value()),
                        count.part() == null ? "" : " (" + count.part() + ")");
    }

    /** Cells apart by |; > goes on with the cell to the left, ^ with the one above. */
    private static Document document(List<String> above, List<String> below, String... rows) {
        DocumentBuilder builder = new DocumentBuilder();
        above.forEach(line -> builder.paragraph(line, null));
        List<List<String>> grid = new ArrayList<>();
        for (String row : rows) {
            grid.add(List.of(row.split("\\|", -1)));
        }
        List<RowText> texts = new ArrayList<>();
        for (int at = 0; at < grid.size(); at++) {
            List<CellText> cells = new ArrayList<>();
            for (int column = 0; column < grid.get(at).size(); column++) {
                String cell = grid.get(at).get(column);
                if (!cell.equals(">") && !cell.equals("^")) {
                    cells.add(new CellText(cell, column, down(grid, at, column), right(grid, at, column), false, null));
                }
            }
            texts.add(new RowText(cells, null));
        }
        builder.table(texts, null, null, above.isEmpty() ? null : String.join(" ", above));
        below.forEach(line -> builder.paragraph(line, null));
        return builder.build("table.xlsx", Metadata.NONE);
    }

    private static int right(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (column + span < grid.get(row).size()
                && grid.get(row).get(column + span).equals(">")) {
            span++;
        }
        return span;
    }

    private static int down(List<List<String>> grid, int row, int column) {
        int span = 1;
        while (row + span < grid.size() && grid.get(row + span).get(column).equals("^")) {
            span++;
        }
        return span;
    }
}
