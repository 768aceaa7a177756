package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Locale;

/** How titles are written that stand without "tentang": in capitalised words, or brief and with a word at their head that titles have. */
final class TitleForm {

    private TitleForm() {}

    /**
     * Whether all are written as titles are, and most begin as titles do.
     *
     * @param all whether all have to begin so
     */
    static boolean areTitles(String text, List<Span> titles, boolean all) {
        int headed = 0;
        for (Span title : titles) {
            String told = title.of(text);
            String[] words = told.split("[\\s/\\-–()]+", 60);
            String first = words[0].toLowerCase(Locale.ROOT);
            boolean head = TitleRole.HEAD.is(first) || first.matches("(?:pe|ke)\\w{4,}an");
            if (TitleRole.NO_HEAD.is(first) || !isCapitalised(words) && !(head && isSmall(words))) {
                return false;
            }
            headed += head ? 1 : 0;
        }
        return (all ? headed : 2 * headed) >= titles.size();
    }

    private static boolean isCapitalised(String[] words) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && (i == 0 || !TitleRole.PARTICLE.is(word))) {
                return false;
            }
        }
        return true;
    }

    /** Titles in small letters are brief. */
    private static boolean isSmall(String[] words) {
        return words.length <= 8 && Character.isLowerCase(words[0].charAt(0));
    }
}
