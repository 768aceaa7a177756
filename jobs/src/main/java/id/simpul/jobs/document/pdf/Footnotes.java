package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The notes at the foot of a page: smaller type below the text, beginning with a raised mark. */
final class Footnotes {

    private static final double SMALLER = 0.95;
    private static final double LOWER_PART = 0.45;

    private Footnotes() {}

    /** Lines of notes, without those of the running feet; empty where the page has none. */
    static List<PdfLine> of(PdfPage page, Set<PdfWord> running, double bodySize) {
        List<PdfLine> notes = new ArrayList<>();
        List<PdfLine> rows = page.rows();
        int first = -1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            PdfLine row = rows.get(i);
            if (row.words().stream().allMatch(running::contains)) {
                continue;
            }
            if (row.size() > SMALLER * bodySize
                    || row.top() < LOWER_PART * page.frame().height()) {
                break;
            }
            notes.add(row);
            if (isMarked(row.text())) {
                first = notes.size();
            }
        }
        if (first < 0) {
            return List.of();
        }
        List<PdfLine> down = new ArrayList<>(notes.subList(0, first));
        Collections.reverse(down);
        return down;
    }

    private static boolean isMarked(String text) {
        return text.length() > 3 && ("⁰¹²³⁴⁵⁶⁷⁸⁹†‡".indexOf(text.charAt(0)) >= 0 || text.startsWith("*)"));
    }

    static Set<PdfWord> words(List<PdfLine> notes) {
        Set<PdfWord> words = Collections.newSetFromMap(new IdentityHashMap<>());
        notes.forEach(line -> words.addAll(line.words()));
        return words;
    }
}
