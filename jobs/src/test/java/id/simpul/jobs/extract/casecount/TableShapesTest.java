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
