package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.extract.casecount.Refusal;
import id.simpul.pipeline.Messages;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code simpul explain} shows of a file. */
class ExplainCommandTest extends SessionTest {

    private static final String PAGE = """
            <html lang="id"><head><title>Kekerasan Anak di Kota Bitung Turun - Kabar</title>
            <meta property="article:published_time" content="2024-03-04">
            <link rel="canonical" href="https://kabar.example/2024/melati-sumampouw-12-sudah-didampingi"></head><body><article>
            <h1>Kekerasan Anak di Kota Bitung Turun</h1>
            <p>Selama tahun 2023 UPTD PPA Kota Bitung mencatat 37 kasus kekerasan terhadap anak, terdiri atas 20 kasus pencabulan
            dan 17 kasus penelantaran. Jumlah itu turun setelah peningkatan kasus sebanyak 19 kasus pada tahun sebelumnya.</p>
            <p>Salah satu korban, Melati Sumampouw (12), sudah didampingi, kata kepala unit itu. Korban lain berinisial QZ.</p>
            <p>Perlindungan itu diatur dalam Perda Nomor 3 Tahun 2021 tentang Perlindungan Anak yang masih berlaku.</p>
            <table><tr><th>Kecamatan</th><th>Kasus kekerasan anak 2022</th></tr><tr><td>Aertembaga</td><td>7</td></tr>
            <tr><td>Madidir</td><td>9</td></tr></table>
            </article></body></html>
            """;

