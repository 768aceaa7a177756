package id.simpul.jobs.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines that a site adds to every article: related stories, share buttons, comment forms. The phrases stand in {@code site-furniture.csv}. */
public final class SiteFurniture {

    enum Effect {
        LINE,
        ONLY,
        REST
    }

    /** A line longer than this is a paragraph of the article, whatever it begins with. */
    private static final int LONGEST = 260;

    /** A line that ends the article may go on with what it heads: "About the author", and who that is. */
    private static final int LONGEST_REST = 600;

    /** What a teaser line after "Baca juga" may have at most. */
    private static final int LONGEST_TEASER = 160;

    /** No phrase begins with a longer word. */
    private static final int LONGEST_WORD = 30;

    /** The article must hold this share of the text before a line that ends it. */
    private static final double ARTICLE_BEFORE = 0.5;

    /** A headline with its "Baca:"; fewer words explain: "perkara (baca: kasus)". */
    private static final int FEWEST_WORDS = 4;

    /** What may follow a phrase that stands alone: "(2)", ":", "1 dari 3". */
    private static final Pattern COUNT = Pattern.compile("[(]?\\d{0,4}(?: (?:dari|of|/) \\d{1,4})?[)]?:?");

    /** What {@link #COUNT} matches is no longer. */
    private static final int BEHIND = 30;

    private record Phrase(String words, boolean alone, Effect effect) {}

    /** "2 responses to “Rakor digelar”", "12 Komentar": the head of what readers write. */
    private static final Pattern REPLIES = Pattern.compile(
            "[^\\p{L}\\d]{0,4}\\d{1,5} (?:(?:responses?|thoughts?|comments?|replies|komentar|tanggapan|balasan) (?:to|on|pada|untuk|di|terhadap)[ :]|(?:responses?|comments?|replies|komentar|tanggapan)[ :]{0,2}$)",
            Pattern.CASE_INSENSITIVE);

    private static final Phrase THREAD = new Phrase("", true, Effect.REST);

    private static final List<Phrase> ALL = load();

    private static final int LONGEST_PHRASE =
            ALL.stream().mapToInt(phrase -> phrase.words().length()).max().orElse(0);

    /** By their first words. */
    private static final CommonWords<List<Phrase>> PHRASES =
            new CommonWords<>(ALL.stream().collect(Collectors.groupingBy(phrase -> firstWord(phrase.words()))));

    /** The first letters of phrases that lead to other stories. */
    private static final BitSet LEADS = new BitSet();

    static {
        ALL.stream()
                .filter(phrase -> phrase.effect() == Effect.LINE && !phrase.alone())
                .forEach(phrase -> LEADS.set(phrase.words().charAt(0)));
    }

    private SiteFurniture() {}

    private static List<Phrase> load() {
        return Rows.of(SiteFurniture.class, "site-furniture.csv").stream()
                .map(row -> new Phrase(
                        row.get(0),
                        row.get(1).equals("alone"),
                        Effect.valueOf(row.get(2).toUpperCase(Locale.ROOT))))
                .toList();
    }

