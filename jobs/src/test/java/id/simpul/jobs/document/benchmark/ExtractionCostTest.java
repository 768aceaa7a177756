package id.simpul.jobs.document.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.extract.Extractor;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.CaseCounts;
import id.simpul.jobs.extract.initiative.Initiatives;
import id.simpul.jobs.extract.meeting.Meetings;
import id.simpul.jobs.extract.regulation.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What one kind of facts costs of a page that is read, its mentions included, against the jsoup parse of the page. CPU time of
 * the thread, warmed up, in turns, medians. Without a folder it takes pages that are full of counts, and asserts that cost grows
 * with length alone; the bar is for real pages, and counts are above it yet:
 *
 * <p>{@code ./mvnw -Dfast -pl jobs -am test -Dtest=ExtractionCostTest -Dsurefire.failIfNoSpecifiedTests=false -Dpages=FOLDER}
 */
class ExtractionCostTest {

    private static final double BAR = 1.5;
    private static final int ARTICLE = 3_000;

    /** Ten times the length may cost a character so much more, on a machine that does other things too. */
    private static final double GROWTH = 6;

    @Test
    void aKindOfFactsCostsNoMoreThanAParseAndAHalf() throws IOException {
        boolean given = System.getProperty("pages") != null;
        Map<String, byte[]> pages = given ? pages(Path.of(System.getProperty("pages"))) : Fixtures.pages();
        Map<String, Extractor<?>> kinds = new LinkedHashMap<>();
        kinds.put("case counts", new CaseCounts());
        kinds.put("regulations", new Regulations());
        kinds.put("meetings", new Meetings());
        kinds.put("initiatives", new Initiatives());
        Map<String, Document> read = new TreeMap<>();
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            read.put(page.getKey(), new HtmlReader().read(page.getKey(), page.getValue(), Metadata.NONE));
        }
        for (int pass = 0; pass < 3; pass++) {
            read.values()
                    .forEach(document ->
                            kinds.values().forEach(kind -> CpuClock.nanos(() -> kind.extract(new Reading(document)))));
        }
        kinds.forEach((name, kind) -> {
            Comparison comparison = new Comparison(name + " to the jsoup parse (bar " + BAR + ")");
            read.forEach((page, document) -> comparison.add(Comparison.measure(
                    page,
                    given ? 5 : 10,
                    given ? 15 : 15,
                    () -> kind.extract(new Reading(document)),
                    () -> Jsoup.parse(Charsets.decodeMarkup(pages.getOrDefault(page, new byte[0]))))));
            long characters = read.values().stream()
                    .mapToLong(document -> document.text().length())
                    .sum();
            System.out.print(comparison.report(given ? 3 : 0));
            System.out.printf(
                    Locale.ROOT,
                    "  %.2f ms of CPU for %d characters%n",
                    comparison.millis() * ARTICLE / characters,
                    ARTICLE);
            assertTrue(given || growth(comparison, read) < GROWTH, () -> comparison.report(3));
        });
    }

    /** What a character of the longest text costs against one of the shortest: 1 where cost grows with length alone. */
    private static double growth(Comparison comparison, Map<String, Document> read) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Comparison.Cost cost : comparison.costs()) {
            Document document = read.get(cost.name());
            double each = (double) cost.ours()
                    / (document == null ? 1 : document.text().length());
            least = Math.min(least, each);
            most = Math.max(most, each);
        }
        return most / least;
    }

    private static Map<String, byte[]> pages(Path folder) throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                pages.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return pages;
    }
}
