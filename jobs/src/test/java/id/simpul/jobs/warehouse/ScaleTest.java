package id.simpul.jobs.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.warehouse.ResearchQueries.Query;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Researchers' questions of a large warehouse, by themselves and beside a night's load. By default a seeded fraction, which shows
 * that the questions and the load work and find something; {@code -Plong} has ten million facts, ten thousand documents and
 * thirty sessions, and holds them to the limits of 200 ms at the median and 2 s at the 95th percentile. {@code -Dscale.url} names
 * a warehouse that was generated before.
 */
class ScaleTest {

    private static final boolean WHOLE = Boolean.getBoolean("scale");
    private static final long SEED = 20261122;
    private static final int ASKED = WHOLE ? 25 : 3;
    private static final int SESSIONS = WHOLE ? 30 : 4;
    private static final int DOCUMENTS = WHOLE ? 10_000 : 120;
    private static final double MEDIAN_MS = WHOLE ? 200 : 3_000;
    private static final double P95_MS = WHOLE ? 2_000 : 15_000;

    /** A reader looks at an answer for so long at most before the next question; half of it on average. */
    private static final int PAUSE_MS = WHOLE ? 10_000 : 400;

    private static GeneratedWarehouse warehouse;
    private static ResearchQueries queries;

    @BeforeAll
    static void generate() throws IOException, SQLException {
        String url = System.getProperty("scale.url");
        if (url != null && !url.isBlank()) {
            warehouse = GeneratedWarehouse.at(url);
        } else {
            // 552 regions, 12 categories
            warehouse = WHOLE ? GeneratedWarehouse.of(19, 3, 2, 13) : GeneratedWarehouse.few(1, 1, 1, 13);
        }
        queries = new ResearchQueries(warehouse.jdbc);
    }

    @AfterAll
    static void close() throws IOException {
        warehouse.close();
    }

    @Test
    void typicalQuestionsAreAnsweredAtOnce() throws SQLException {
        Random random = new Random(SEED);
        List<String> slow = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        System.out.printf(
                Locale.ROOT,
                "%n%,d facts, each question asked %d times of other regions and years%n",
                warehouse.facts(),
                ASKED);
        System.out.printf("%-55s %9s %9s %7s%n", "question", "median ms", "p95 ms", "rows");
        for (Query query : ResearchQueries.ALL) {
            double[] took = new double[ASKED];
            int rows = 0;
            try (Connection connection = warehouse.researcher()) {
                queries.ask(connection, query, random);
                for (int i = 0; i < ASKED; i++) {
                    long began = System.nanoTime();
                    rows += queries.ask(connection, query, random);
                    took[i] = (System.nanoTime() - began) / 1e6;
                }
            }
            System.out.printf(
                    Locale.ROOT, "%-55s %9.1f %9.1f %7d%n", query.name(), at(took, 0.5), at(took, 0.95), rows / ASKED);
            if (at(took, 0.5) > MEDIAN_MS) {
                slow.add(query.name());
            }
            if (query.found() && rows == 0) {
                empty.add(query.name());
            }
        }
        assertEquals(List.of(), empty, "questions that find nothing");
        assertEquals(List.of(), slow, "questions that take more than " + MEDIAN_MS + " ms at the median");
    }

    @Test
    void aNightsLoadHoldsNoReaderUp() throws Exception {
        long editions = editions();
        Sessions sessions = new Sessions(warehouse, queries, SESSIONS, PAUSE_MS, SEED);
        sessions.start();
        GeneratedNight.Done night;
        try {
            night = new GeneratedNight(warehouse, SEED).run(DOCUMENTS);
        } finally {
            sessions.stop();
        }
        Map<String, List<Double>> took = sessions.took();
        double[] all = took.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%,d documents, %,d statements, %,d facts new or changed, published in %.0f s (the edition itself %.0f s)%n",
                night.documents(),
                night.statements(),
                night.facts(),
                night.seconds(),
                night.publishing());
        System.out.printf(
                Locale.ROOT,
                "beside it %d sessions asked %,d questions: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                SESSIONS,
                all.length,
                at(all, 0.5),
                at(all, 0.95),
                at(all, 1));
        new TreeMap<>(took).forEach((name, times) -> {
            double[] some = times.stream().mapToDouble(Double::doubleValue).toArray();
            System.out.printf(
                    Locale.ROOT, "%-55s %9.1f %9.1f %7d asked%n", name, at(some, 0.5), at(some, 0.95), some.length);
        });

        assertEquals(List.of(), sessions.problems());
        assertEquals(editions + 1, editions());
        assertTrue(night.facts() > DOCUMENTS / 2, "facts of the night: " + night.facts());
        assertTrue(all.length > SESSIONS, "questions asked beside the load: " + all.length);
        assertTrue(at(all, 0.95) < P95_MS, "95th percentile: " + at(all, 0.95) + " ms");
    }

    private static long editions() {
        return queries.count("select count(*) from warehouse.edition");
    }

    /** @param share 0.5 is the median, 1 the largest */
    private static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
