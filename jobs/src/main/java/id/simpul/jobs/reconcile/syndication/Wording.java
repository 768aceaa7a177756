package id.simpul.jobs.reconcile.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as its copies are recognised by: its words in their order, without case, punctuation and layout, each with the
 * sort of thing that it is. Numbers and names are particulars: two fillings of one template differ in these.
 */
public final class Wording implements Comparable<Wording> {

    /** What a word is. */
    enum Sort {
        PLAIN,
        NUMBER,
        NAME
    }

    /** Spelled out in one story and printed in figures in the next. */
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("nol", "0"),
            Map.entry("satu", "1"),
            Map.entry("dua", "2"),
            Map.entry("tiga", "3"),
            Map.entry("empat", "4"),
            Map.entry("lima", "5"),
            Map.entry("enam", "6"),
            Map.entry("tujuh", "7"),
            Map.entry("delapan", "8"),
            Map.entry("sembilan", "9"),
            Map.entry("sepuluh", "10"),
            Map.entry("sebelas", "11"));

    /** Words; a text of more is known by its beginning. */
    private static final int MOST = 50_000;

    private static final String SENTENCE_ENDS = ".!?:\n\r";
    private static final String QUOTES = "\"'“”‘’«»([";

    private final List<String> words;
    private final List<Sort> sorts;
    private final Map<String, Integer> vocabulary = new HashMap<>();

    private Wording(List<String> words, List<Sort> sorts) {
        this.words = words;
        this.sorts = sorts;
        words.forEach(word -> vocabulary.merge(word, 1, Integer::sum));
    }

    public static Wording of(String text) {
        List<String> words = new ArrayList<>();
        List<Sort> sorts = new ArrayList<>();
        boolean opening = true;
        int at = 0;
        while (at < text.length() && words.size() < MOST) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = end(text, at);
                String word = folded(text, at, end);
                words.add(FIGURES.getOrDefault(word, word));
                sorts.add(sort(text, at, end, opening, words.get(words.size() - 1)));
                opening = false;
                at = end;
            } else {
                opening = SENTENCE_ENDS.indexOf(c) >= 0
                        || opening && (Character.isWhitespace(c) || QUOTES.indexOf(c) >= 0);
                at++;
            }
        }
        return new Wording(words, sorts);
    }

    /** Behind the word; points and commas between digits belong to a number. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inNumber = (c == '.' || c == ',')
                    && Character.isDigit(text.charAt(end - 1))
                    && end + 1 < text.length()
                    && Character.isDigit(text.charAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !inNumber) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String folded(String text, int start, int end) {
        String word = text.substring(start, end);
        return (Character.isDigit(word.charAt(0)) ? word.replace(".", "") : word).toLowerCase(Locale.ROOT);
    }

    /** A capital at a sentence's beginning says nothing; one inside it marks a name. */
    private static Sort sort(String text, int start, int end, boolean opening, String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Sort.NUMBER;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean whole = capital && end - start > 1 && Character.isUpperCase(text.charAt(end - 1));
        return capital && end - start > 1 && (!opening || whole) ? Sort.NAME : Sort.PLAIN;
    }

    /** The shorter one first; of equally long ones, that whose words come first in the alphabet. */
    @Override
    public int compareTo(Wording other) {
        return size() != other.size() ? Integer.compare(size(), other.size()) : Arrays.compare(array(), other.array());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && words.equals(wording.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    private String[] array() {
        return words.toArray(String[]::new);
    }

    /** In words. */
    public int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at);
    }

    Sort sort(int at) {
        return sorts.get(at);
    }

    boolean has(String word) {
        return vocabulary.containsKey(word);
    }

    /** How often the most frequent of these words stands in the text. */
    int most(Collection<String> words) {
        return words.stream()
                .mapToInt(word -> vocabulary.getOrDefault(word, 0))
                .max()
                .orElse(0);
    }

    /** A hash of the words from {@code at} on; equal for equal words in any text. */
    long shingle(int at, int length) {
        long hash = length;
        for (int i = at; i < at + length; i++) {
            hash = mixed(hash * 31 + words.get(i).hashCode());
        }
        return hash;
    }

    /** Spreads the bits (finalizer of MurmurHash3, public domain), so that the smallest hashes are a fair sample. */
    private static long mixed(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
