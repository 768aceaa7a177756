package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BadInputTest extends SessionTest {

    private static final String PAGE = """
            <html><head><title>Kasus Kekerasan terhadap Anak di Kota Ambon</title><meta property="article:published_time" content="2023-02-01"></head>
            <body><article><h1>Kasus Kekerasan terhadap Anak di Kota Ambon</h1>
            <p>AMBON - Sepanjang tahun 2022 UPTD PPA Kota Ambon mencatat 41 kasus kekerasan terhadap anak di Kota Ambon.</p>
            <p>Jumlah itu lebih rendah daripada tahun sebelumnya, dan semua korban telah mendapat pendampingan.</p>
            </article></body></html>
            """;

    @Test
    void extractRefusesEachBadFileWithAReasonAndReadsTheOthers() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("masuk"));
        badFiles(folder);
        CommandRun run = CommandRun.of(temp, "extract", folder.toString());
        assertEquals(ExitStatus.INCOMPLETE, run.status(), run.err());
        refused(run, "rusak.pdf");
        refused(run, "kosong.txt");
        refused(run, "biner.html");
        refused(run, "besar.html");
        assertTrue(run.out().contains("\"value\":41"), run.out());
    }

    @Test
    void extractSaysWhenAPathDoesNotExist() throws Exception {
        CommandRun run = simpul.run("extract", "tidak-ada.html");
        assertEquals(ExitStatus.INCOMPLETE, run.status());
        refused(run, "tidak-ada.html");
        refused(simpul.run("extract", "salah/jalan/a.html"), "salah/jalan/a.html");
    }

    @Test
    void extractSaysWhenAFolderIsEmpty() throws Exception {
        Files.createDirectory(temp.resolve("hampa"));
        CommandRun run = simpul.run("extract", "hampa", "--lang", "en");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals("simpul: there is no file in the folder hampa\n", run.err());
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("terkunci"));
        Path file = Files.writeString(folder.resolve("terkunci.html"), PAGE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        org.junit.jupiter.api.Assumptions.assumeFalse(
                Files.isReadable(file), "root reads every file: only an ordinary user can see this");
        CommandRun run = simpul.run("extract", folder.toString());
        assertEquals(ExitStatus.INCOMPLETE, run.status());
        refused(run, "terkunci.html");
    }

    @Test
    void anUnknownOptionIsWrongUsage() throws Exception {
        CommandRun run = simpul.run("run", "--tercepat");
        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(run.err().contains("--tercepat"), run.err());
        assertTrue(run.err().contains("--help"), run.err());
    }

    @Test
    void aTypoInASourceFileIsToldWithFileAndLineAndTheOthersRun() throws Exception {
        Path place = Files.createDirectory(temp.resolve("malam"));
        Path sources = Files.createDirectory(place.resolve("sources"));
        Path folder = Files.createDirectory(place.resolve("masuk"));
        badFiles(folder);
        SourceFile.news("ambon", "Kabar ambon").write(sources);
        String misspelt = SourceFile.news("salah", "Kabar salah").yaml().replace("connector", "conector");
        Files.writeString(sources.resolve("salah.yml"), misspelt);
        PreparedWarehouse.copy(place.resolve("data"), "warehouse");
        try (CommandSession night = new CommandSession(place)) {
            theOthersRun(night);
        }
    }

    private static void theOthersRun(CommandSession night) throws Exception {
        CommandRun check = night.run("sources", "check");
        assertEquals(ExitStatus.USAGE, check.status());
        assertTrue(check.out().contains("salah.yml:"), check.out());
        assertTrue(check.out().contains("conector"), check.out());

        CommandRun run = night.run("run");
        assertEquals(ExitStatus.INCOMPLETE, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("loaded 1"), run.out());
        assertTrue(run.out().contains("quarantined 4"), run.out());
        assertTrue(run.out().contains("salah.yml:"), run.out());

        CommandRun again = night.run("run");
        assertTrue(again.out().contains("unchanged 5"), again.out());
        assertTrue(again.out().contains("no fact changed"), again.out());

        CommandRun status = night.run("status");
        assertEquals(ExitStatus.DONE, status.status(), status.err());
        for (String reason : new String[] {"broken", "empty", "unknown_format", "too_large"}) {
            assertTrue(status.out().contains(reason), reason + " is missing in " + status.out());
        }
        CommandRun indonesian = night.run("status", "--lang", "id");
        assertTrue(indonesian.out().contains("run (proses malam)"), indonesian.out());
        assertTrue(indonesian.out().contains("berkas ini kosong; unduh atau simpan ulang"), indonesian.out());
        assertTrue(
                indonesian.out().contains("kunci 'conector' tidak dikenal: maksudnya 'connector'?"), indonesian.out());
        CommandRun query = night.run("query", "--format", "csv", "select region_name, value from research.case_counts");
        assertEquals("region_name,value\r\nKota Ambon,41\r\n", query.out(), query.err());
    }

    @Test
    void aSettingThatDoesNotExistIsToldWithItsLine() throws Exception {
        Path place = Files.createDirectory(temp.resolve("salah"));
        Files.writeString(place.resolve("simpul.yml"), "data: ./data\ndatabse: postgresql://a@b/c\n");
        CommandRun run = CommandRun.of(place, "status");
        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(run.err().contains("simpul.yml:2"), run.err());
    }

    @Test
    void aServerThatIsNotThereIsSaidSo() throws Exception {
        CommandRun run = simpul.run("status", "--database", "postgresql://nobody@127.0.0.1:1/none");
        assertEquals(ExitStatus.FAILED, run.status());
        assertTrue(run.err().contains("127.0.0.1:1"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void messagesAreIndonesianOnDemand() throws Exception {
        CommandRun run = simpul.run("status", "--lang", "id");
        assertEquals(ExitStatus.FAILED, run.status());
        assertTrue(run.err().contains("belum ada gudang data"), run.err());
        CommandRun help = simpul.run("run", "--help", "--lang", "id");
        assertTrue(help.out().contains("Pekerjaan malam"), help.out());
    }

    private static void badFiles(Path folder) throws IOException {
        Files.writeString(folder.resolve("baik.html"), PAGE);
        Files.writeString(folder.resolve("rusak.pdf"), "%PDF-1.7\nthis is no PDF any further");
        Files.createFile(folder.resolve("kosong.txt"));
        byte[] binary = new byte[4096];
        new Random(7).nextBytes(binary);
        Files.write(folder.resolve("biner.html"), binary);
        byte[] filler = ("<p>" + "kalimat panjang tanpa isi ".repeat(400) + "</p>\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("besar.html"))) {
            for (long written = 0; written < 60L << 20; written += filler.length) {
                out.write(filler);
            }
        }
    }

    private static void refused(CommandRun run, String name) {
        assertTrue(
                run.out().lines().anyMatch(line -> line.contains("\"fact\":\"error\"") && line.contains(name)),
                name + " is not refused in " + run.out());
    }
}
