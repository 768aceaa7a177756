package id.simpul.jobs.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The value of a number in digits, in words ("dua ratus tiga puluh satu", also glued: "duapuluhsatu") or in both ("23
 * ribu", "1,8 juta").
 */
final class NumberWords {

    /**
     * @param value rounded down; of a collective (belasan) the lower bound
     * @param tokens how many tokens it takes
     * @param collective whether it is such a word
     * @param fraction whether the number as printed isn't whole ("71,7")
     * @param digits whether it begins with digits
     */
    record Parsed(long value, int tokens, boolean collective, boolean fraction, boolean digits) {}

    private enum Kind {
        NUMBER,
        MULTIPLIER,
        COLLECTIVE
    }

    private record Word(Kind kind, long value) {}

    private static final Map<String, Word> WORDS = words();

    /** "belas" and "puluh" only ever stand behind another word. */
    private static final Map<String, Long> SMALL = Map.of("belas", 10L, "puluh", 10L, "ratus", 100L);

    /** The first two letters of each word. */
    private static final BitSet BEGINNINGS = beginnings();

    private static final int SHORTEST_GLUED = 7;
    private static final int LONGEST_GLUED = 40;

    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private NumberWords() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Map<String, String> row :
                CsvResource.of(NumberWords.class, "number_words.csv").named()) {
            Kind kind = Kind.valueOf(row.getOrDefault("kind", ""));
            Word word = new Word(kind, Long.parseLong(row.getOrDefault("value", "")));
            for (String form : row.getOrDefault("forms", "").split("\\|", -1)) {
                words.put(form, word);
            }
        }
        return words;
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet();
        WORDS.keySet().forEach(word -> beginnings.set(pair(word, 0)));
        return beginnings;
    }

    private static int pair(String word, int at) {
        return word.charAt(at) << Character.SIZE / 2 ^ word.charAt(at + 1);
    }

    /** The words that can be the first of a number. */
    static Set<String> openers() {
        return WORDS.keySet().stream().filter(word -> new Sum().add(word)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the first letters of a word let it be a number; spares most words a closer look. */
    static boolean mayOpen(String word) {
        return begins(word, 0);
    }

    private static boolean begins(String word, int from) {
        return from + 1 < word.length() && BEGINNINGS.get(pair(word, from));
    }

    /** Whether a word that is none of the table's is glued of those that make a number. */
    static boolean opensGlued(String word) {
        return new Sum().addGlued(word);
    }

    /** The number that begins at a token, or null. */
    static @Nullable Parsed at(TokenList text, int index) {
        if (!text.opens(index, Openers.NUMBER)) {
            return null;
        }
        Token token = text.at(index);
        if (token.isDigits()) {
            return digits(text, index);
        }
        return token.isWord() ? words(text, index) : null;
    }

    private static @Nullable Parsed digits(TokenList text, int index) {
        Digits digits = Digits.parse(text.word(index));
        if (digits == null) {
            return null;
        }
        Word next = WORDS.get(text.word(index + 1));
        if (next != null
                && next.kind == Kind.MULTIPLIER
                && next.value >= 1000
                && text.at(index + 1).isWord()) {
            return new Parsed((long) Math.floor(digits.value() * next.value + 1e-6), 2, false, false, true);
        }
        return new Parsed((long) Math.floor(digits.value()), 1, false, digits.fraction(), true);
    }

    private static @Nullable Parsed words(TokenList text, int index) {
        Sum sum = new Sum();
        int at = index;
        while (text.at(at).isWord() && sum.add(text.word(at))) {
            at++;
        }
        boolean bareSe = at == index + 1 && text.word(index).equals("se");
        return !sum.started || bareSe ? null : new Parsed(sum.value(), at - index, sum.collective, false, false);
    }

    /** Whether a single word is a number: "sembilan", "duapuluhsatu". */
    static boolean isNumber(String word) {
        Sum sum = new Sum();
        return !word.equals("se") && sum.add(word) && sum.started;
    }

    /** total: whole thousands so far; group: what is below the next thousand; last: a digit that waits for its place. */
    private static final class Sum {
        private long total;
        private long group;
        private long last = -1;
        private boolean started;
        private boolean collective;

        long value() {
            return total + group + Math.max(last, 0);
        }

        /** Takes the next word; false where the number ended before it. */
        boolean add(String word) {
            Word known = WORDS.get(word);
            if (known == null) {
                return addGlued(word);
            }
            switch (known.kind) {
                case NUMBER -> {
                    return addNumber(known.value);
                }
                case MULTIPLIER -> {
                    return started && multiply(word, known.value);
                }
                case COLLECTIVE -> {
                    if (started) {
                        return false;
                    }
                    collective = true;
                    return addNumber(known.value);
                }
            }
            return false;
        }

        /** A number word fits where the places that it fills are still empty. */
        private boolean addNumber(long value) {
            if (last >= 0 || collective && started || value >= 1000 && started) {
                return false;
            }
            if (group % 1000 != 0 && value >= 100 || group % 100 != 0 && value >= 10 || !roomForOnes()) {
                return false;
            }
            if (value >= 10) {
                group += value;
            } else {
                last = value;
            }
            started = true;
            return true;
        }

        private boolean roomForOnes() {
            return group % 10 == 0 && group % 100 != 10;
        }

        private boolean multiply(String word, long factor) {
            Long small = SMALL.get(word);
            return small != null ? multiplySmall(word, small) : multiplyGroup(factor);
        }

        private boolean multiplySmall(String word, long small) {
            if (last < 1 || group % (small * 10) != 0) {
                return false;
            }
            group += word.equals("belas") ? 10 + last : last * small;
            last = -1;
            return true;
        }

        private boolean multiplyGroup(long factor) {
            long below = group + Math.max(last, 0);
            if (below == 0 || below >= 1000 || total % (factor * 1000) != 0) {
                return false;
            }
            total += below * factor;
            group = 0;
            last = -1;
            return true;
        }

        /** "duapuluhsatu", "sembilanbelas": cut into known words from the left, the longest first. */
        private boolean addGlued(String word) {
            if (word.length() > LONGEST_GLUED || word.length() < SHORTEST_GLUED) {
                return false;
            }
            if (longest(word, 0) < 0) {
                return false;
            }
            Sum copy = copy();
            int from = 0;
            while (from < word.length()) {
                int end = longest(word, from);
                if (end < 0 || !copy.add(word.substring(from, end))) {
                    return false;
                }
                from = end;
            }
            take(copy);
            return true;
        }

        private static int longest(String word, int from) {
            if (!begins(word, from)) {
                return -1;
            }
            for (int end = Math.min(word.length(), from + LONGEST_WORD); end > from; end--) {
                Word known = WORDS.get(word.substring(from, end));
                if (known != null && known.kind != Kind.COLLECTIVE && !(from == 0 && end == word.length())) {
                    return end;
                }
            }
            return -1;
        }

        private Sum copy() {
            Sum copy = new Sum();
            copy.take(this);
            return copy;
        }

        private void take(Sum other) {
            total = other.total;
            group = other.group;
            last = other.last;
            started = other.started;
            collective = other.collective;
        }
    }
}
