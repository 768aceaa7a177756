package id.simpul.jobs.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by the commonest words of Indonesian, Malay, Javanese, Sundanese and English; the few texts that these
 * leave open by a {@link LanguageModel}. What a page declares is believed only where there is too little text: themes declare English.
 */
public final class Languages {

    private enum Tongue {
        ID,
        MS,
        JV,
        SU,
        EN
    }

    private static final CommonWords<Uses> WORDS = new CommonWords<>(load());

    /** Words that are read at most; enough to be sure. */
    private static final int SAMPLE = 3000;

    /** So many of the common words are no chance. */
    private static final int ENOUGH = 5;

    /** So many of a neighbour's own words are no quotation. */
    private static final int MARKS = 3;

    /** The model is asked about texts of so many words at least; it errs on shorter ones. */
    private static final int LONG_ENOUGH = 25;

    private static final int LONGEST_WORD = 24;

    private final int[] common = new int[Tongue.values().length];
    private int onlyIndonesian;
    private int onlyMalay;
    private int words;

    private Languages() {}

    /** The languages that use a word, and of which of two neighbours it is a mark. */
    private record Uses(int[] tongues, boolean indonesian, boolean malay) {

        static Uses of(boolean[] uses) {
            boolean neither = !uses[Tongue.JV.ordinal()] && !uses[Tongue.SU.ordinal()];
            boolean id = uses[Tongue.ID.ordinal()];
            boolean ms = uses[Tongue.MS.ordinal()];
            return new Uses(
                    IntStream.range(0, uses.length).filter(i -> uses[i]).toArray(),
                    neither && id && !ms,
                    neither && ms && !id);
        }
    }

    private static Map<String, Uses> load() {
        Map<String, Uses> words = new HashMap<>();
        for (List<String> row : Rows.of(Languages.class, "language-words.csv")) {
            boolean[] uses = new boolean[Tongue.values().length];
            for (String code : row.get(1).split(" ")) {
                uses[Tongue.valueOf(code.toUpperCase(Locale.ROOT)).ordinal()] = true;
            }
            words.put(row.get(0), Uses.of(uses));
        }
        return words;
    }

    /** The language of the lines; where they don't tell, the declared one, such as {@code id-ID}; else null. */
    public static @Nullable String of(List<String> lines, @Nullable String declared) {
        Languages counted = new Languages();
        for (String line : lines) {
            counted.count(line);
        }
        return counted.byWords()
                .or(() -> counted.words < LONG_ENOUGH ? Optional.empty() : LanguageModel.of(String.join("\n", lines)))
                .or(() -> code(declared).filter(counted::agrees))
                .orElse(null);
    }

    /** What a page declares, as a code of two letters. */
    private static Optional<String> code(@Nullable String declared) {
        String code = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2}(?:[-_].{0,20})?")
                ? Optional.of(code.substring(0, 2).replace("in", "id"))
                : Optional.empty();
    }

    /** Whether no other language has more common words in the text than the declared one. */
    private boolean agrees(String declared) {
        int most = Arrays.stream(common).max().orElseThrow();
        return Arrays.stream(Tongue.values())
                .filter(tongue -> tongue.name().toLowerCase(Locale.ROOT).equals(declared))
                .findFirst()
                .map(tongue -> common[tongue.ordinal()] == most)
                .orElse(most == 0);
    }

    private void count(String line) {
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= line.length() && words < SAMPLE; i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            boolean inside = (c >= 'a' && c <= 'z') || Character.isLetter(c) || (c == '-' && start >= 0);
            if (inside) {
                start = start < 0 ? i : start;
                hash = CommonWords.hash(hash, c);
            } else if (start >= 0) {
                word(line, start, i, hash);
                start = -1;
                hash = 0;
            }
        }
    }

    private void word(String line, int start, int end, int hash) {
        words++;
        Uses uses = end - start > LONGEST_WORD ? null : WORDS.find(line, start, end, hash);
        if (uses == null) {
            return;
        }
        for (int tongue : uses.tongues()) {
            common[tongue]++;
        }
        onlyIndonesian += uses.indonesian() ? 1 : 0;
        onlyMalay += uses.malay() ? 1 : 0;
    }

    private Optional<String> byWords() {
        Tongue best = Arrays.stream(Tongue.values())
                .max((a, b) -> Integer.compare(common[a.ordinal()], common[b.ordinal()]))
                .orElseThrow();
        boolean malay = best == Tongue.ID || best == Tongue.MS;
        int most = common[best.ordinal()];
        boolean clear = Arrays.stream(Tongue.values())
                .filter(other -> other != best && !(malay && (other == Tongue.ID || other == Tongue.MS)))
                .allMatch(other -> most * 2 > common[other.ordinal()] * 3);
        if (most < ENOUGH || !clear) {
            return Optional.empty();
        }
        if (!malay) {
            return Optional.of(best.name().toLowerCase(Locale.ROOT));
        }
        if (onlyMalay >= MARKS && onlyMalay > onlyIndonesian) {
            return onlyMalay > 2 * onlyIndonesian ? Optional.of("ms") : Optional.empty();
        }
        return onlyIndonesian >= onlyMalay * 2 ? Optional.of("id") : Optional.empty();
    }
}
