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
 * A page: its tables, the boxes of its charts, and the words outside them.
 *
 * @param number 1-based
 * @param words outside the tables, in the order of the page's program
 * @param rows the upright ones of these words as lines across the whole page, from top to bottom
 * @param boxes the words of each box of a chart, in the order in which they are read
 * @param garbled whether it holds text that spells nothing, so that it has to be read as a picture; it is then without words
 */
record PdfPage(
        int number,
        PdfFrame frame,
        List<PdfWord> words,
        List<PdfLine> rows,
        List<PdfTable> tables,
        List<List<PdfWord>> boxes,
        boolean garbled) {

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
                ? new PdfPage(number, content.frame(), List.of(), List.of(), List.of(), List.of(), true)
                : of(number, content.frame(), words, content.rulings(), tree);
    }

    static PdfPage of(int number, PdfFrame frame, List<PdfWord> words, PdfRulings rulings, StructureTree tree) {
        List<List<PdfWord>> boxes = ChartBoxes.of(words, rulings);
        List<PdfWord> free = boxes.isEmpty()
                ? words
                : without(words, boxes.stream().flatMap(List::stream).toList());
        List<PdfTable> tables = PdfTables.find(free, rulings, tree, number);
        List<PdfWord> outside = Stamps.without(without(
                free, tables.stream().flatMap(table -> table.words().stream()).toList()));
        List<PdfLine> rows =
                PdfLine.of(outside.stream().filter(word -> word.turn() == 0).toList());
        return new PdfPage(number, frame, outside, rows, tables, boxes, false);
    }

    /** A page that can't be read. */
    static PdfPage broken(int number) {
        return new PdfPage(number, PdfFrame.upright(0, 0), List.of(), List.of(), List.of(), List.of(), false);
    }

    private static List<PdfWord> without(List<PdfWord> words, List<PdfWord> some) {
        if (some.isEmpty()) {
            return words;
        }
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(some);
        return words.stream().filter(word -> !taken.contains(word)).toList();
    }

    int characters() {
        int count = characters(words);
        for (PdfTable table : tables) {
            count += characters(table.words());
        }
        for (List<PdfWord> box : boxes) {
            count += characters(box);
        }
        return count;
    }

    private static int characters(List<PdfWord> some) {
        int count = 0;
        for (PdfWord word : some) {
            count += word.text().length() + 1;
        }
        return count;
    }
}
