package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Titles are set with wide spaces between their letters (P E R A T U R A N): the letters are joined to words again. */
final class LetterSpacing {

    /** Fewer single letters in a row are an abbreviation or a row of marks. */
    private static final int FEWEST = 4;

    /** The widest space between two letters of a word, as a share of the type size. */
    private static final double WIDEST = 1.2;

    /** A gap so much wider than the usual one parts two words. */
    private static final double WORD = 1.5;

    private LetterSpacing() {}

    static List<PdfWord> closed(List<PdfWord> words) {
        List<PdfWord> closed = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = at + 1;
            if (isLetter(words.get(at))) {
                while (end < words.size()
                        && isLetter(words.get(end))
                        && PdfWords.beside(words.get(end - 1), words.get(end), WIDEST * 2.5)) {
                    end++;
                }
            }
            if (end - at >= FEWEST) {
                join(words.subList(at, end), closed);
            } else {
                closed.addAll(words.subList(at, end));
            }
            at = end;
        }
        return closed;
    }

    private static boolean isLetter(PdfWord word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    private static void join(List<PdfWord> letters, List<PdfWord> closed) {
        double[] gaps = new double[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = letters.get(i + 1).along() - letters.get(i).alongEnd();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double usual = sorted[(sorted.length - 1) / 2];
        if (usual > WIDEST * letters.get(0).size()) {
            closed.addAll(letters);
            return;
        }
        PdfWord word = letters.get(0);
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > WORD * Math.max(usual, 0.1 * word.size())) {
                closed.add(word);
                word = letters.get(i + 1);
            } else {
                word = word.with(letters.get(i + 1));
            }
        }
        closed.add(word);
    }
}
