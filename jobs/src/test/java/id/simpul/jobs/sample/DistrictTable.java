package id.simpul.jobs.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cases by kecamatan and form in one year, under two merged headers, with a totals row. */
final class DistrictTable {

    private static final List<String> FORMS = List.of("Fisik", "Psikis", "Seksual", "Fisik", "Seksual", "Penelantaran");

    private record District(String name, List<Integer> cases) {
        int total() {
            return cases.stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static final List<District> DISTRICTS = List.of(
            new District("Laweyan", List.of(4, 2, 1, 3, 5, 2)),
            new District("Serengan", List.of(2, 1, 0, 1, 2, 1)),
            new District("Pasar Kliwon", List.of(5, 3, 2, 4, 6, 0)),
            new District("Jebres", List.of(7, 4, 3, 6, 9, 3)),
            new District("Banjarsari", List.of(9, 5, 2, 7, 11, 4)));

    private DistrictTable() {}

    static byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
            XSSFSheet sheet = workbook.createSheet("2023");
            sheet.setColumnWidth(1, 24 * 256);
            cell(
                    sheet,
                    0,
                    0,
                    "JUMLAH KASUS KEKERASAN TERHADAP PEREMPUAN DAN ANAK MENURUT KECAMATAN DAN BENTUK KEKERASAN");
            cell(sheet, 1, 0, "KOTA SURAKARTA TAHUN 2023");
            merge(sheet, 0, 0, 0, 8);
            merge(sheet, 1, 1, 0, 8);
            header(sheet);
            for (int i = 0; i < DISTRICTS.size(); i++) {
                District district = DISTRICTS.get(i);
                sheet.createRow(5 + i).createCell(0).setCellValue(i + 1);
                cells(sheet, 5 + i, district.name(), district.cases(), district.total());
            }
            List<Integer> sums = IntStream.range(0, FORMS.size())
                    .mapToObj(form -> DISTRICTS.stream()
                            .mapToInt(d -> d.cases().get(form))
                            .sum())
                    .toList();
            cells(
                    sheet,
                    10,
                    "Jumlah",
                    sums,
                    DISTRICTS.stream().mapToInt(District::total).sum());
            cell(sheet, 12, 0, "Sumber: DP3AP2KB Kota Surakarta (data contoh)");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void header(XSSFSheet sheet) {
        cell(sheet, 3, 0, "No");
        cell(sheet, 3, 1, "Kecamatan");
        cell(sheet, 3, 2, "Kekerasan terhadap Perempuan");
        cell(sheet, 3, 5, "Kekerasan terhadap Anak");
        cell(sheet, 3, 8, "Jumlah");
        for (int form = 0; form < FORMS.size(); form++) {
            cell(sheet, 4, 2 + form, FORMS.get(form));
        }
        merge(sheet, 3, 4, 0, 0);
        merge(sheet, 3, 4, 1, 1);
        merge(sheet, 3, 3, 2, 4);
        merge(sheet, 3, 3, 5, 7);
        merge(sheet, 3, 4, 8, 8);
    }

    private static void cells(XSSFSheet sheet, int row, String name, List<Integer> cases, int total) {
        cell(sheet, row, 1, name);
        for (int form = 0; form < cases.size(); form++) {
            row(sheet, row).createCell(2 + form).setCellValue(cases.get(form));
        }
        row(sheet, row).createCell(8).setCellValue(total);
    }

    private static void cell(XSSFSheet sheet, int row, int column, String text) {
        row(sheet, row).createCell(column).setCellValue(text);
    }

    private static Row row(XSSFSheet sheet, int row) {
        Row found = sheet.getRow(row);
        return found == null ? sheet.createRow(row) : found;
    }

    private static void merge(XSSFSheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
