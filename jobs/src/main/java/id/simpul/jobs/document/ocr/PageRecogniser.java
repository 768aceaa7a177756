package id.simpul.jobs.document.ocr;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads the picture of a page: prepares it, has it read, and looks again at what of its tables was missed. For one thread. */
public final class PageRecogniser {

    /** The recogniser wants letters some 30 pixels high: type of 10 points at this resolution. */
    private static final int RESOLUTION = 300;

    /** Coarser than this a page is enlarged; finer than twice the wanted resolution it is shrunk. */
    private static final int COARSE = 190;

    /** Lines of cells are numbered from here on, those outside tables from 0. */
    private static final int FIRST_LINE_OF_CELLS = 1_000_000;

    /** Where a smaller share of a page is legible it may lie on its side or stand on its head. */
    private static final double DOUBTFUL = 0.68;

    private static final double LONG_SIDE_OF_A4 = 11.69;

    private final Tesseract tesseract;
    private final Duration within;

    /** @param within how long one page may take */
    public PageRecogniser(Tesseract tesseract, Duration within) {
        this.tesseract = tesseract;
        this.within = within;
    }

    /**
     * Reads a page, whichever side is up.
     *
     * @param dpi of the picture, or 0 where it is not known: then it is taken to be as large as a sheet of A4
     * @throws IOException where recognition fails or takes too long
     */
    public RecognisedPage recognise(BufferedImage picture, double dpi) throws IOException {
        long end = System.nanoTime() + within.toNanos();
        double known = dpi > 0 ? dpi : Math.max(picture.getWidth(), picture.getHeight()) / LONG_SIDE_OF_A4;
        GreyImage clean = Specks.removed(GreyImage.of(picture));
        double factor = factor(known);
        GreyImage sized = factor == 1 ? clean : factor > 1 ? clean.enlarged(factor) : clean.shrunk((int) (1 / factor));
        GreyImage even = EvenLight.over(sized);
        double resolution = known * factor;
        RecognisedPage best = upright(even, resolution, end);
        for (int quarters : List.of(1, 3, 2)) {
            if (best.legible() >= DOUBTFUL * best.characters() && best.characters() > 0) {
                return best;
            }
            RecognisedPage other = upright(even.quarterTurned(quarters), resolution, end);
            best = other.legible() > best.legible() ? other : best;
        }
        return best;
    }

    private static double factor(double dpi) {
        if (dpi < COARSE) {
            return dpi < COARSE / 2.0 ? 3 : 2;
        }
        return 1.0 / Math.max(1, Math.round(dpi / RESOLUTION));
    }

    private RecognisedPage upright(GreyImage image, double dpi, long end) throws IOException {
        double skew = Skew.of(image);
        GreyImage straight = Math.abs(skew) < 0.05 ? image : image.turned(skew);
        RuledLines lines = RuledLines.of(straight, (int) Math.round(dpi));
        GreyImage text = lines.erased();
        Dust.remove(text, dpi);
        TableCells cells = new TableCells(text, dpi, (images, seeing, fine) -> read(images, seeing, fine, end));
        List<RawWord> words = new ArrayList<>();
        for (List<Rectangle> table : Lattice.tables(lines, dpi)) {
            words.addAll(cells.read(table, FIRST_LINE_OF_CELLS + words.size()));
        }
        words.addAll(read(List.of(text), Tesseract.Seeing.BLOCK, dpi, end).get(0));
        return new PageAssembly(words, lines, straight.width, straight.height, dpi).page();
    }

    private List<List<RawWord>> read(List<GreyImage> images, Tesseract.Seeing seeing, double dpi, long end)
            throws IOException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new IOException("recognition of a page took longer than " + within.toSeconds() + " s");
        }
        return tesseract.read(images, seeing, (int) Math.round(dpi), Duration.ofNanos(left));
    }
}
