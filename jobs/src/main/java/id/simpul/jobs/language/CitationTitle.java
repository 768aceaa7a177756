package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The title behind "tentang". Prose doesn't mark where it ends: a title in capitals or capitalised words ends before the first
 * small word that is no particle; one in small letters before the first word that begins another clause.
 *
 * @param end index of the token behind it
 */
record CitationTitle(String text, int end) {

    private static final int MOST_TOKENS = 70;
    private static final int MOST_SMALL_WORDS = 9;

    /** The title that begins at a token, or null where none does. */
    static @Nullable CitationTitle at(CharSequence text, TokenList tokens, int first) {
        int from = first;
        while (tokens.at(from).kind() == Token.Kind.BREAK && from < first + 2 && from < tokens.size()
                || tokens.at(from).is(":")) {
            from++;
        }
        Token opening = tokens.at(from);
        if (!opening.isWord() && !opening.isDigits() || TitleWord.PARTICLE.is(opening.word())) {
            return null;
        }
        int end = opening.capital() ? capitalised(text, tokens, from) : small(tokens, from);
        return end <= from
                ? null
                : new CitationTitle(clean(tokens.span(from, end - 1).of(text)), end);
    }

    /** A title without "tentang", right behind the type: it ends before any word that begins another clause. */
    static @Nullable CitationTitle named(CharSequence text, TokenList tokens, int first) {
        CitationTitle title = at(text, tokens, first);
        int end = first;
        while (title != null
                && end < title.end()
                && !TitleWord.CLAUSE.is(tokens.word(end))
                && !tokens.at(end).is(",")
                && !TitleWord.HEADLINE.is(tokens.word(end))) {
            end++;
        }
        while (end > first && TitleWord.PARTICLE.is(tokens.word(end - 1))) {
            end--;
        }
        return title == null || end == first
                ? null
                : new CitationTitle(clean(tokens.span(first, end - 1).of(text)), end);
    }

    private static int capitalised(CharSequence text, TokenList tokens, int from) {
        int end = from;
        boolean capitals = isCapitals(text, tokens.at(from));
        for (int i = from; i < from + MOST_TOKENS && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.kind() == Token.Kind.BREAK) {
                boolean runsOn =
                        capitals && isCapitals(text, tokens.at(i + 1)) && !TitleWord.NEXT_LINE.is(tokens.word(i + 1));
                if (!runsOn) {
                    break;
                }
            } else if (token.isWord()) {
                if (nested(tokens, i, from) || numbered(tokens, i) || capitals && signature(tokens, i)) {
                    break;
                }
                boolean joined = i > from && tokens.at(i - 1).isDash() && end >= i - 1 && touches(tokens, i);
                if (joined || token.capital() && !(capitals && !isCapitals(text, token))) {
                    end = i + 1;
                } else if (!TitleWord.PARTICLE.is(token.word()) || i - end >= 3) {
                    break;
                }
            } else if (token.isDigits()) {
                end = i + 1;
            } else if (!mark(tokens, i)) {
                break;
            } else if (token.is(")")) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a dash joins two halves of a word ("Perundang-undangan"). */
    private static boolean touches(TokenList tokens, int i) {
        return tokens.at(i - 1).span().end() == tokens.at(i).span().start()
                && tokens.at(i - 2).span().end() == tokens.at(i - 1).span().start();
    }

    /** Whether a mark may stand inside a title of capitalised words. */
    private static boolean mark(TokenList tokens, int i) {
        Token next = tokens.at(i + 1);
        return switch (tokens.word(i)) {
            case "," -> next.capital() && !tokens.at(i + 1).is("pasal");
            case "(" ->
                next.isWord()
                        && !Set.of("lembaran", "berita", "tambahan", "tln", "ln")
                                .contains(next.word());
            case ")", "/", "&" -> true;
            case "." ->
                tokens.at(i - 1).span().length() <= 4
                        && next.capital()
                        && tokens.at(i - 1).capital()
                        && tokens.at(i).span().end() == next.span().start();
            default -> tokens.at(i).isDash();
        };
    }

    private static boolean nested(TokenList tokens, int i, int from) {
        if (i == from || InstrumentForm.ALL.startingAt(tokens, i) == null) {
            return false;
        }
        String before = tokens.word(i - 1);
        return before.equals("dan")
                || before.equals("serta")
                || before.equals("maupun")
                || before.equals(",")
                || !TitleWord.TAKES_INSTRUMENT.is(before)
                        && tokens.at(i - 1).isWord()
                        && !tokens.at(i - 1).capital();
    }

    /** "… dan Nomor 6", "… dan Pasal 81 UU …": the next of an enumeration. */
    private static boolean numbered(TokenList tokens, int i) {
        String before = tokens.word(i - 1);
        Token token = tokens.at(i);
        return (token.is("nomor") || token.is("no") || token.is("pasal"))
                && (TitleWord.PARTICLE.is(before) || before.equals(","));
    }

    /** "… DI JAWA BARAT GUBERNUR JAWA BARAT, Menimbang": the office under the title of a text without lines. */
    private static boolean signature(TokenList tokens, int i) {
        if (!TitleWord.OFFICE.is(tokens.word(i))) {
            return tokens.at(i).is("dengan") && tokens.at(i + 1).is("rahmat")
                    || tokens.at(i).is("menimbang");
        }
        for (int k = i + 1; k <= i + 6; k++) {
            if (tokens.at(k).is(",")) {
                return tokens.at(k + 1).is("menimbang") || tokens.at(k + 1).kind() == Token.Kind.BREAK;
            }
        }
        return false;
    }

    private static int small(TokenList tokens, int from) {
        int i = from;
        while (i < from + MOST_SMALL_WORDS
                && tokens.at(i).isWord()
                && !TitleWord.CLAUSE.is(tokens.word(i))
                && (i == from || InstrumentForm.ALL.startingAt(tokens, i) == null)) {
            i++;
        }
        while (i > from && TitleWord.PARTICLE.is(tokens.word(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isCapitals(CharSequence text, Token token) {
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
