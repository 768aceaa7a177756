package id.simpul.jobs.language;

import id.simpul.jobs.language.Citation.Office;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a text, from the name of an instrument to its number, year and title. */
final class CitationScan {

    /** From one line of a list to the next, and from what stands over it to the first. */
    private static final int LONGEST_GAP = 400;

    private final CharSequence text;
    private final TokenList tokens;
    private final PlacedRegions regions;
    private final TitleSearch titles;
    private final List<Mention<Citation>> found = new ArrayList<>();
    /** The type that was named last, and where. */
    private @Nullable CitationHead over;

    private int overEnd;

    CitationScan(TokenList tokens, List<Mention<Region>> regions) {
        this.text = tokens.text();
        this.tokens = tokens;
        this.regions = new PlacedRegions(regions);
        this.titles = new TitleSearch(tokens, this.regions);
    }

    List<Mention<Citation>> find() {
        int i = 0;
        while (i < tokens.size()) {
            int line = i > 0 && tokens.at(i - 1).kind() == Token.Kind.BREAK ? line(i) : i;
            if (line > i) {
                i = line;
                continue;
            }
            Phrases.Match<InstrumentForm> match =
                    tokens.opens(i, Openers.INSTRUMENT) ? InstrumentForm.ALL.startingAt(tokens, i) : null;
            if (match == null
                    || match.value().capitals() && !tokens.inCapitals(tokens.at(i))
                    || isPartOfNumber(tokens.at(i).span().start())
                    || tokens.at(i).is("pp") && i > 0 && CitationWord.TASK_FORCE.is(tokens.word(i - 1))) {
                i++;
            } else {
                i = Math.max(read(i, match), i + match.tokens());
            }
        }
        return found;
    }

    /** "2. Nomor 6 Tahun 2019 tentang Pasar": a line of a list over which the type stands; the token behind it, or the same one. */
    private int line(int first) {
        CitationHead type = over;
        if (type == null || type.form.office() == Office.NATIONAL) {
            return first;
        }
        int i = first;
        if (tokens.at(i).isDash() || tokens.at(i).is("•") || tokens.at(i).is("*")) {
            i++;
        } else if (tokens.at(i).span().length() <= 2
                && (tokens.at(i + 1).is(".") || tokens.at(i + 1).is(")"))) {
            i += 2;
        }
        Token word = tokens.at(i);
        if (!CitationWord.NUMBER.is(word.word()) || word.span().start() - overEnd > LONGEST_GAP) {
            return first;
        }
        CitationNumber number = NumberRow.told(text, word.span().start());
        if (number == null || number.year() == null || !CitationWord.isAbout(tokens.word(tokens.from(number.end())))) {
            return first;
        }
        CitationHead head = CitationHead.again(tokens, regions, type, i);
        overEnd = number.end();
        return Math.max(numbered(head, number, word.span().start(), type.form.draft()), first + 1);
    }

    /** Notes a type whose instruments may be listed in the lines under it; a gazette's numbers are none. */
    private void over(CitationHead head, int end) {
        over = head.form.capitals() && head.form.office() == Office.UNSAID ? null : head;
        overEnd = end;
    }

    /** "200.1/SE.18/2025": letters of a number that look like a type. */
    private boolean isPartOfNumber(int place) {
        return place > 1 && text.charAt(place - 1) == '/' && Character.isLetterOrDigit(text.charAt(place - 2));
    }

    private int read(int first, Phrases.Match<InstrumentForm> match) {
        CitationHead head = CitationHead.read(tokens, regions, match.value(), first + match.tokens());
        boolean draft = head.blank || head.form.draft() || CitationWord.DRAFT.is(tokens.word(first - 1));
        int from = tokens.at(CitationWord.DRAFT.is(tokens.word(first - 1)) ? first - 1 : first)
                .span()
                .start();
        CitationNumber number = head.number;
        over(head, number == null ? tokens.at(head.next - 1).span().end() : number.end());
        if (number != null) {
            return numbered(head, number, from, draft);
        }
        boolean titled = head.form.type().equals("se")
                && CitationWord.ABOUT.is(tokens.word(head.next)); // "SE" alone is a degree, too
        return titled || head.form.standsAlone() ? unnumbered(head, from, draft) : head.next;
    }

