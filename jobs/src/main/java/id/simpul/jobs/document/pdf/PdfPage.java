package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page: its tables, and the words outside them.
 *
 * @param number 1-based
 * @param words outside the tables, in the order of the page's program
 * @param rows the upright ones of these words as lines across the whole page, from top to bottom
 * @param garbled whether it holds text that spells nothing, so that it has to be read as a picture; it is then without words
 */
record PdfPage(
        int number, PdfFrame frame, List<PdfWord> words, List<PdfLine> rows, List<PdfTable> tables, boolean garbled) {

    /**
     * How sure the words are that a scanner's program put under the picture of a page. The file doesn't say; our own recogniser, which
     * does, reads sheets of middling quality so.
     */
    private static final double SCANNERS_CERTAINTY = 0.85;

    /**
     * Reads a page.
     *
     * @param layers of the file
     * @param unfolding of the file
     * @param tree the structure of the file
     * @throws UnreadableException where the file's pages unfold too far
     */
    static PdfPage read(PDPage sheet, int number, Layers layers, Unfolding unfolding, StructureTree tree)
            throws IOException {
        PdfContent content = PdfContent.of(sheet, tree.cells(sheet), layers, unfolding);
        List<PdfWord> words = new ArrayList<>(PdfWords.of(content.glyphs()));
        if (!content.invisible().isEmpty() && PagePictures.of(sheet).coverPage()) {
            for (PdfWord word : PdfWords.of(content.invisible())) {
                words.add(word.recognised(SCANNERS_CERTAINTY));
            }
        }
        return GarbledText.is(words, content.unmapped())
                ? new PdfPage(number, content.frame(), List.of(), List.of(), List.of(), true)
                : of(number, content.frame(), words, content.rulings(), tree);
    }

    static PdfPage of(int number, PdfFrame frame, List<PdfWord> words, PdfRulings rulings, StructureTree tree) {
        List<PdfTable> tables = PdfTables.find(words, rulings, tree, number);
        List<PdfWord> outside = Stamps.without(outside(words, tables));
        List<PdfLine> rows =
                PdfLine.of(outside.stream().filter(word -> word.turn() == 0).toList());
        return new PdfPage(number, frame, outside, rows, tables, false);
    }

    /** A page that can't be read. */
    static PdfPage broken(int number) {
        return new PdfPage(number, PdfFrame.upright(0, 0), List.of(), List.of(), List.of(), false);
    }

    private static List<PdfWord> outside(List<PdfWord> words, List<PdfTable> tables) {
        if (tables.isEmpty()) {
            return words;
        }
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(table -> taken.addAll(table.words()));
        return words.stream().filter(word -> !taken.contains(word)).toList();
    }

    int characters() {
        int count = 0;
        for (PdfWord word : words) {
            count += word.text().length() + 1;
        }
        for (PdfTable table : tables) {
            for (PdfWord word : table.words()) {
                count += word.text().length() + 1;
            }
        }
        return count;
    }
}
