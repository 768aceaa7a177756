package id.simpul.jobs.document.pdf;

/** In which direction most text of a page stands. */
final class GlyphTurns {

    /** A page with so many more glyphs in one direction than upright is read in that direction. */
    private static final int FAR_MORE = 4;

    private static final double SPREAD = 0.35;

    private final PdfFrame frame;
    private final int[] turned = new int[4]; // glyphs by their turn, in right angles
    private final double[] begin = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    private final double[] end = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};

    GlyphTurns(PdfFrame frame) {
        this.frame = frame;
    }

    /** The direction of the text where most of it is not upright, else 0. */
    int most() {
        int most = 0;
        for (int i = 1; i < 4; i++) {
            most = turned[i] > turned[most] ? i : most;
        }
        boolean turns = turned[most] > 1.5 * turned[0] && (turned[most] > FAR_MORE * turned[0] || isSpread(most));
        return turns ? most * 90 : 0;
    }

    /** Whether the lines of a direction run over much of the page: the turned names of columns, however many, do not. */
    private boolean isSpread(int quarters) {
        return end[quarters] - begin[quarters] > SPREAD * (quarters == 2 ? frame.width() : frame.height());
    }

    /** Counts a glyph in; one that stands askew is of no direction. */
    void count(PdfGlyph glyph) {
        if (glyph.turn() != PdfContent.DIAGONAL) {
            int quarters = glyph.turn() / 90;
            turned[quarters]++;
            if (quarters > 0) {
                begin[quarters] = Math.min(begin[quarters], glyph.along());
                end[quarters] = Math.max(end[quarters], glyph.end());
            }
        }
    }
}