    @Test
    void forPeopleTextMentionsFactsAndRefusedNumbers() throws Exception {
        String out = run("--width", "90").out();
        assertTrue(out.contains("topic       violence (title)"), out);
        assertTrue(out.contains("home        "), out);
        assertTrue(out.contains("mencatat [37] kasus"), out);
        assertTrue(out.contains("    . number   37 count <number.digits> "), out);
        assertTrue(out.contains("  = case_count 0."), out);
        assertTrue(out.contains("      relation    part, total 37 at "), out);
        assertTrue(out.contains("71.72 Kota Bitung (own) ["), out);
        assertTrue(out.contains("  x 19 rise: by how much it grew or fell"), out);
        assertTrue(out.contains("  = regulation 0."), out);
        assertTrue(out.contains("| Aertembaga | [7]"), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 90), out);
    }

    @Test
    void aRowOfATableThatNamesAPersonSaysWhyItCountsNothingAndNotWhom() throws Exception {
        Files.writeString(temp.resolve("rekap.csv"), """
                Rekap Kasus Kekerasan terhadap Anak Kabupaten Lombok Timur Tahun 2023
                No,Kecamatan,Nama Korban,Jumlah Kasus
                1,Selong,,4
                2,Masbagik,Melati Sumampouw,3
                3,Aikmel,,5
                """);
        String out = simpul.run("explain", "rekap.csv").out();
        assertTrue(out.contains("  x row named_row: the row names a person"), out);
        assertFalse(tells(out), out);
        String json = simpul.run("explain", "--format", "json", "rekap.csv").out();
        assertTrue(json.contains("\"refused\":[{\"row\":true,"), json);
        assertTrue(json.contains("\"why\":\"named_row\""), json);
        assertFalse(tells(json), json);
        String extracted = simpul.run("extract", "rekap.csv", "--lang", "id").out();
        assertTrue(extracted.contains("baris tabel yang menyebut nama orang tidak dihitung"), extracted);
        String table = simpul.run("extract", "rekap.csv", "--format", "table", "--lang", "id")
                .out();
        assertTrue(table.contains("fakta        wilayah"), table);
        assertTrue(table.contains("Kekerasan, Anak, Kasus, Dilaporkan  4 "), table);
    }

    @Test
    void identitiesAreMaskedInTextAndJson() throws Exception {
        for (String format : new String[] {"text", "json"}) {
            String out = run("--format", format).out();
            assertFalse(tells(out), out);
            assertTrue(out.contains("█"), out);
        }
    }

    @Test
    void identitiesAreMaskedInTheAddressToo() throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        String out = CommandRun.of(temp, "extract", "a.html").out();
        assertFalse(tells(out), out);
        assertTrue(out.contains("https://kabar.example/2024/"), out);
    }

    private static boolean tells(String out) {
        String lower = out.toLowerCase(Locale.ROOT);
        return lower.contains("melati") || lower.contains("sumampouw") || out.contains("QZ");
    }

    @Test
    void forMachinesTheSameOneDocumentALine() throws Exception {
        CommandRun run = run("--format", "json");
        assertEquals(1, run.out().lines().count());
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertEquals("a.html", root.path("document").asString());
        assertEquals("home", root.path("decisions").path(0).path("field").asString());
        JsonNode line = line(root, "37 kasus kekerasan");
        JsonNode part = line.path("facts").path(1);
        assertEquals(20, part.path("value").asInt());
        assertEquals("part", part.path("relation").asString());
        assertEquals(
                line.path("facts").path(0).path("start").asInt(),
                part.path("total").path("start").asInt());
        assertFalse(part.path("rules").isEmpty());
        JsonNode category = decision(part, "category");
        assertEquals(
                "sexual_violence",
                category.path("options").path(0).path("value").asString());
        assertTrue(category.path("options").path(0).path("clues").has("rule"), category.toString());
        assertFalse(category.path("overruled").asBoolean());
        JsonNode refused = line(root, "sebanyak 19").path("refused").path(0);
        assertEquals("rise", refused.path("why").asString());
        assertEquals(19, refused.path("value").asInt());
    }

    @Test
    void theFactsAreThoseOfExtract() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode root = mapper.readTree(run("--format", "json").out());
        long explained = 0;
        for (JsonNode line : root.path("lines")) {
            explained += line.path("facts").size();
        }
        long extracted = simpul.run("extract", "a.html").out().lines().count() - 1;
        assertEquals(extracted, explained + root.path("elsewhere").size());
        assertTrue(extracted >= 6, root.toString());
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheRestExplained() throws Exception {
        Files.writeString(temp.resolve("kosong.txt"), "");
        CommandRun text = run("kosong.txt", "tidak-ada.html");
        assertEquals(ExitStatus.INCOMPLETE, text.status());
        assertTrue(text.out().contains("kosong.txt\n  ! "), text.out());
        assertTrue(text.out().contains("tidak-ada.html\n  ! "), text.out());
        assertTrue(text.out().contains("[37] kasus"), text.out());
        assertEquals(ExitStatus.USAGE, simpul.run("explain").status());
    }

    @Test
    void inIndonesian() throws Exception {
        String out = run("--lang", "id").out();
        assertTrue(out.contains("pokok       violence"), out);
        assertTrue(out.contains("x 19 rise: besarnya kenaikan atau penurunan"), out);
        assertTrue(simpul.run("explain", "--help", "--lang", "id").out().contains("Menunjukkan alasannya"));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyReasonHasItsWords(Refusal reason) {
        String key = "explain.why." + reason.name().toLowerCase(Locale.ROOT);
        assertFalse(Messages.in("en").get(key).isBlank());
        assertFalse(Messages.in("id").get(key).isBlank());
    }

    private static JsonNode line(JsonNode root, String words) {
        for (JsonNode line : root.path("lines")) {
            if (line.path("text").path(0).asString().contains(words)) {
                return line;
            }
        }
        throw new AssertionError(words + " in " + root);
    }

    private static JsonNode decision(JsonNode fact, String field) {
        for (JsonNode decision : fact.path("decisions")) {
            if (decision.path("field").asString().equals(field)) {
                return decision;
            }
        }
        throw new AssertionError(field + " of " + fact);
    }

    private CommandRun run(String... arguments) throws Exception {
        Files.writeString(temp.resolve("a.html"), PAGE);
        String[] all = new String[arguments.length + 2];
        all[0] = "explain";
        all[1] = "a.html";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return simpul.run(all);
    }
}
