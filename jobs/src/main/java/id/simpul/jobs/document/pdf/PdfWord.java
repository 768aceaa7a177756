package id.simpul.jobs.document.pdf;

/**
 * A word on a page, in points from the page's upper left corner as it is read.
 *
 * @param bottom the baseline
 * @param size of the type
 * @param mark the id of the marked content that holds the word, by which a tagged file's structure names it, or -1
 */
record PdfWord(String text, double left, double right, double top, double bottom, double size, boolean bold, int mark) {

    PdfWord(String text, double left, double right, double top, double bottom, double size, boolean bold) {
        this(text, left, right, top, bottom, size, bold, -1);
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }
}
