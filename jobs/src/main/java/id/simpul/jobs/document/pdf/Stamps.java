package id.simpul.jobs.document.pdf;

import java.util.List;

/** Large words laid askew over a page (SALINAN, DRAFT) are no part of its text. */
final class Stamps {

    private static final double LARGER = 1.8;

    private Stamps() {}

    static List<PdfWord> without(List<PdfWord> words) {
        if (words.stream().noneMatch(word -> word.turn() == PdfContent.DIAGONAL)) {
            return words;
        }
        double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
        double usual = sizes[sizes.length / 2];
        return words.stream()
                .filter(word -> word.turn() != PdfContent.DIAGONAL || word.size() < LARGER * usual)
                .toList();
    }
}
