package id.simpul.jobs.document.pdf;

/**
 * A word on a page, in points from the page's upper left corner as it is read.
 *
 * @param bottom the baseline
 * @param size of the type
 */
record PdfWord(String text, double left, double right, double top, double bottom, double size, boolean bold) {

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }
}
