package id.simpul.jobs.document.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Tables of papers drawn in many styles are read as they were drawn. More of them: {@code -Dsimpul.papers=600}. */
class DrawnTablesTest {

    private static final int PAPERS = Integer.getInteger("simpul.papers", 60);
    private static final double LEAST_F1 = 0.97;

    @Test
    void tablesAreReadAsTheyWereDrawn() throws IOException {
        Map<String, List<Double>> byStyle = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        Adjacency sum = Adjacency.NONE;
        for (int seed = 0; seed < PAPERS; seed++) {
            DrawnTables.Paper paper = DrawnTables.paper(seed);
            Adjacency score = score(paper);
            byStyle.computeIfAbsent(paper.style(), style -> new ArrayList<>()).add(score.f1());
            all.add(score.f1());
            sum = sum.plus(score);
        }
        StringBuilder board = new StringBuilder();
        byStyle.forEach(
                (style, scores) -> board.append("%-24s %3d %.3f%n".formatted(style, scores.size(), mean(scores))));
        board.append("macro %.3f micro %.3f precision %.3f recall %.3f"
                .formatted(mean(all), sum.f1(), sum.precision(), sum.recall()));
        System.out.println(board);
        assertTrue(mean(all) >= LEAST_F1, board.toString());
    }

    static Adjacency score(DrawnTables.Paper paper) throws IOException {
        Document document = new PdfReader().read("a.pdf", paper.pdf(), Metadata.NONE);
        return Adjacency.of(
                paper.tables(),
                Texts.tables(document).stream()
                        .map(table -> Adjacency.cells(table, document.text()))
                        .toList());
    }

    static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(score -> score).average().orElse(0);
    }
}
