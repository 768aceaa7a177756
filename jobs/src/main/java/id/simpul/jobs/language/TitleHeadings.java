package id.simpul.jobs.language;

import java.util.Set;

/** Where a title of capitals has ended though capitals go on: the heading of an annex, of an explanation or of the first part stands under it. */
final class TitleHeadings {

    /** A line of capitals on a page is shorter: what is longer has had its lines joined, so that a line ends where the title does. */
    private static final int LONGEST_LINE = 100;

    /** Lines of a heading in which a title is said once more. */
    private static final int LINES = 3;

    private static final int SAME_WORDS = 3;

    private static final int LONGEST_HEADING = 40;

    private static final Set<String> PARTS =
            Set.of("bagian", "pasal", "bab", "paragraf", "lampiran", "huruf", "ayat", "angka", "diktum");

    private static final Set<String> ORDINALS = Set.of(
            "kesatu",
            "pertama",
            "kedua",
            "ketiga",
            "keempat",
            "kelima",
            "keenam",
            "ketujuh",
            "kedelapan",
            "kesembilan",
            "kesepuluh");

    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi");

    /**
     * A line's end within capitals.
     *
     * @param title where the title begins
     * @param end its break
     * @param next first of the line behind it
     */
    record Line(int title, int end, int next) {}

    private TitleHeadings() {}

    /** Whether a heading begins in the line behind. */
    static boolean begins(TokenList tokens, Line line) {
        boolean leads = TitleWord.PARTICLE.is(tokens.word(line.end() - 1));
        return sameWords(tokens, line.title(), line.next(), line.end() - line.title())
                || item(tokens, line.next())
                || !leads && (joined(tokens, line) || againBelow(tokens, line));
    }

    /** "pada Bagian Ketiga tentang …", "pada 3 Maret 2023": which part of the instrument is meant, or when something happened. */
    static boolean leaves(TokenList tokens, int i) {
        if (!tokens.at(i).is("pada") && !tokens.at(i).is("dalam")) {
            return false;
        }
        Token next = tokens.at(i + 1);
        Token behind = tokens.at(i + 2);
        boolean part = PARTS.contains(next.word())
                && (behind.isDigits() || ORDINALS.contains(behind.word()) || ROMAN.contains(behind.word()));
        boolean day = tokens.at(i).is("pada")
                && next.isDigits()
                && next.span().length() <= 2
                && behind.isWord()
                && tokens.at(i + 3).isDigits();
        return part || day;
    }

    private static boolean joined(TokenList tokens, Line line) {
        int end = tokens.at(line.end() - 1).span().end();
        int first = line.end() - 1;
        while (tokens.at(first - 1).kind() != Token.Kind.BREAK
                && end - tokens.at(first).span().start() <= LONGEST_LINE) {
            first--;
        }
        return end - tokens.at(first).span().start() > LONGEST_LINE;
    }

    /** "A. TUGAS", "I UMUM": an item's mark. */
    private static boolean item(TokenList tokens, int next) {
        String word = tokens.word(next);
        boolean mark = word.length() == 1 || ROMAN.contains(word);
        return mark
                && (tokens.at(next + 1).is(".")
                        || tokens.at(next + 1).is(")")
                        || tokens.at(next + 1).is("umum"));
    }

    /** "SUSUNAN KEANGGOTAAN", and below it the title once more. */
    private static boolean againBelow(TokenList tokens, Line line) {
        int words = Math.min(SAME_WORDS, line.end() - line.title());
        int lines = 0;
        for (int i = line.next(); lines < LINES && i < line.next() + LONGEST_HEADING && i < tokens.size(); i++) {
            if (tokens.at(i).kind() == Token.Kind.BREAK) {
                lines++;
                if (words == SAME_WORDS && sameWords(tokens, line.title(), i + 1, words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameWords(TokenList tokens, int one, int other, int words) {
        for (int i = 0; i < words; i++) {
            if (!tokens.word(one + i).equals(tokens.word(other + i))) {
                return false;
            }
        }
        return true;
    }
}
