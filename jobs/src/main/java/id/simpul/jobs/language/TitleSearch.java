package id.simpul.jobs.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the title of an instrument stands: behind its number, behind "tentang", or, of drafts and laws, right behind the type. */
final class TitleSearch {

    private static final Pattern VERB = Pattern.compile("(?:me[mnlrwy]|men|meng|di|ber|ter)\\p{L}{3}");

    private final TokenList tokens;
    private final PlacedRegions regions;

    TitleSearch(TokenList tokens, PlacedRegions regions) {
        this.tokens = tokens;
        this.regions = regions;
    }

    /** The title behind the year; a date and what stands in parentheses may come before it. */
    @Nullable
    CitationTitle behind(int first) {
        boolean inParentheses = false;
        for (int i = first; i < first + 14 && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (CitationWord.isAbout(token.word())) {
                return CitationTitle.at(tokens, behindAbout(i));
            }
            inParentheses = token.is("(") || inParentheses && !token.is(")");
            boolean passes = inParentheses
                    || token.is(")")
                    || token.is(",") && CitationWord.isAbout(tokens.word(i + 1))
                    || token.kind() == Token.Kind.BREAK
                            && (CitationWord.isAbout(tokens.word(i + 1))
                                    || tokens.at(i + 1).kind() == Token.Kind.BREAK)
                    || dated(i)
                    || regions.at(token.span().start()) != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** Behind "tentang", which front pages have twice at times. */
    private int behindAbout(int about) {
        int next = tokens.at(about + 1).kind() == Token.Kind.BREAK ? about + 2 : about + 1;
        return CitationWord.ABOUT.is(tokens.word(next)) ? next + 1 : about + 1;
    }

    /** Whether a token belongs to "tanggal 2 Maret 2022". */
    private boolean dated(int i) {
        for (int back = 0; back <= 3; back++) {
            if (CitationWord.DATE.is(tokens.word(i - back))) {
                return back == 0 || back == 2 || tokens.at(i).isDigits();
            }
        }
        return false;
    }

    /** The title of an instrument without number, or null. */
    @Nullable
    CitationTitle unnumbered(CitationHead head, boolean draft) {
        CitationTitle title = head.title;
        if (head.blank) {
            title = blankTitle(head.next);
        } else if (title == null
                && head.named == head.next
                && !TitleWord.WHOSE.is(tokens.word(head.named))
                && (draft || head.form.type().equals("uu") || titled(head.named))) {
            title = CitationTitle.named(tokens, head.named);
        }
        if (title == null && draft && head.named == head.next && CitationWord.REGARDING.is(tokens.word(head.named))) {
            title = CitationTitle.named(tokens, head.named + 1);
        }
        if (draft
                && CitationWord.ORDINAL.is(tokens.word(head.next))
                && CitationWord.isAbout(tokens.word(head.next + 1))) {
            title = CitationTitle.at(tokens, behindAbout(head.next + 1));
        }
        return title;
    }

    /** "Perda Perlindungan Anak", "Perda Kota Layak Anak": a capitalised title without "tentang". */
    private boolean titled(int first) {
        String word = tokens.word(first);
        boolean noun = CitationHead.isDeed(word);
        boolean two = tokens.at(first + 1).capital()
                && OrdinaryWords.contains(word)
                && OrdinaryWords.contains(tokens.word(first + 1))
                && !TitleWord.HEADLINE.is(word)
                && !VERB.matcher(word).lookingAt()
                && regions.at(tokens.at(first).span().start()) == null;
        return tokens.at(first).capital()
                && (noun || two || tokens.word(first + 1).equals("layak"));
    }

    /** The title behind a blank number and its year. */
    private @Nullable CitationTitle blankTitle(int from) {
        for (int i = from; i < from + 2 * CitationHead.REACH_TOKENS; i++) {
            if (CitationWord.ABOUT.is(tokens.word(i))) {
                return CitationTitle.at(tokens, i + 1);
            }
        }
        return null;
    }
}
