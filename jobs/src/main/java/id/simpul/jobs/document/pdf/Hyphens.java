package id.simpul.jobs.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word broken at the end of a line keeps its hyphen. Indonesian doubles words (anak-anak, sayur-mayur, bermacam-macam) and
 * breaks them at the hyphen; the document itself often has the word in the middle of a line.
 */
final class Hyphens {

    /** Before these parts a hyphen is the writer's own. */
    private static final Set<String> PREFIXES =
            Set.of("non", "anti", "pasca", "pra", "ke", "se", "antar", "multi", "ex", "eks");

    private static final int SHORTEST_STEM = 3;

    private final List<PdfPage> pages;
    private @Nullable Set<String> words; // of the pages, as soon as one is asked for: many papers break none

    /** @param pages whose words are evidence */
    Hyphens(List<PdfPage> pages) {
        this.pages = pages;
    }

    private boolean has(String word) {
        Set<String> known = words;
        if (known == null) {
            known = new HashSet<>();
            for (PdfPage page : pages) {
                for (PdfLine line : page.rows()) {
                    for (PdfWord other : line.words()) {
                        known.add(bare(other.text()));
                    }
                }
            }
            words = known;
        }
        return known.contains(word);
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the hyphen goes.
     *
     * @param half the word before the hyphen
     * @param rest the word that begins the next line
     */
    boolean joins(String half, String rest) {
        String first = bare(half);
        String second = bare(rest);
        if (first.isEmpty() || second.isEmpty() || !Character.isLowerCase(rest.charAt(0))) {
            return false;
        }
        if (has(first + "-" + second)) {
            return false;
        }
        if (has(first + second)) {
            return true;
        }
        return !doubled(first, second) && !PREFIXES.contains(first);
    }

    /** anak-anaknya, bermacam-macam, tolong-menolong, perundang-undangan, sayur-mayur. */
    private static boolean doubled(String first, String second) {
        int stem = Math.min(first.length(), second.length());
        if (stem < SHORTEST_STEM) {
            return false;
        }
        String begin = second.substring(0, Math.min(second.length(), 4));
        return first.contains(begin) && begin.length() == 4
                || second.startsWith(first)
                || (first.length() >= 4 && second.contains(first))
                || first.endsWith(second)
                || (first.length() == second.length() && first.substring(1).equals(second.substring(1)));
    }
}
