package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.pipeline.database.EmbeddedDatabase;
import id.simpul.pipeline.run.PreparedWarehouse;
import java.io.IOException;
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

        String sheet = simpul(0, "review", "show", fact);
        assertTrue(sheet.contains("Who says so") && sheet.contains("later_publication"), sheet);
        assertTrue(sheet.contains("\nregion ") && !sheet.contains("region_code"), sheet);

        assertTrue(simpul(0, "review", "correct", fact, "--set", "value=98", "--reason", "asked", "--reviewer", "rini")
                .contains(fact));
        assertEquals("98,corrected,review", rows(DECIDED));
        simpul(0, "run");
        assertEquals("98,corrected,review", rows(DECIDED));
        simpul(2, "review", "correct", fact, "--set", "value=many", "--reason", "asked");
        simpul(2, "review", "accept", "cc-none", "--reason", "asked");
        simpul(2, "review", "accept", fact);

        String again = simpul(0, "reprocess", "--dry-run");
        assertTrue(again.contains("say something else: 0") && again.contains("nothing was written"), again);
        assertTrue(simpul(0, "reprocess").contains("no fact changed"));
        assertEquals("98,corrected,review", rows(DECIDED));
        simpul(0, "collect");
        simpul(0, "process");

        String document =
                rows("select min(document_id) from research.case_count_sources where fact_id = '" + fact + "'");
        assertTrue(simpul(0, "withdraw", document, "--reason", "the publisher asked for it")
                .contains("document " + document + " is withdrawn"));
        assertEquals("0", rows("select count(*) from research.documents where document_id = " + document));
        simpul(2, "withdraw", document, "--reason", "again");
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
