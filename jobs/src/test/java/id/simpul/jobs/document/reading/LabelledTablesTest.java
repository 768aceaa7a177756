package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The cells of labelled tables, compared one by one and by place. The folder of labelled documents is named by the system property
 * {@code simpul.gold}; {@code agency/docs} and {@code agency/labels} are read of it.
 */
class LabelledTablesTest {

    /** The least share of right cells by format, as last reached, rounded down. Scans depend on an installed Tesseract. */
    private static final Map<String, Double> FLOORS =
            Map.of("xlsx", 1.0, "csv", 1.0, "docx", 1.0, "pdf", 0.999, "scan", 0.0);

    /** Pictures of paper: read only where text recognition is at hand. */
    private static final Set<String> SCANS = Set.of("ag019.pdf");

    /** @param all cells that are compared: those labelled, and those filled beside them */
    private record Score(int right, int all) {

        static final Score NONE = new Score(0, 0);

        Score plus(Score other) {
            return new Score(right + other.right, all + other.all);
        }

        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    @Test
    void cellsOfLabelledTablesAreRight() throws IOException {
        String gold = System.getProperty("simpul.gold", "");
        Path agency = Path.of(gold).resolve("agency");
        assumeTrue(
                !gold.isEmpty() && Files.isDirectory(agency),
                "no labelled documents: -Dsimpul.gold names no such folder");
        Map<String, Score> formats = new TreeMap<>();
        try (Stream<Path> labels = Files.list(agency.resolve("labels"));
                Readers readers = new Readers()) {
            for (Path label : labels.sorted().toList()) {
                JsonNode labelled = new ObjectMapper().readTree(Files.readString(label));
                if (!labelled.path("tables").isEmpty()) {
                    score(agency.resolve("docs"), labelled, readers, formats);
                }
            }
        }
        formats.forEach((format, score) -> show("all " + format, score));
        assertEquals(FLOORS.keySet(), formats.keySet(), "a format has no floor, or is no longer labelled");
        formats.forEach((format, score) -> assertTrue(
                score.share() >= FLOORS.getOrDefault(format, 1.0), "cells of " + format + " fell below their floor"));
    }

    private static void score(Path docs, JsonNode labelled, Readers readers, Map<String, Score> formats)
            throws IOException {
        String name = labelled.path("document").asString();
        String format = SCANS.contains(name) ? "scan" : name.substring(name.lastIndexOf('.') + 1);
        List<List<List<String>>> read = new ArrayList<>();
        try {
            Document document = readers.read(docs.resolve(name), Metadata.NONE);
            for (int i = 0; i < Texts.tables(document).size(); i++) {
                read.add(Texts.grid(document, i));
            }
        } catch (UnreadableException e) {
            System.out.println(name + " is not read: " + e.getMessage());
        }
        Score document = Score.NONE;
        for (JsonNode table : labelled.path("tables")) {
            document = document.plus(best(table.path("rows"), read));
        }
        show(name, document);
        formats.merge(format, document, Score::plus);
    }

    private static Score best(JsonNode labelled, List<List<List<String>>> read) {
        Score best = compare(labelled, List.of());
        for (List<List<String>> table : read) {
            Score score = compare(labelled, table);
            best = score.share() > best.share() ? score : best;
        }
        return best;
    }

    private static Score compare(JsonNode labelled, List<List<String>> read) {
        int right = 0;
        int all = 0;
        for (int y = 0; y < Math.max(labelled.size(), read.size()); y++) {
            JsonNode row = labelled.path(y);
            int width = y < read.size() ? read.get(y).size() : 0;
            for (int x = 0; x < Math.max(row.size(), width); x++) {
                @Nullable String cell = x < width ? read.get(y).get(x) : null;
                if (x >= row.size()) {
                    all += cell == null || cell.isEmpty() ? 0 : 1; // a filled cell that isn't there
                } else if (!row.path(x).isNull()) {
                    all++;
                    right += row.path(x).asString().equals(cell) ? 1 : 0;
                }
            }
        }
        return new Score(right, all);
    }

    private static void show(String what, Score score) {
        System.out.printf(
                Locale.ROOT, "%-12s %5d of %5d cells right  %.4f%n", what, score.right(), score.all(), score.share());
    }
}