    private int numbered(CitationHead head, CitationNumber first, int from, boolean draft) {
        List<CitationNumber> numbers = NumberRow.from(text, first);
        int end = numbers.get(numbers.size() - 1).end();
        Region issuer = issuer(head, tokens.from(end));
        CitationTitle title = head.title != null ? head.title : titles.behind(tokens.from(end));
        Integer year = null;
        List<Mention<Citation>> mine = new ArrayList<>();
        for (int i = numbers.size() - 1; i >= 0; i--) {
            CitationNumber number = numbers.get(i);
            year = number.year() != null || !number.isPlain() ? number.year() : year;
            String about = title != null && i == numbers.size() - 1 ? title.text() : null;
            Citation citation =
                    new Citation(head.form.type(), head.form.office(), draft, issuer, number.number(), year, about);
            Span span = new Span(i == 0 ? from : number.start(), number.end());
            mine.add(
                    0,
                    new Mention<>(citation, span, numbers.size() == 1 ? "citation.numbered" : "citation.enumerated"));
        }
        found.addAll(mine);
        int next = head.title != null || title == null
                ? tokens.from(end)
                : furtherTitle(head, title, draft, tokens.from(end));
        int behind = title == null || head.title != null ? tokens.from(end) : title.end();
        return next > behind ? next : Math.max(next, furtherIssuer(head, behind, draft, next));
    }

    /** "Nomor 4 Tahun 2018 tentang … dan Nomor 9 Tahun 2021 tentang …": goes on behind the title. */
    private int furtherTitle(CitationHead head, CitationTitle title, boolean draft, int next) {
        int end = tokens.at(title.end() - 1).span().end();
        CitationNumber number = NumberRow.behindAnd(text, end);
        return number != null && ++head.further <= NumberRow.LONGEST
                ? numbered(head, number, number.start(), draft)
                : next;
    }

    /** "Perda Kabupaten A Nomor 3 Tahun 2012, Kabupaten B Nomor 9 Tahun 2013, dan Kota C Nomor 5 Tahun 2011": the type is told once. */
    private int furtherIssuer(CitationHead head, int behind, boolean draft, int next) {
        if (head.issuer == null
                || head.form.office() == Office.NATIONAL
                || !tokens.at(behind).is(",") && !isAnd(behind)) {
            return next;
        }
        int i = tokens.at(behind).is(",") ? behind + 1 : behind;
        i = isAnd(i) ? i + 1 : i;
        Mention<Region> region =
                i < tokens.size() ? regions.at(tokens.at(i).span().start()) : null;
        if (region == null || region.value().equals(head.issuer)) {
            return next;
        }
        int place = region.span().end();
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        CitationNumber number = NumberRow.told(text, place);
        if (number == null || number.year() == null || ++head.further > NumberRow.LONGEST) {
            return next;
        }
        head.issuer = region.value();
        head.title = null;
        return numbered(head, number, region.span().start(), draft);
    }

    private boolean isAnd(int i) {
        return tokens.at(i).is("dan") || tokens.at(i).is("serta");
    }

    private @Nullable Region issuer(CitationHead head, int behind) {
        if (head.form.office() == Office.NATIONAL) {
            return Region.NATION;
        }
        Mention<Region> next =
                behind < tokens.size() ? regions.at(tokens.at(behind).span().start()) : null;
        return head.issuer == null
                        && next != null
                        && CitationWord.ABOUT.is(
                                tokens.word(tokens.from(next.span().end())))
                ? next.value()
                : head.issuer;
    }

    private int unnumbered(CitationHead head, int from, boolean draft) {
        CitationTitle title = titles.unnumbered(head, draft);
        boolean national = head.form.office() == Office.NATIONAL;
        if (national && title == null) {
            return head.next;
        }
        boolean pointing = CitationWord.POINTING.is(tokens.word(head.next))
                || tokens.word(head.next - 1).endsWith("nya");
        Citation citation = new Citation(
                head.form.type(),
                head.form.office(),
                draft,
                national ? Region.NATION : head.issuer,
                null,
                null,
                title == null ? null : title.text());
        int end = tokens.at(head.next - 1).span().end();
        String rule = head.issued ? "citation.issued" : pointing ? "citation.pointing" : "citation.unnumbered";
        found.add(new Mention<>(citation, new Span(from, end), rule));
        return head.next;
    }
}
