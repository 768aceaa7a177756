package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.SourceFile;
import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the sample's facts. */
class ReviewCommandTest {

    private static final String DECIDED = "select value, review, decided_by from warehouse.fact_case_count"
            + " where recorded_to is null and review <> 'none'";

    @TempDir
    Path folder;

    private @Nullable CommandSession session;

    @Test
    void aPersonDecidesOnAFactAndWithdrawsADocument() throws Exception {
        PreparedWarehouse.copy(folder.resolve("data"), "sample");
        try (CommandSession commands = new CommandSession(folder);
                EmbeddedDatabase up = EmbeddedDatabase.open(folder.resolve("data/sample"))) {
            session = commands;
            decideAndWithdraw();
        }
    }

    private void decideAndWithdraw() throws Exception {
        simpul(0, "run");
        String list = simpul(0, "review", "list", "--kind", "case_count", "--format", "csv");
        assertTrue(list.startsWith("why,fact_id,kind,region,what,confidence,decided_by"), list);
        String conflict = list.lines()
                .filter(line -> line.startsWith("conflict,"))
                .findFirst()
                .orElseThrow();
        String fact = conflict.split(",")[1];

        String waiting = simpul(0, "review", "list", "--lang", "id");
        assertTrue(waiting.contains("\npertentangan ") && waiting.contains(" case_count (angka kasus) "), waiting);
        assertTrue(waiting.contains("kekerasan anak kasus dilaporkan") && !waiting.contains("low_confidence"), waiting);
        String words = simpul(0, "review", "show", fact, "--lang", "id");
        assertTrue(words.contains("\nvictim_group (kelompok korban) ") && words.contains("children (anak)"), words);

        String sheet = simpul(0, "review", "show", fact);
        assertTrue(sheet.contains("Who says so") && sheet.contains("later_publication"), sheet);
        assertTrue(sheet.contains("\nregion ") && !sheet.contains("region_code"), sheet);

        assertTrue(simpul(0, "review", "correct", fact, "--set", "value=98", "--reason", "asked", "--reviewer", "rini")
                .contains(fact));
        assertEquals("98,corrected,review", rows(DECIDED));
        simpul(0, "collect");
        simpul(0, "process");
        assertEquals("98,corrected,review", rows(DECIDED));
        String many = Objects.requireNonNull(session)
                .run("review", "correct", fact, "--set", "value=many", "--reason", "asked", "--lang", "en")
                .err();
        assertTrue(many.contains("value=many: a number is wanted"), many);
        String theft = Objects.requireNonNull(session)
                .run("review", "correct", fact, "--set", "category=theft", "--reason", "asked", "--lang", "id")
                .err();
        assertTrue(theft.contains("category=theft bukan nilai isian ini; yang diperbolehkan: trafficking, "), theft);
        simpul(2, "review", "accept", "cc-none", "--reason", "asked");
        simpul(2, "review", "accept", fact);

        String again = simpul(0, "reprocess", "--dry-run");
        assertTrue(again.contains("say something else: 0") && again.contains("nothing was written"), again);
        assertTrue(simpul(0, "reprocess").contains("no fact changed"));
        assertEquals("98,corrected,review", rows(DECIDED));

        String document =
                rows("select min(document_id) from research.case_count_sources where fact_id = '" + fact + "'");
        assertTrue(simpul(0, "withdraw", document, "--reason", "the publisher asked for it")
                .contains("document " + document + " is withdrawn"));
        assertEquals("0", rows("select count(*) from research.documents where document_id = " + document));
        simpul(2, "withdraw", document, "--reason", "again");
    }

    @Test
    void aNumberedRegulationOfTheSameTitleIsOfferedForTheOneWithoutNumber() throws Exception {
        Path pages = Files.createDirectories(folder.resolve("masuk"));
        SourceFile.news("kabar", "Kabar Ambon").write(folder.resolve("sources"));
        page(pages, "2021-03-01", "Kota Ambon sudah memiliki Perda tentang Perlindungan Perempuan dan Anak.");
        PreparedWarehouse.copy(folder.resolve("data"), "warehouse");
        try (CommandSession commands = new CommandSession(folder);
                EmbeddedDatabase up = EmbeddedDatabase.open(folder.resolve("data/warehouse"))) {
            session = commands;
            simpul(0, "run");
            String mention = rows("select fact_id from warehouse.fact_regulation where number is null");
            assertFalse(simpul(0, "review", "show", mention, "--lang", "id").contains("mungkin sama dengan"));

            page(
                    pages,
                    "2022-03-01",
                    "Perda Kota Ambon Nomor 5 Tahun 2021 tentang Perlindungan Perempuan dan Anak sudah berlaku.");
            simpul(0, "run");
            String numbered = rows("select fact_id from warehouse.fact_regulation where number = '5'");
            String sheet = simpul(0, "review", "show", mention, "--lang", "id");
            assertTrue(
                    sheet.contains("mungkin sama dengan: Peraturan Daerah Nomor 5 Tahun 2021"
                            + " (/akn/id-81.71/act/perda/2021/5, " + numbered + "), judul sama\n"),
                    sheet);
            assertFalse(simpul(0, "review", "show", numbered, "--lang", "id").contains("mungkin sama dengan"));
            assertTrue(offered().contains("same_title," + mention + ",regulation,81.71,"), offered());

            simpul(0, "review", "correct", mention, "--set", "number=5", "--set", "year=2021", "--reason", "judul");
            assertEquals("5", rows("select number from warehouse.fact_regulation where recorded_to is null"));
            assertFalse(offered().contains("same_title"), offered());
        }
    }

    private String offered() throws IOException, InterruptedException {
        return simpul(0, "review", "list", "--kind", "regulation", "--format", "csv");
    }

    private static void page(Path pages, String day, String text) throws IOException {
        Files.writeString(pages.resolve(day + ".html"), """
                <html lang="id"><head><title>Perda di Kota Ambon</title>
                <meta property="article:published_time" content="%sT08:00:00+09:00"></head>
                <body><article><h1>Perda di Kota Ambon</h1>
                <p>AMBON - %s</p>
                </article></body></html>
                """.formatted(day, text));
    }

    private String rows(String sql) throws IOException, InterruptedException {
        String csv = simpul(0, "query", "--as", "staff", "--format", "csv", sql);
        return csv.substring(csv.indexOf('\n') + 1).strip();
    }

    private String simpul(int status, String... arguments) throws IOException, InterruptedException {
        CommandRun run = Objects.requireNonNull(session).run(arguments);
        assertEquals(status, run.status(), run.err());
        return run.out();
    }
}
