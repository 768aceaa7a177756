package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code simpul extract --with-text --with-tables} shows of a file. */
class ExtractDocumentTest extends SessionTest {

    private static final String PAGE = """
            <html lang="id"><head><title>Laporan kekerasan di Karangan</title>
            <meta property="article:published_time" content="2023-02-01"></head>
            <body><article><h1>Laporan kekerasan di Karangan</h1>
            <p>KARANGAN - Sepanjang tahun 2022 dinas itu mencatat laporan dari dua kecamatan, kata kepala dinas, Rabu (1/2/2023).</p>
            <h2>Rincian menurut kecamatan</h2>
            <ul><li>pendampingan psikologis bagi korban dan keluarganya</li><li>bantuan hukum sampai perkara selesai</li></ul>
            <table><tr><th rowspan="2">Kecamatan</th><th colspan="2">Korban</th></tr><tr><th>Anak</th><th>Dewasa</th></tr>
            <tr><td>Barat</td><td>7</td><td>12</td></tr><tr><td>Timur</td><td>9</td><td>4</td></tr></table>
            <p>Jumlah itu lebih rendah daripada tahun sebelumnya, dan semua korban telah mendapat pendampingan.</p>
            </article></body></html>
            """;

    @Test
    void forPeopleMetadataTextAndTables() throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        String out = run("--format", "table", "--with-text", "--lang", "id", "--width", "80")
                .out();
        assertTrue(out.contains("judul       Laporan kekerasan di Karangan"), out);
        assertTrue(out.contains("terbit      2023-02-01"), out);
        assertTrue(out.contains("# Laporan kekerasan di Karangan"), out);
        assertTrue(out.contains("## Rincian menurut kecamatan"), out);
        assertTrue(out.contains("  * bantuan hukum sampai perkara selesai"), out);
        assertTrue(out.contains("Kecamatan | Korban\n          +------+-------\n          | Anak | Dewasa\n"), out);
        assertTrue(out.lines().takeWhile(line -> !line.startsWith("fact")).allMatch(line -> line.length() <= 80), out);
    }

    @Test
    void tablesAloneAndInEnglish() throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        String out = run("--format", "table", "--with-tables", "--lang", "en").out();
        assertTrue(out.contains("published   2023-02-01"), out);
        assertTrue(out.contains("Barat     |    7 |     12"), out);
        assertFalse(out.contains("semua korban telah mendapat"), out);
    }

    @Test
    void forMachinesOneLineWithHeadersAndMergedCells() throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        JsonNode document = new ObjectMapper()
                .readTree(run("--with-text", "--with-tables")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertEquals("2023-02-01", document.path("published").asString());
        assertTrue(document.path("text").asString().contains("bantuan hukum"));
        JsonNode table = document.path("tables").path(0);
        assertEquals(
                "[\"Kecamatan\",\"Korban\",\"\"]", table.path("rows").path(0).toString());
        assertEquals(
                "{\"row\":0,\"column\":1,\"row_span\":1,\"column_span\":2,\"header\":true}",
                table.path("cells").path(1).toString());
        assertTrue(document.path("certainty").isMissingNode(), "nothing was recognised in a picture");
    }

    @Test
    void whereAnArticleGoesOnIsPrinted() throws Exception {
        Files.writeString(temp.resolve("a.html"), """
                <html lang="id"><head><title>Satgas Mendata Korban di Pulau</title><meta property="og:type" content="article">
                <link rel="canonical" href="https://kabar.example/satgas-mendata-korban"></head><body><article>
                <p>Bitung, 4 Maret 2024. Selama tahun 2023 tercatat 37 kasus kekerasan terhadap anak di Kota Bitung.</p>
                <p>Halaman 1 <a href="?page=2">2</a></p></article></body></html>
                """);
        String line = run().out().lines().findFirst().orElseThrow();
        assertEquals(
                "[\"https://kabar.example/satgas-mendata-korban?page=2\"]",
                new ObjectMapper().readTree(line).path("continues_at").toString());
    }

    @Test
    void theTextIsWhatStandsBelowTheTitleAndPassagesCountInIt() throws Exception {
        Files.writeString(temp.resolve("a.html"), """
                <html lang="id"><head><title>Kekerasan Anak di Kota Bitung Turun - Kabar</title></head><body><article>
                <h1>Kekerasan Anak di Kota Bitung Turun</h1>
                <p>Bitung, 4 Maret 2024. Selama tahun 2023 tercatat 37 kasus kekerasan terhadap anak di Kota Bitung.</p>
                <p>Angka itu turun dibanding 41 kasus kekerasan terhadap anak pada tahun 2022, kata kepala dinas.</p>
                </article></body></html>
                """);
        List<JsonNode> lines = run("--with-text")
                .out()
                .lines()
                .map(line -> (JsonNode) new ObjectMapper().readTree(line))
                .toList();
        String text = lines.get(0).path("text").asString();
        assertTrue(text.startsWith("Bitung, 4 Maret"), text);
        assertEquals(text.length(), lines.get(0).path("chars").asInt());
        List<String> passages = lines.stream()
                .skip(1)
                .filter(fact -> !fact.path("start").isNull())
                .map(fact -> text.substring(
                        fact.path("start").asInt(), fact.path("end").asInt()))
                .toList();
        assertEquals(
                lines.stream()
                        .skip(1)
                        .map(fact -> fact.path("quote").asString())
                        .toList(),
                passages);
        assertEquals(2, passages.size());
    }

    private CommandRun run(String... options) throws Exception {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "extract";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "a.html";
        return simpul.run(arguments);
    }
}
