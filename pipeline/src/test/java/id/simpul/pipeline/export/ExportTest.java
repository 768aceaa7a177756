package id.simpul.pipeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.simpul.pipeline.database.FileReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written is read back by other programs' readers. */
class ExportTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"https://jahat.example\",\"klik\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1",
            "＝1+1",
            "'=sudah diberi tanda",
            "''",
            "'",
            "-5",
            "+62811",
            "-12,5",
            "kutip \" dan \"\"dua\"\"",
            "koma, titik koma; tab\t",
            "baris\r\nbaru\ndan lagi\r",
            "\u202Eterbalik\u202C \u200F\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "😀 👩‍👧 𝒳",
            "kendali \u0001\u0008\u001F\uFFFE",
            " spasi di tepi ",
            "",
            "NULL",
            "true",
            "71.10",
            "2026-01-02");

    private static ReleasedWarehouse warehouse;

    @TempDir
    Path temp;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        warehouse = new ReleasedWarehouse(folder);
    }

    @AfterAll
    static void stop() {
        warehouse.close();
    }

    @BeforeEach
    void fill() throws SQLException {
        warehouse.execute("truncate warehouse.edition restart identity cascade; truncate warehouse.odd;"
                + " update warehouse.setting set value = 'false' where name = 'sample'");
        for (int at = 0; at < HOSTILE.size(); at++) {
            warehouse.insert(
                    id(at),
                    HOSTILE.get(at),
                    "'2024-02-29', '2024-02-29 23:30:00.123456+07', -%d, -1.5, true".formatted(at));
        }
        warehouse.execute("insert into warehouse.odd (id) values ('unknown')");
        warehouse.publish();
    }

    private static String id(int at) {
        return "row-%02d".formatted(at);
    }

    @Test
    void csvIsReadBackAndRunsNowhere() throws Exception {
        Path release = warehouse.export(Format.CSV, false, temp).folder();
        List<List<String>> rows = csv(release.resolve("odd.csv"));
        assertEquals(List.of("id", "told", "day", "moment", "number", "share", "flag", "sample"), rows.get(0));
        for (int at = 0; at < HOSTILE.size(); at++) {
            List<String> row = rows.get(at + 1);
            String written = row.get(1);
            assertTrue(
                    written.isEmpty()
                            || written.matches("[-+]?[0-9]+([.,][0-9]+)?")
                            || "=+-@\t\r\n＝".indexOf(written.charAt(0)) < 0,
                    written);
            assertEquals(HOSTILE.get(at), undone(written));
            assertEquals(
                    List.of(
                            id(at),
                            "2024-02-29",
                            "2024-02-29T16:30:00.123456Z",
                            at == 0 ? "0" : "-" + at,
                            "-1.500",
                            "true"),
                    List.of(row.get(0), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6)));
        }
        String text = Files.readString(release.resolve("odd.csv"));
        assertTrue(text.contains("row-21,\"\",") && text.contains("unknown,,,,,,,false\r\n"), text);
        assertFalse(text.startsWith("\uFEFF"));
    }

    private static String undone(String written) {
        return written.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? written.substring(1) : written;
    }

    @Test
    void parquetIsReadBackWithItsTypes() throws Exception {
        Path release = warehouse.export(Format.PARQUET, false, temp).folder();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(
                        "select * from '" + release.resolve("odd.parquet") + "' where id <> 'unknown' order by id")) {
            List<String> types = new ArrayList<>();
            for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                types.add(row.getMetaData().getColumnTypeName(at));
            }
            assertEquals(
                    List.of(
                            "VARCHAR",
                            "VARCHAR",
                            "DATE",
                            "TIMESTAMP WITH TIME ZONE",
                            "BIGINT",
                            "DECIMAL(6,3)",
                            "BOOLEAN",
                            "BOOLEAN"),
                    types);
            for (int at = 0; at < HOSTILE.size(); at++) {
                assertTrue(row.next());
                assertEquals(HOSTILE.get(at), row.getString(2));
                assertEquals(LocalDate.of(2024, 2, 29), row.getObject(3, LocalDate.class));
                assertEquals("-1.500", row.getBigDecimal(6).toPlainString());
                assertEquals(-at, row.getLong(5));
            }
            assertFalse(row.next());
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(
                        "select epoch_us(moment) from '" + release.resolve("odd.parquet") + "' where id = 'row-00'")) {
            row.next();
            assertEquals(1_709_224_200_123_456L, row.getLong(1));
        }
    }

    @Test
    void aWorkbookHoldsDaysAsDaysAndNoFormula() throws Exception {
        String endless = "x".repeat(40_000);
        warehouse.insert("row-99", endless, "'1850-01-01', null, 9007199254740993, 2, false");
        Path release = warehouse.export(Format.XLSX, false, temp).folder();
        try (var workbook =
                WorkbookFactory.create(release.resolve("simpul.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("odd");
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            for (int at = 0; at < HOSTILE.size(); at++) {
                Row row = sheet.getRow(at + 1);
                assertEquals(CellType.STRING, row.getCell(1).getCellType());
                assertEquals(
                        HOSTILE.get(at).replaceAll("[\u0001\u0008\u001F\uFFFE]", "\uFFFD"),
                        row.getCell(1).getStringCellValue());
                assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
                assertEquals(LocalDateTime.of(2024, 2, 29, 0, 0), row.getCell(2).getLocalDateTimeCellValue());
                assertEquals(-at, row.getCell(4).getNumericCellValue());
                assertEquals(-1.5, row.getCell(5).getNumericCellValue());
            }
            Row odd = sheet.getRow(HOSTILE.size() + 1);
            assertEquals(32_767, odd.getCell(1).getStringCellValue().length());
            assertEquals("1850-01-01", odd.getCell(2).getStringCellValue());
            assertEquals("9007199254740993", odd.getCell(4).getStringCellValue());
            String cover = text(workbook.getSheet("Sampul"));
            assertTrue(cover.contains("1 teks dipotong") && cover.contains("Simpul, edisi 1"), cover);
            assertTrue(
                    text(workbook.getSheet("Kamus data")).contains("case_counts|value|bigint|menurut kolom measure"));
            assertFalse(cover.contains("CONTOH"));
        }
    }

    @Test
    void aWorkbookBeginsWithFiguresAndSaysWhatCodesMean() throws Exception {
        Path release = warehouse.export(Format.XLSX, false, temp).folder();
        try (var workbook = (XSSFWorkbook)
                WorkbookFactory.create(release.resolve("simpul.xlsx").toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertEquals(
                    List.of("Sampul", "Kamus data", "Arti kode", "case_counts", "case_count_sources", "conflicts"),
                    names.subList(0, 6));
            assertTrue(names.indexOf("meetings") < names.indexOf("initiatives"), names.toString());
            assertTrue(names.indexOf("initiatives") < names.indexOf("additivity"), names.toString());
            for (String name : names.subList(1, names.size())) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertTrue(sheet.getPaneInformation().isFreezePane(), name);
                CellRangeAddress filtered = CellRangeAddress.valueOf(
                        sheet.getCTWorksheet().getAutoFilter().getRef());
                assertEquals(0, filtered.getFirstRow(), name);
                assertEquals(sheet.getLastRowNum(), filtered.getLastRow(), name);
                assertEquals(sheet.getRow(0).getLastCellNum() - 1, filtered.getLastColumn(), name);
            }
            // Excel mends a file whose filters name another sheet's
            for (var name : workbook.getAllNames()) {
                assertEquals(
                        name.getSheetName(), workbook.getSheetName(name.getSheetIndex()), name.getRefersToFormula());
            }
            String codes = text(workbook.getSheet("Arti kode"));
            assertTrue(codes.contains("Kelompok korban|victim_group|women_and_children|Perempuan dan anak"), codes);
            assertTrue(codes.contains("Status penanganan kasus|status (case_*)|reported|Dilaporkan"), codes);
            String cover = text(workbook.getSheet("Sampul"));
            assertTrue(cover.contains("pada lembar \"Arti kode\"") && cover.contains("tinjauan manusia"), cover);
            assertTrue(cover.indexOf("\ncase_counts|") < cover.indexOf("\nadditivity|"), cover);
        }
    }

    @Test
    void everyUnitOfTheDictionaryHasAnIndonesianName() throws Exception {
        try (Connection connection = warehouse.connection()) {
            Set<String> unknown = new TreeSet<>();
            for (View view : Research.of(connection).views()) {
                for (Column column : view.columns()) {
                    String unit = column.unit();
                    if (unit != null && !IndonesianUnit.knows(unit)) {
                        unknown.add(unit);
                    }
                }
            }
            assertEquals(Set.of(), unknown);
        }
    }

    @Test
    void addressesOfTheWebAreLinksAndNothingElseIs() throws Exception {
        View view = new View(
                "documents",
                null,
                null,
                List.of(
                        new Column("title", "text", null, null, null, 1, null),
                        new Column("url", "text", null, null, null, null, null)));
        CoverSheet cover = new CoverSheet(new ReleasedEdition(1, java.time.Instant.EPOCH, false), Licence.CC0_1_0);
        Path work = Files.createDirectory(temp.resolve("work"));
        List<String> addresses = List.of(
                "https://dinas.example/berita?id=1&x=2",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://dinas.example/a b",
                "https://dinas.example/[salah",
                "http://dinas.example/kasus-é");
        try (Workbook workbook = new Workbook(temp, work, cover, null)) {
            workbook.begin(view);
            for (String address : addresses) {
                workbook.row(new Object[] {"https://dinas.example/judul", address});
            }
            workbook.end();
            workbook.finish();
        }
        try (var workbook = WorkbookFactory.create(temp.resolve("simpul.xlsx").toFile(), null, true)) {
            List<String> linked = new ArrayList<>();
            for (Row row : workbook.getSheet("documents")) {
                assertNull(row.getCell(0).getHyperlink());
                if (row.getCell(1).getHyperlink() != null) {
                    linked.add(row.getCell(1).getStringCellValue());
                }
            }
            assertEquals(List.of(addresses.get(0), addresses.get(5)), linked);
        }
    }

    @Test
    void aViewOfMoreRowsThanASheetHoldsGoesOnInTheNext() throws Exception {
        View view = new View(
                "many_many_many_many_many_letters",
                null,
                null,
                List.of(new Column("n", "bigint", null, null, null, 1, null)));
        CoverSheet cover = new CoverSheet(new ReleasedEdition(1, java.time.Instant.EPOCH, true), Licence.CC0_1_0);
        Path work = Files.createDirectory(temp.resolve("work"));
        try (Workbook workbook = new Workbook(temp, work, cover, new Hxl(), 10)) {
            workbook.begin(view);
            for (long n = 0; n < 16; n++) {
                workbook.row(new Object[] {n});
            }
            workbook.end();
            workbook.finish();
        }
        try (var workbook = WorkbookFactory.create(temp.resolve("simpul.xlsx").toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName() + " " + sheet.getPhysicalNumberOfRows()));
            // each begins with the mark of the sample, the header and its tags
            assertEquals(
                    List.of(
                            "many_many_many_many_many_le (2) 10",
                            "many_many_many_many_many_le (3) 10",
                            "many_many_many_many_many_le (4) 5"),
                    names.subList(3, names.size()));
            workbook.forEach(sheet -> assertTrue(text(sheet).startsWith(CoverSheet.SAMPLE)));
        }
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            text.append(String.join("|", cells)).append('\n');
        }
        return text.toString();
    }

    @Test
    void aDataPackageSaysWhatItsFilesHold() throws Exception {
        warehouse.execute("update warehouse.setting set value = 'true' where name = 'sample'");
        Path release = warehouse.export(Format.DATAPACKAGE, false, temp).folder();
        assertEquals(
                "simpul-sample-edition-1-datapackage", release.getFileName().toString());
        JsonNode root = new JsonMapper().readTree(Files.readString(release.resolve("datapackage.json")));
        assertEquals(
                "https://datapackage.org/profiles/2.0/datapackage.json",
                root.path("$schema").asString());
        assertEquals("simpul-sample", root.path("name").asString());
        assertTrue(root.path("description").asString().contains("SAMPLE"));
        assertEquals("1", root.path("version").asString());
        assertEquals("CC-BY-4.0", root.path("licenses").path(0).path("name").asString());
        Set<String> resources = new TreeSet<>();
        for (JsonNode resource : root.path("resources")) {
            resources.add(resource.path("name").asString());
            Path file = release.resolve(resource.path("path").asString());
            assertEquals("sha256:" + Sums.of(file), resource.path("hash").asString());
            assertEquals(Files.size(file), resource.path("bytes").asLong());
            List<String> fields = new ArrayList<>();
            resource.path("schema")
                    .path("fields")
                    .forEach(field -> fields.add(field.path("name").asString()));
            assertEquals(csv(file).get(0), fields);
            assertTrue(
                    resource.path("schema").path("fields").path(0).path("type").isString());
        }
        assertTrue(
                resources.containsAll(Set.of("odd", "case_counts", "data_dictionary", "regions", "editions")),
                resources.toString());
        JsonNode outcomes = resource(root, "meeting_outcomes").path("schema");
        assertEquals(
                "[\"meeting_id\",\"position\"]", outcomes.path("primaryKey").toString());
        assertTrue(
                outcomes.path("foreignKeys")
                        .toString()
                        .contains(
                                "{\"fields\":[\"meeting_id\"],\"reference\":{\"resource\":\"meetings\",\"fields\":[\"fact_id\"]}}"),
                outcomes.toString());
        assertTrue(Files.readString(release.resolve("CITATION.cff")).contains("date-released: \"2026-01-31\""));
        for (String line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
            assertEquals(line.substring(0, 64), Sums.of(release.resolve(line.substring(66))));
        }
    }

    private static JsonNode resource(JsonNode root, String name) {
        for (JsonNode resource : root.path("resources")) {
            if (resource.path("name").asString().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void tagsFollowTheHeader() throws Exception {
        Path release = warehouse.export(Format.CSV, true, temp).folder();
        assertEquals("simpul-edition-1-csv-hxl", release.getFileName().toString());
        List<List<String>> counts = csv(release.resolve("case_counts.csv"));
        assertEquals("#adm+code+v_kemendagri", counts.get(1).get(counts.get(0).indexOf("region_code")));
        counts.get(1).forEach(tag -> assertTrue(tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"), tag));
        assertThrows(IllegalArgumentException.class, () -> new Export(Format.PARQUET, true, Licence.CC0_1_0));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameContentGivesTheSameBytes(Format format) throws Exception {
        Release first = warehouse.export(format, false, temp.resolve("one"));
        Release other = warehouse.export(format, false, temp.resolve("two"));
        assertTrue(first.fresh() && other.fresh());
        assertEquals(Sums.in(first.folder()), Sums.in(other.folder()));
        Release again = warehouse.export(format, false, temp.resolve("one"));
        assertFalse(again.fresh());
        assertEquals(first.folder(), again.folder());
        assertEquals(List.of(first.folder().getFileName().toString()), visible(temp.resolve("one")));
    }

    @Test
    void whatChangedSinceTheLastReleaseIsListed() throws Exception {
        Path first = warehouse.export(Format.CSV, false, temp).folder();
        warehouse.execute("""
                update warehouse.odd set number = 77 where id in ('row-03', 'row-04');
                delete from warehouse.odd where id = 'row-05';
                insert into warehouse.odd (id) values ('a "new" one, with a comma'), ('row-05a'), ('zz')
                """);
        warehouse.publish();
        Release second = warehouse.export(Format.CSV, false, temp);
        assertEquals(first.getFileName().toString(), second.since());
        assertEquals(new Changes.Count(3, 2, 1), second.changes().get("odd"));
        assertEquals(Set.of("editions", "odd"), second.changes().keySet());
        assertEquals(
                List.of(
                        List.of("view", "id", "change"),
                        List.of("editions", "2", "added"),
                        List.of("odd", "a \"new\" one, with a comma", "added"),
                        List.of("odd", "row-03", "changed"),
                        List.of("odd", "row-04", "changed"),
                        List.of("odd", "row-05", "gone"),
                        List.of("odd", "row-05a", "added"),
                        List.of("odd", "zz", "added")),
                csv(second.folder().resolve("release_changes.csv")));

        // one edition with other content, as after a change of the views, takes nothing's place
        warehouse.execute("update warehouse.odd set told = 'mended' where id = 'zz'");
        Release third = warehouse.export(Format.CSV, false, temp);
        assertEquals("simpul-edition-2.2-csv", third.folder().getFileName().toString());
        assertEquals(Map.of("odd", new Changes.Count(0, 1, 0)), third.changes());
        assertEquals(second.folder().getFileName().toString(), third.since());
    }

    @Test
    void whatElseIsInTheFolderStaysAndWhatAKilledExportLeftGoes() throws Exception {
        Files.writeString(temp.resolve("catatan.txt"), "punya orang lain");
        Files.createDirectory(temp.resolve("simpul-edition-1-csv"));
        Files.writeString(temp.resolve("simpul-edition-1-csv/other"), "nobody's release");
        Files.createDirectories(temp.resolve(".simpul-export-123/release"));
        Files.writeString(temp.resolve(".simpul-export-123/release/odd.csv"), "half");
        Path release = warehouse.export(Format.CSV, false, temp).folder();
        assertEquals("simpul-edition-1.2-csv", release.getFileName().toString());
        assertEquals("nobody's release", Files.readString(temp.resolve("simpul-edition-1-csv/other")));
        assertEquals("punya orang lain", Files.readString(temp.resolve("catatan.txt")));
        assertFalse(Files.exists(temp.resolve(".simpul-export-123")));
        assertEquals(List.of("catatan.txt", "simpul-edition-1-csv", "simpul-edition-1.2-csv"), visible(temp));
    }

    @Test
    void withoutEditionOrFolderThereIsNoRelease() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        BadFolderException bad =
                assertThrows(BadFolderException.class, () -> warehouse.export(Format.CSV, false, file));
        assertEquals(file, bad.folder());
        assertEquals(FileReason.IN_THE_WAY, FileReason.of(bad.reason()));
        warehouse.execute("truncate warehouse.edition restart identity cascade");
        Export.Outcome outcome = warehouse.outcome(new Export(Format.CSV, false, Licence.CC0_1_0), temp.resolve("new"));
        assertNull(outcome.release());
        assertEquals(Export.Refusal.NO_EDITION, outcome.refusal());
        assertFalse(Files.exists(temp.resolve("new")));
    }

    @Test
    void twoExportsNeverWorkInOneFolder() throws Exception {
        try (Shelf shelf = Shelf.take(temp).orElseThrow()) {
            Export.Outcome outcome = warehouse.outcome(new Export(Format.CSV, false, Licence.CC0_1_0), temp);
            assertEquals(Export.Refusal.BUSY, outcome.refusal());
            assertNotEquals(null, shelf);
        }
    }

    @Test
    void nothingIsLeftWhereReadingFails() throws Exception {
        warehouse.execute(
                "create view research.zz_broken as select 1 / (count(*) - count(*)) as n, false as sample from warehouse.odd;"
                        + " grant select on research.zz_broken to simpul_researcher");
        try {
            assertThrows(SQLException.class, () -> warehouse.export(Format.XLSX, false, temp));
            assertEquals(List.of(), visible(temp));
            assertEquals(List.of(".simpul-export.lock"), all(temp));
        } finally {
            warehouse.execute("drop view research.zz_broken");
        }
    }

    @Test
    void aReleaseReadsWithAResearchersRights() throws Exception {
        warehouse.execute("create view research.zz_closed as select 1 as n, false as sample;"
                + " revoke all on research.zz_closed from simpul_researcher");
        try {
            SQLException refused = assertThrows(SQLException.class, () -> warehouse.export(Format.CSV, false, temp));
            assertEquals("42501", refused.getSQLState());
        } finally {
            warehouse.execute("drop view research.zz_closed");
        }
    }

    private static List<String> visible(Path folder) throws IOException {
        return all(folder).stream().filter(name -> !name.startsWith(".")).toList();
    }

    private static List<String> all(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static List<List<String>> csv(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }
}
