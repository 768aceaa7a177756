package id.simpul.jobs.document.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Fields of one paragraph, one within the other: their code is not shown, their result is, unless it numbers pages. */
final class WordField {

    private static final class Open {
        final StringBuilder code = new StringBuilder();
        boolean result;
    }

    private final Deque<Open> open = new ArrayDeque<>();

    /** @param mark {@code begin}, {@code separate} or {@code end} */
    void mark(String mark) {
        if (mark.equals("begin")) {
            open.push(new Open());
        } else if (!open.isEmpty() && mark.equals("separate")) {
            open.peek().result = true;
        } else if (!open.isEmpty() && mark.equals("end")) {
            open.pop();
        }
    }

    void code(String more) {
        if (!open.isEmpty()) {
            open.peek().code.append(more);
        }
    }

    boolean shows() {
        return open.stream().allMatch(field -> field.result && !isPageNumber(field.code.toString()));
    }

    static boolean isPageNumber(String code) {
        String word = code.strip().toUpperCase(Locale.ROOT);
        return word.startsWith("PAGE") && !word.startsWith("PAGEREF")
                || word.startsWith("NUMPAGES")
                || word.startsWith("SECTIONPAGES");
    }
}
