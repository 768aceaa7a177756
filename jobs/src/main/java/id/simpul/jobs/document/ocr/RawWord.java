package id.simpul.jobs.document.ocr;

/**
 * A word as the recogniser gives it, in pixels.
 *
 * @param line numbers the lines of a picture from 0
 * @param certainty in [0, 1]
 */
record RawWord(int line, int left, int top, int right, int bottom, double certainty, String text) {

    int middleX() {
        return (left + right) / 2;
    }

    int middleY() {
        return (top + bottom) / 2;
    }

    boolean hasLetterOrDigit() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    RawWord moved(int right, int down, int otherLine) {
        return new RawWord(otherLine, left + right, top + down, this.right + right, bottom + down, certainty, text);
    }
}
