package id.simpul.jobs.document.pdf;

/**
 * A character as drawn, in the coordinates of a reader.
 *
 * @param text what it stands for; a ligature stands for several characters, blank for a space
 * @param x where its baseline begins
 * @param endX where the next character is due
 * @param size of the type
 * @param turn clockwise, in degrees: 0 for upright text, 270 for text that reads up the page
 * @param mark the number of the table's cell that a tagged file's structure puts it in, or -1
 */
record PdfGlyph(
        String text, double x, double y, double endX, double endY, double size, int turn, boolean bold, int mark) {

    /** Along its own baseline, so that all texts can be joined as if they were upright. */
    double along() {
        return along(turn, x, y);
    }

    double end() {
        return along(turn, endX, endY);
    }

    /** Across its own baseline, growing from line to line. */
    double down() {
        return switch (turn) {
            case 90 -> -x;
            case 180 -> -y;
            case 270 -> x;
            default -> y;
        };
    }

    private static double along(int turn, double x, double y) {
        return switch (turn) {
            case 90 -> y;
            case 180 -> -x;
            case 270 -> -y;
            default -> x;
        };
    }

    double middleX() {
        return (x + endX) / 2 + (turn == 90 ? 0.3 : turn == 270 ? -0.3 : 0) * size;
    }

    /** Between the baseline and where small letters end. */
    double middleY() {
        return (y + endY) / 2 + (turn == 180 ? 0.3 : turn == 90 || turn == 270 ? 0 : -0.3) * size;
    }

    boolean isBlank() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first <= ' ' || first > '~') && text.isBlank(); // asked of every glyph several times
    }
}
