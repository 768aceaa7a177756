package id.simpul.jobs.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a word of a text can open: one look-up a word spares each search all words that open nothing of its own. */
final class Openers {

    /** The first word of a number. */
    static final int NUMBER = 1;

    /** The first word of a zero told in words. */
    static final int ZERO = 2;

    /** The first word of a day or a period. */
    static final int DATE = 4;

    /** The first word of an instrument's type. */
    static final int INSTRUMENT = 8;

    private static final Map<String, Integer> KNOWN = known();

    private static final FirstWords MET = met();

    private Openers() {}

    /** Of a token; digits and signs may open numbers and dates. */
    static int of(Token token) {
        return switch (token.kind()) {
            case WORD -> of(token.word());
            case DIGITS -> NUMBER | DATE;
            case MARK -> token.is("+") ? NUMBER : 0;
            case BREAK -> 0;
        };
    }

    private static int of(String word) {
        Integer known = MET.mayHold(word) ? KNOWN.get(word) : null;
        return known == null ? glued(word) : known;
    }

    private static int glued(String word) {
        return NumberWords.opensGlued(word) ? NUMBER | DATE : 0;
    }

    private static Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        add(known, NumberWords.openers(), NUMBER | DATE);
        add(known, Zero.openers(), ZERO);
        add(known, DateSearch.openers(), DATE);
        add(known, InstrumentForm.ALL.firstWords(), INSTRUMENT);
        return known;
    }

    private static FirstWords met() {
        FirstWords met = new FirstWords();
        KNOWN.keySet().forEach(met::add);
        return met;
    }

    private static void add(Map<String, Integer> known, Collection<String> words, int what) {
        words.forEach(word -> known.merge(word, what | glued(word), (a, b) -> a | b));
    }
}
