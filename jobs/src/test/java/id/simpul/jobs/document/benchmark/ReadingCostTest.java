package id.simpul.jobs.document.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.html.HtmlReader;
import id.simpul.jobs.document.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What reading costs: {@link HtmlReader}, metadata included, against the jsoup parse of the same bytes; {@link PdfReader} against
 * PDFBox's plain text stripper. CPU time of the thread, warmed up, in turns, medians. Written on standard output in one run:
 *
 * <p>{@code ./mvnw -Dfast -pl jobs -am test -Dtest=ReadingCostTest -Dsurefire.failIfNoSpecifiedTests=false -Dpages=FOLDER
 * -Dpdfs=FOLDER,FOLDER}
 *
 * <p>Without folders it takes files of its own making and fewer rounds. Of those pages the bar is asserted; the limits asserted of
 * PDF files are generous, because other work on the machine pushes caches about.
 */
@Tag("benchmark")
class ReadingCostTest {

    private static final double BAR_PAGES = 3;

    /** Until what reads pages is compiled: till then the ratio is that of two interpreters. */
    private static final int WARM_PASSES = 50;

    private static final double BAR_TEXT = 1.5;
    private static final double BAR_TABLES = 2.5;

    @Test
    void pagesCostNoMoreThanAFewParses() throws IOException {
        boolean given = System.getProperty("pages") != null;
        Map<String, byte[]> pages = given ? files("pages", "html") : Fixtures.sites();
        HtmlReader reader = new HtmlReader();
        for (int pass = 0;
                pass < (given ? 20 : WARM_PASSES);
                pass++) { // with all kinds of pages before the first one counts
            for (byte[] page : pages.values()) {
                CpuClock.nanos(() -> reader.read("a.html", page, Metadata.NONE));
                CpuClock.nanos(() -> Jsoup.parse(Charsets.decodeMarkup(page)));
            }
        }
        Comparison comparison = compared(reader, pages, given);
        for (int again = 0; !given && again < 2 && comparison.ratio() > BAR_PAGES; again++) {
            comparison = compared(reader, pages, false); // the compiler was late
        }
        System.out.print(comparison.report(given ? 8 : 0));
        assertTrue(given || comparison.ratio() <= BAR_PAGES, comparison.report(3));
    }

    private static Comparison compared(HtmlReader reader, Map<String, byte[]> pages, boolean given) {
        Comparison comparison = new Comparison("HTML to the jsoup parse (bar " + BAR_PAGES + ")");
        pages.forEach((name, page) -> comparison.add(Comparison.measure(
                name,
                given ? 5 : 30,
                given ? 15 : 51,
                () -> reader.read(name, page, Metadata.NONE),
                () -> Jsoup.parse(Charsets.decodeMarkup(page)))));
        return comparison;
    }

    @Test
    void pdfsCostNoMoreThanAFewPlainReadings() throws IOException {
        boolean given = System.getProperty("pdfs") != null;
        Map<String, byte[]> pdfs = given ? files("pdfs", "pdf") : Fixtures.pdfs();
        Comparison texts = new Comparison("PDF without tables to the plain text stripper (bar " + BAR_TEXT + ")");
        Comparison tables = new Comparison("PDF with tables to the plain text stripper (bar " + BAR_TABLES + ")");
        PdfReader reader = new PdfReader();
        for (int pass = 0; pass < 3; pass++) { // as for pages
            for (byte[] pdf : pdfs.values()) {
                CpuClock.nanos(() -> reader.read("a.pdf", pdf, Metadata.NONE));
                CpuClock.nanos(() -> strip(pdf));
            }
        }
        for (Map.Entry<String, byte[]> file : pdfs.entrySet()) {
            byte[] pdf = file.getValue();
            Document document;
            try {
                document = reader.read(file.getKey(), pdf, Metadata.NONE);
            } catch (IOException e) {
                continue; // a scan or a broken file
            }
            boolean hasTables = document.blocks().stream().anyMatch(Block.Table.class::isInstance);
            (hasTables ? tables : texts)
                    .add(Comparison.measure(
                            file.getKey(),
                            given ? 4 : 10,
                            given ? 9 : 15,
                            () -> reader.read(file.getKey(), pdf, Metadata.NONE),
                            () -> strip(pdf)));
        }
        for (Comparison comparison : List.of(texts, tables)) {
            if (!comparison.isEmpty()) {
                System.out.print(comparison.report(given ? 20 : 0));
            }
        }
        assertTrue(given || texts.ratio() < 4 * BAR_TEXT, () -> texts.report(3));
        assertTrue(given || tables.ratio() < 4 * BAR_TABLES, () -> tables.report(3));
    }

    private static void strip(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            new PDFTextStripper().getText(pdf);
        }
    }

    /** The files of the folders that a property names, separated by commas. */
    private static Map<String, byte[]> files(String property, String ending) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : System.getProperty(property).split(",")) {
            try (Stream<Path> inside = Files.walk(Path.of(folder))) {
                for (Path file : inside.filter(Files::isRegularFile).toList()) {
                    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                    if (name.endsWith("." + ending)) {
                        files.put(name, Files.readAllBytes(file));
                    } else if (name.endsWith("." + ending + ".gz")) {
                        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
                            files.put(name, packed.readAllBytes());
                        }
                    }
                }
            }
        }
        return files;
    }
}
