package id.simpul.jobs.extract.casecount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.DocumentBuilder.CellText;
import id.simpul.jobs.document.DocumentBuilder.RowText;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables in minutes stand between sentences that tell other times and places. */
class MinutesTableTest {

    private static final List<String> CASES = List.of(
            "No|Nama Korban|Jenis Kasus|Jumlah",
            "1|putri melangwara|KDRT|1",
            "2|dewi|TPPO|1",
            "3|siti lindusari|Pencabulan|1",
            "|Jumlah||3");
    private static final List<String> DISTRICTS =
            List.of("Kecamatan|Jumlah Kasus Kekerasan", "Kertek|4", "Selomerto|5", "Jumlah|9");

    private static final List<String> AFTER =
            List.of("Polres Temanggung melimpahkan berkas.", "Laporan disampaikan paling lambat 30 Juni 2027.");

    @Test
    void theSumOfSingleCasesTakesNoPlaceAndNoTimeFromOtherSentences() {
        List<String> before =
                List.of("Notulen Rapat", "Data disampaikan paling lambat bulan Desember 2026.", "Kasus yang dibahas:");
        assertEquals("", told(before, CASES, AFTER));
    }

    @Test
    void theSumOfSingleCasesIsOfThePlaceAndTimeThatStandOverThem() {
        List<String> before = List.of(
                "Notulen Rapat UPTD PPA Kabupaten Wonosobo",
                "Data tahun 2022 disampaikan bulan depan.",
                "Kasus yang ditangani tahun 2023");
        assertEquals("33.07 2023-01-01..2023-12-31 3 UPTD PPA Kabupaten Wonosobo", told(before, CASES, AFTER));
    }

    @Test
    void aDeadlineADayOfMeetingAndAFutureAreNoPeriodOfATable() {
        String counts = "33.07.08 null..null 4 null, 33.07.06 null..null 5 null, 33.07 null..null 9 null";
        String place = "Rapat di Kabupaten Wonosobo";
        for (String line : List.of(
                "Data disampaikan paling lambat bulan Desember 2023.",
                "Hari/Tanggal: Jumat, 15 Maret 2024",
                "Program berlanjut sampai Desember 2026.")) {
            assertEquals(counts, told(List.of(place, line, "Rekap kasus:"), DISTRICTS, List.of()), line);
        }
    }

    @Test
    void aTimeThatIsOverIsThePeriodOfATable() {
        assertEquals(
                "33.07.08 2023-01-01..2023-12-31 4 null, 33.07.06 2023-01-01..2023-12-31 5 null, 33.07 2023-01-01..2023-12-31 9 null",
                told(
                        List.of("Rapat di Kabupaten Wonosobo", "Rekap kasus tahun 2023:"),
                        DISTRICTS,
                        List.of("Laporan disampaikan paling lambat 30 Juni 2027.")));
    }

    @Test
    void aTableIsOfThePlaceToldBeforeItRatherThanBehind() {
        List<String> behind =
                List.of("Polres Temanggung dan Pemkab Temanggung hadir.", "Bupati Temanggung berpamitan.");
        assertEquals(
                "33.07 null..null 7 null",
                told(
                        List.of("Rapat di Wonosobo dibuka.", "Rekap kasus:"),
                        List.of("Bentuk|Jumlah Kasus Kekerasan", "KDRT|7"),
                        behind));
    }

    private static String told(List<String> before, List<String> rows, List<String> behind) {
        DocumentBuilder builder = new DocumentBuilder();
        before.forEach(line -> builder.paragraph(line, null));
        List<RowText> table = new ArrayList<>();
        for (String row : rows) {
            List<CellText> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                cells.add(new CellText(cell, cells.size(), 1, 1, false, null));
            }
            table.add(new RowText(cells, null));
        }
        builder.table(table, null, null, null);
        behind.forEach(line -> builder.paragraph(line, null));
        Document document =
                builder.build("notulen.docx", new Metadata(null, LocalDate.of(2024, 3, 16), null, null, null, "id"));
        return TableCounts.find(new Reading(document)).stream()
                .map(finding -> line(finding.fact()))
                .collect(Collectors.joining(", "));
    }

    private static String line(CaseCount count) {
        return "%s %s..%s %s %s"
                .formatted(count.region(), count.periodStart(), count.periodEnd(), count.value(), count.reporter());
    }
}