    /** For each line in order, whether it is the site's and not the article's. */
    public static boolean[] mark(List<String> lines) {
        boolean[] furniture = new boolean[lines.size()];
        long total = lines.stream().mapToLong(String::length).sum();
        long before = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Phrase phrase = match(line);
            if (phrase == null || GluedStory.from(line) >= 0) {
                before += line.length();
                continue;
            }
            furniture[i] = true;
            if (phrase.effect() == Effect.REST && before >= ARTICLE_BEFORE * total) {
                java.util.Arrays.fill(furniture, i, furniture.length, true);
                return furniture;
            }
            boolean bare = tidy(line).length() <= phrase.words().length() + 1;
            if (phrase.effect() != Effect.ONLY && bare && i + 1 < lines.size() && teaser(lines.get(i + 1))) {
                furniture[++i] = true;
            }
        }
        return furniture;
    }

    /** The cheap half of {@link #leadsElsewhere}: false for a first letter with which no such phrase begins. */
    public static boolean mayLeadElsewhere(char letter) {
        return LEADS.get(Character.toLowerCase(letter));
    }

    /** Whether a piece of a line leads to another story, as "Baca juga: …" does. */
    public static boolean leadsElsewhere(String piece) {
        Phrase phrase = match(piece);
        return phrase != null && phrase.effect() == Effect.LINE && !phrase.alone();
    }

    /** A line without what leads to other stories in brackets: "(Baca juga: …)". */
    public static String withoutInsets(String line) {
        return withoutInsets(withoutInsets(line, '(', ')'), '[', ']');
    }

    private static String withoutInsets(String line, char opening, char closing) {
        StringBuilder kept = null;
        int copied = 0;
        for (int open = line.indexOf(opening); open >= 0; open = line.indexOf(opening, open + 1)) {
            int close = closing(line, open, closing);
            String inside = close > 0 ? line.substring(open + 1, close) : "";
            if (leadsElsewhere(inside) && inside.split(" ", FEWEST_WORDS).length == FEWEST_WORDS) {
                kept = kept == null ? new StringBuilder() : kept;
                kept.append(line, copied, open > copied && line.charAt(open - 1) == ' ' ? open - 1 : open);
                copied = close + 1;
                open = close;
            }
        }
        return kept == null
                ? line
                : kept.append(line, copied, line.length()).toString().strip();
    }

    private static int closing(String line, int open, char bracket) {
        int last = Math.min(line.length(), open + LONGEST);
        for (int i = open + 1; i < last; i++) {
            if (line.charAt(i) == bracket) {
                return i;
            }
        }
        return -1;
    }

    private static boolean teaser(String line) {
        return line.length() <= LONGEST_TEASER && !line.endsWith(".") && !line.endsWith("”") && !line.endsWith("\"");
    }

    private static @Nullable Phrase match(String line) {
        if (line.length() > LONGEST_REST) {
            return null;
        }
        int start = wordStart(line);
        if (start < line.length() && Character.isDigit(line.charAt(start)) && headsReplies(line)) {
            return THREAD;
        }
        int end = wordEnd(line, start);
        List<Phrase> phrases = end - start > LONGEST_WORD ? null : PHRASES.find(line, start, end);
        if (phrases == null) {
            return null;
        }
        String tidy = tidy(line, LONGEST_PHRASE + BEHIND);
        for (Phrase phrase : phrases) {
            if (tidy.startsWith(phrase.words()) && (line.length() <= LONGEST || phrase.effect() == Effect.REST)) {
                String rest = tidy.substring(phrase.words().length()).strip();
                if (phrase.alone() ? COUNT.matcher(rest).matches() : boundary(tidy, phrase.words())) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static boolean headsReplies(String line) {
        return line.length() <= LONGEST_TEASER
                && !line.endsWith(".")
                && REPLIES.matcher(line).lookingAt();
    }

    private static boolean boundary(String line, String words) {
        return line.length() == words.length()
                || !Character.isLetterOrDigit(words.charAt(words.length() - 1))
                || !Character.isLetterOrDigit(line.charAt(words.length()));
    }

    private static String tidy(String line) {
        return tidy(line, Integer.MAX_VALUE);
    }

    /**
     * Lower case, without bullets and brackets around it, one blank between words.
     *
     * @param enough of so many characters no more is asked
     */
    private static String tidy(String line, int enough) {
        StringBuilder tidy = new StringBuilder();
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (tidy.length() >= enough && !isTrailing(tidy.charAt(tidy.length() - 1))) {
                break;
            }
            begun |= Character.isLetterOrDigit(c) || c == '©';
            if (begun) {
                boolean blank = Character.isWhitespace(c) || c == '\u00A0';
                if (c == ':' && !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ') {
                    tidy.setLength(tidy.length() - 1);
                }
                if (!blank) {
                    tidy.append(Character.toLowerCase(c));
                } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            }
        }
        int end = tidy.length();
        while (end > 0 && isTrailing(tidy.charAt(end - 1))) {
            end--;
        }
        return tidy.substring(0, end);
    }

    private static boolean isTrailing(char c) {
        return " )]»>*-–—".indexOf(c) >= 0;
    }

    /** In lower case, without what stands before it; with the sign © where a line begins so. */
    private static String firstWord(String line) {
        int start = wordStart(line);
        return line.substring(start, wordEnd(line, start)).toLowerCase(Locale.ROOT);
    }

    private static int wordStart(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start)) && line.charAt(start) != '©') {
            start++;
        }
        return start;
    }

    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length()
                && end - start <= LONGEST_WORD
                && (Character.isLetterOrDigit(line.charAt(end)) || (end == start && line.charAt(end) == '©'))) {
            end++;
        }
        return end;
    }
}
