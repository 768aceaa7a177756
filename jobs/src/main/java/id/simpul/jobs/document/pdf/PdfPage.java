package id.simpul.jobs.document.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page: its tables and the lines outside them, both from top to bottom.
 *
 * @param number 1-based
 */
record PdfPage(int number, double height, List<PdfLine> lines, List<PdfTable> tables) {

    static PdfPage read(PDPage sheet, int number) throws IOException {
        PdfContent content = PdfContent.of(sheet);
        return of(number, content.frame().height(), PdfWords.of(content.glyphs()), content.rulings());
    }

    static PdfPage of(int number, double height, List<PdfWord> words, PdfRulings rulings) {
        List<PdfTable> tables = PdfTables.find(words, rulings, number);
        return new PdfPage(number, height, PdfLine.of(outside(words, tables)), tables);
    }

    private static List<PdfWord> outside(List<PdfWord> words, List<PdfTable> tables) {
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(table -> taken.addAll(table.words()));
        return words.stream().filter(word -> !taken.contains(word)).toList();
    }

    int characters() {
        int count = 0;
        for (PdfLine line : lines) {
            count += line.text().length();
        }
        for (PdfTable table : tables) {
            count += table.words().stream()
                    .mapToInt(word -> word.text().length())
                    .sum();
        }
        return count;
    }
}
