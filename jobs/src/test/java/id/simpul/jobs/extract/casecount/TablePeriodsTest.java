package id.simpul.jobs.extract.casecount;

import static id.simpul.jobs.extract.casecount.TableCountsTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablePeriodsTest {

    @Test
    void yearsSideBySideBelowAPartOfTheYear() {
        assertEquals(
                """
                51.03 2021-01-01..2021-06-30 domestic_violence any cases reported 4
                51.03 2022-01-01..2022-06-30 domestic_violence any cases reported 6""",
                told(
                        List.of("Data Kasus Kabupaten Badung"),
                        List.of(),
                        "No|Jenis Kasus|Semester I|>",
                        "^|^|2021|2022",
                        "1|KDRT|4|6"));
    }

    @Test
    void rowsOfMonthsBelowYears() {
        assertEquals(
                """
                51.03 2021-01-01..2021-01-31 violence children cases reported 4
                51.03 2022-01-01..2022-01-31 violence children cases reported 6
                51.03 2021-01-01..2021-12-31 violence children cases reported 4
                51.03 2022-01-01..2022-12-31 violence children cases reported 6""",
                told(
                        List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung"),
                        List.of(),
                        "Bulan|2021|2022",
                        "Januari|4|6",
                        "Jumlah|4|6"));
    }

    @Test
    void aTitleTellsTheSamePartOfSeveralYears() {
        String[] rows = {"Kecamatan|2021|2022", "Kuta|4|6"};
        assertEquals(
                """
                51.03.01 2021-04-01..2021-06-30 violence children cases reported 4
                51.03.01 2022-04-01..2022-06-30 violence children cases reported 6""",
                told(
                        List.of("Kasus Kekerasan terhadap Anak Kabupaten Badung Triwulan II Tahun 2021 dan 2022"),
                        List.of(),
                        rows));
        assertEquals(
                """
                51.03.01 2021-01-01..2021-12-31 violence children cases reported 4
                51.03.01 2022-01-01..2022-12-31 violence children cases reported 6""",
                told(List.of("Laporan Bulan Maret: Kasus Kekerasan terhadap Anak Kabupaten Badung"), List.of(), rows));
    }

    @Test
    void shortMonthsAndPartsApartFromTheirYear() {
        String[] row = {"Fisik|5|7"};
        assertEquals(
                """
                51.03 2022-01-01..2022-09-30 physical_violence any cases reported 5
                51.03 2023-01-01..2023-10-31 physical_violence any cases reported 7""",
                told(List.of("Kekerasan Kabupaten Badung"), List.of(), "Bentuk|2022 (Jan–Sep)|Jan–Okt 2023", row[0]));
        assertEquals(
                "51.03 2023-04-01..2023-06-30 physical_violence any cases reported 5",
                told(
                        List.of("Kekerasan di Kabupaten Badung selama Triwulan II (April–Juni) Tahun 2023"),
                        List.of(),
                        "Bentuk|Jumlah",
                        "Fisik|5"));
    }
}
