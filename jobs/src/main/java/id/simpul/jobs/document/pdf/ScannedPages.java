package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.ocr.PageRecogniser;
import id.simpul.jobs.document.ocr.RecognisedPage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF that are pictures. They are drawn as on a screen, so that strips, masks and turned pages come out right. */
final class ScannedPages {

    /** A page with fewer characters than this holds no text but a stamp's or a page number. */
    private static final int FEWEST_CHARACTERS = 15;

    /** What an office's program stamps into the margins of a scan is no longer, and stands no further from the edge (share of the height). */
    private static final int LONGEST_STAMP = 500;

    private static final double MARGIN = 0.15;

    private static final double COARSEST = 100;
    private static final double FINEST = 300;

    /** Of a page as it is drawn: a sheet of A3 at the finest resolution has 17 million. */
    private static final double MOST_PIXELS = 25e6;

    /** Of one picture in the file: larger ones would not fit into memory. */
    private static final long MOST_PIXELS_STORED = 150_000_000;

    private final PDDocument pdf;
    private final @Nullable PageRecogniser recogniser;
    private final List<Integer> missed = new ArrayList<>();

    ScannedPages(PDDocument pdf, @Nullable PageRecogniser recogniser) {
        this.pdf = pdf;
        this.recogniser = recogniser;
    }

    /** The page as it was recognised; itself where it holds text, or nothing can be done. */
    PdfPage recognised(PDPage sheet, PdfPage page) throws IOException {
        if (page.characters() >= FEWEST_CHARACTERS && !isOnlyStamped(page)) {
            return page;
        }
        PagePictures pictures = PagePictures.of(sheet);
        if (!page.garbled() && !pictures.coverPage()) {
            return page;
        }
        if (recogniser == null) {
            missed.add(page.number());
            return page;
        }
        if (pictures.pixels() > MOST_PIXELS_STORED) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "a picture in the file is too large; scan it again with 300 dots an inch");
        }
        double dpi = resolution(sheet, pictures.dpi());
        return page(page.number(), recogniser.recognise(drawn(page.number(), dpi), dpi));
    }

    /** Whether all its text stands in the margins: a notice of an electronic signature, put on a scan afterwards. */
    private static boolean isOnlyStamped(PdfPage page) {
        double height = page.frame().height();
        return page.tables().isEmpty()
                && page.characters() <= LONGEST_STAMP
                && page.words().stream()
                        .allMatch(word -> word.certainty() == 1
                                && (word.bottom() < MARGIN * height || word.top() > (1 - MARGIN) * height));
    }

    /** The numbers of the pages that are pictures and were left as they are. */
    List<Integer> missed() {
        return missed;
    }

    private double resolution(PDPage sheet, double stored) {
        PDRectangle box = sheet.getCropBox();
        double inches = Math.max(0.01, box.getWidth() / 72.0 * box.getHeight() / 72.0);
        double wanted = Math.max(COARSEST, Math.min(FINEST, stored));
        return Math.min(wanted, Math.sqrt(MOST_PIXELS / inches));
    }

    private BufferedImage drawn(int number, double dpi) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
    }

    /** @param number 1-based */
    static PdfPage page(int number, RecognisedPage page) {
        List<PdfWord> words = page.words().stream()
                .map(word -> new PdfWord(
                        word.text(),
                        word.left(),
                        word.right(),
                        word.baseline() - 0.75 * word.size(),
                        word.baseline(),
                        word.size(),
                        false,
                        -1,
                        0,
                        word.certainty()))
                .toList();
        return PdfPage.of(
                number,
                PdfFrame.upright(page.width(), page.height()),
                words,
                PdfRulings.seen(rulings(page.across()), rulings(page.down())),
                StructureTree.none());
    }

    private static List<PdfRulings.Ruling> rulings(List<RecognisedPage.Line> lines) {
        return lines.stream()
                .map(line -> new PdfRulings.Ruling(line.at(), line.from(), line.to()))
                .toList();
    }
}
