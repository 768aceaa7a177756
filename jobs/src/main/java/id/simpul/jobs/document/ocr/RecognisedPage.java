package id.simpul.jobs.document.ocr;

import java.util.List;

/**
 * What was read off the picture of a page, in points from its upper left corner, the page upright and straightened.
 *
 * @param across ruled horizontal lines
 * @param down ruled vertical lines
 */
public record RecognisedPage(double width, double height, List<Word> words, List<Line> across, List<Line> down) {

    public RecognisedPage {
        words = List.copyOf(words);
        across = List.copyOf(across);
        down = List.copyOf(down);
    }

    /**
     * A word that was read.
     *
     * @param baseline on which its line stands, a little above {@code bottom} where letters hang below
     * @param size of its line's type
     * @param certainty in [0, 1], as the recogniser says
     */
    public record Word(
            String text,
            double left,
            double top,
            double right,
            double bottom,
            double baseline,
            double size,
            double certainty) {}

    /**
     * A ruled line.
     *
     * @param at y of a horizontal line, x of a vertical one
     */
    public record Line(double at, double from, double to) {}

    /** Characters that stand in words of some length, each by its certainty: letters that lie on their side are read as marks. */
    double legible() {
        double sum = 0;
        for (Word word : words) {
            long firm =
                    word.text().codePoints().filter(Character::isLetterOrDigit).count();
            sum += firm >= 3 ? word.certainty() * word.text().length() : 0;
        }
        return sum;
    }

    int characters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
