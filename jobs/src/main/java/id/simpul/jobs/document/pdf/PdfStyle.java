package id.simpul.jobs.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a file is set, so that headings and footnotes can be told from it.
 *
 * @param size of the type that most characters are set in
 * @param bold whether the running text itself is bold
 */
record PdfStyle(double size, boolean bold) {

    static PdfStyle of(List<PdfPage> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        int characters = 0;
        int bold = 0;
        long size = 0;
        int run = 0; // characters of one size, one after the other
        for (PdfPage page : pages) {
            for (PdfWord word : page.words()) {
                int length = word.text().length();
                long own = Math.round(word.size() * 2);
                if (own != size) {
                    sizes.merge(size, run, Integer::sum);
                    size = own;
                    run = 0;
                }
                run += length;
                characters += length;
                bold += word.bold() ? length : 0;
            }
        }
        sizes.merge(size, run, Integer::sum);
        double most = sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() / 2.0)
                .orElse(10.0);
        return new PdfStyle(most, bold * 2 > characters);
    }
}
