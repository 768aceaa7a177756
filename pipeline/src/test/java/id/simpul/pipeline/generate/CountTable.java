package id.simpul.pipeline.generate;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A year's cases of violence against children in some kabupaten and kota, as open data and as an office's sheet. */
record CountTable(int year, List<Place> places, List<Integer> cases) {

    CountTable {
        places = List.copyOf(places);
        cases = List.copyOf(cases);
    }

    static CountTable drawn(RandomGenerator random) {
        List<Place> places = new ArrayList<>();
        List<Integer> cases = new ArrayList<>();
        int first = random.nextInt(Place.ALL.size());
        for (int i = 0; i < 5; i++) {
            places.add(Place.ALL.get((first + i) % Place.ALL.size()));
            cases.add(random.nextInt(200));
        }
        return new CountTable(2016 + random.nextInt(8), places, cases);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            facts.add(Stories.count(places.get(i), year, Category.VIOLENCE, VictimGroup.CHILDREN, cases.get(i)));
        }
        return facts;
    }

    byte[] csv() {
        StringBuilder csv = new StringBuilder(
                "kode_kabupaten_kota,nama_kabupaten_kota,tahun,jumlah_kasus_kekerasan_terhadap_anak\n");
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            csv.append(place.code())
                    .append(',')
                    .append(place.full())
                    .append(',')
                    .append(year)
                    .append(',')
                    .append(cases.get(i));
            csv.append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            XSSFSheet sheet = workbook.createSheet("Data");
            sheet.createRow(0).createCell(0).setCellValue("JUMLAH KASUS KEKERASAN TERHADAP ANAK TAHUN " + year);
            row(sheet, 2, "No", "Kabupaten/Kota", "Jumlah Kasus");
            for (int i = 0; i < places.size(); i++) {
                Row row = sheet.createRow(3 + i);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue(places.get(i).full());
                row.createCell(2).setCellValue(cases.get(i));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Archive.stored(out.toByteArray());
        }
    }

    private static void row(XSSFSheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
