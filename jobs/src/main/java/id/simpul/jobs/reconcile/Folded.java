package id.simpul.jobs.reconcile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and titles as they are compared: lower case, letters and digits, single blanks. */
final class Folded {

    private Folded() {}

    /** "" for null. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    static Set<String> words(@Nullable String text) {
        String folded = of(text);
        return folded.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(folded.split(" ")));
    }

    /** Shared words in proportion to all, in [0, 1]; 0 where one has none. */
    static double likeness(@Nullable String one, @Nullable String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        long shared = a.stream().filter(b::contains).count();
        return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
    }
}
