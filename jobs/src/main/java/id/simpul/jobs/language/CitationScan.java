package id.simpul.jobs.language;

import id.simpul.jobs.language.Citation.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One pass over a text, from the name of an instrument to its number, year and title. */
final class CitationScan {

    private static final int LONGEST_LIST = 12;
    /** From one line of a list to the next, and from what stands over it to the first. */
    private static final int LONGEST_GAP = 400;

    static final Set<String> ABOUT = Set.of("tentang", "ttg", "mengenai");

    /** What stands for "tentang" where drafts are told of. */
    private static final Set<String> REGARDING = Set.of("terkait", "soal", "ihwal");

    private static final Pattern VERB = Pattern.compile("(?:me[mnlrwy]|men|meng|di|ber|ter)\\p{L}{3}");

    /** Whether a word is "tentang", or what a scan made of it ("tentarig", "tentanq"). */
    static boolean isAbout(String word) {
        return ABOUT.contains(word)
                || word.length() >= 6 && word.length() <= 8 && word.startsWith("tenta") && !word.equals("tentara");
    }

    static final Set<String> DRAFT_WORDS = Set.of("rancangan", "draf", "draft", "konsep");

    /** "perda ini", "surat edaran tersebut": an instrument that was named before. */
    static final Set<String> POINTING =
            Set.of("ini", "itu", "tersebut", "dimaksud", "tadi", "nya", "lama", "sebelumnya");

    /** "rancangan perwali pertama tentang …": of drafts told side by side. */
    private static final Set<String> ORDINALS = Set.of("pertama", "kedua", "ketiga", "keempat", "kelima");

    private static final Set<String> DATE_WORDS = Set.of("tanggal", "tertanggal", "tgl");

    private static final Pattern AND =
            Pattern.compile("\\s{0,3}(?:,\\s{0,3}(?:dan|serta)?|dan|serta|maupun|&|jo\\.?|juncto)\\s{1,3}");

    private static final Pattern NUMBER_WORD =
            Pattern.compile("(?:nomor|nomer|no)\\b\\s{0,2}[.:]?\\s{0,3}", Pattern.CASE_INSENSITIVE);

    /** "Gugus Tugas PP TPPO", "Satgas PP X": pencegahan dan penanganan, no government regulation. */
    private static final Set<String> BODY_WORDS = Set.of("tugas", "gt", "satgas", "tim", "harian");

    private final CharSequence text;
    private final TokenList tokens;
    private final TreeMap<Integer, Mention<Region>> regions = new TreeMap<>();
    private final List<Mention<Citation>> found = new ArrayList<>();
    /** The type that was named last, and where. */
    private @Nullable CitationHead over;

    private int overEnd;

    CitationScan(TokenList tokens, List<Mention<Region>> regions) {
        this.text = tokens.text();
        this.tokens = tokens;
        regions.forEach(region -> this.regions.put(region.span().start(), region));
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
                    || match.value().capitals() && !CitationHead.inCapitals(text, tokens.at(i))
                    || isPartOfNumber(tokens.at(i).span().start())
                    || tokens.at(i).is("pp") && i > 0 && BODY_WORDS.contains(tokens.word(i - 1))) {
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
        if (!CitationHead.isNumberWord(word.word()) || word.span().start() - overEnd > LONGEST_GAP) {
            return first;
        }
        Matcher told = NUMBER_WORD
                .matcher(text)
                .region(word.span().start(), Math.min(text.length(), word.span().start() + 20));
        CitationNumber number = told.lookingAt() ? CitationNumber.at(text, told.end()) : null;
        if (number == null || number.year() == null || !isAbout(tokens.word(tokens.from(number.end())))) {
            return first;
        }
        CitationHead head = CitationHead.again(text, tokens, regions, type, i);
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
        CitationHead head = CitationHead.read(text, tokens, regions, match.value(), first + match.tokens());
        boolean draft = head.blank || head.form.draft() || DRAFT_WORDS.contains(tokens.word(first - 1));
        int from = tokens.at(DRAFT_WORDS.contains(tokens.word(first - 1)) ? first - 1 : first)
                .span()
                .start();
        CitationNumber number = head.number;
        over(head, number == null ? tokens.at(head.next - 1).span().end() : number.end());
        if (number != null) {
            return numbered(head, number, from, draft);
        }
        boolean titled =
                head.form.type().equals("se") && ABOUT.contains(tokens.word(head.next)); // "SE" alone is a degree, too
        return titled || head.form.standsAlone() ? unnumbered(head, from, draft) : head.next;
    }

    private int numbered(CitationHead head, CitationNumber first, int from, boolean draft) {
        List<CitationNumber> numbers = new ArrayList<>(List.of(first));
        int end = first.end();
        for (CitationNumber next = another(first, end, LONGEST_LIST);
                next != null;
                next = another(next, end, LONGEST_LIST)) {
            numbers.add(next);
            end = next.end();
        }
        Region issuer = issuer(head, tokens.from(end));
        CitationTitle title = head.title != null ? head.title : titleBehind(tokens.from(end));
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
        Matcher and = AND.matcher(text).region(end, Math.min(text.length(), end + 20));
        if (and.lookingAt()) {
            Matcher word = NUMBER_WORD.matcher(text).region(and.end(), Math.min(text.length(), and.end() + 20));
            CitationNumber number = word.lookingAt() ? CitationNumber.at(text, word.end()) : null;
            if (number != null && ++head.further <= LONGEST_LIST) {
                return numbered(head, number, number.start(), draft);
            }
        }
        return next;
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
        Mention<Region> region = i < tokens.size()
                ? CitationHead.regionAt(regions, tokens.at(i).span().start())
                : null;
        if (region == null || region.value().equals(head.issuer)) {
            return next;
        }
        int end = region.span().end();
        Matcher word = NUMBER_WORD.matcher(text).region(end, Math.min(text.length(), end + 20));
        int gap = end;
        while (gap < text.length() && text.charAt(gap) == ' ') {
            gap++;
        }
        word.region(gap, Math.min(text.length(), gap + 20));
        CitationNumber number = word.lookingAt() ? CitationNumber.at(text, word.end()) : null;
        if (number == null || number.year() == null || ++head.further > LONGEST_LIST) {
            return next;
        }
        head.issuer = region.value();
        head.title = null;
        return numbered(head, number, region.span().start(), draft);
    }

    private boolean isAnd(int i) {
        return tokens.at(i).is("dan") || tokens.at(i).is("serta");
    }

    /** The next number of an enumeration, or null; one without "Nomor" must bring its year, or lead to one that does. */
    private @Nullable CitationNumber another(CitationNumber before, int end, int ahead) {
        Matcher and = AND.matcher(text).region(end, Math.min(text.length(), end + 20));
        if (!and.lookingAt()) {
            return null;
        }
        Matcher word = NUMBER_WORD.matcher(text).region(and.end(), Math.min(text.length(), and.end() + 20));
        boolean told = word.lookingAt();
        CitationNumber number = CitationNumber.at(text, told ? word.end() : and.end());
        if (number == null || told || number.year() != null && number.number().length() <= 4) {
            return number;
        }
        boolean leads = before.year() == null
                && before.isPlain()
                && number.isPlain()
                && ahead > 0
                && another(number, number.end(), ahead - 1) != null;
        return leads ? number : null;
    }

    private @Nullable Region issuer(CitationHead head, int behind) {
        if (head.form.office() == Office.NATIONAL) {
            return Region.NATION;
        }
        Mention<Region> next = behind < tokens.size()
                ? CitationHead.regionAt(regions, tokens.at(behind).span().start())
                : null;
        return head.issuer == null
                        && next != null
                        && ABOUT.contains(tokens.word(tokens.from(next.span().end())))
                ? next.value()
                : head.issuer;
    }

    /** The title behind the year; a date and what stands in parentheses may come before it. */
    private @Nullable CitationTitle titleBehind(int first) {
        boolean inParentheses = false;
        for (int i = first; i < first + 14 && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (isAbout(token.word())) {
                return CitationTitle.at(tokens, behindAbout(i));
            }
            inParentheses = token.is("(") || inParentheses && !token.is(")");
            boolean passes = inParentheses
                    || token.is(")")
                    || token.is(",") && isAbout(tokens.word(i + 1))
                    || token.kind() == Token.Kind.BREAK
                            && (isAbout(tokens.word(i + 1)) || tokens.at(i + 1).kind() == Token.Kind.BREAK)
                    || dated(i)
                    || CitationHead.regionAt(regions, token.span().start()) != null;
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** Behind "tentang", which front pages have twice at times. */
    private int behindAbout(int about) {
        int next = tokens.at(about + 1).kind() == Token.Kind.BREAK ? about + 2 : about + 1;
        return ABOUT.contains(tokens.word(next)) ? next + 1 : about + 1;
    }

    /** Whether a token belongs to "tanggal 2 Maret 2022". */
    private boolean dated(int i) {
        for (int back = 0; back <= 3; back++) {
            if (DATE_WORDS.contains(tokens.word(i - back))) {
                return back == 0 || back == 2 || tokens.at(i).isDigits();
            }
        }
        return false;
    }

    private int unnumbered(CitationHead head, int from, boolean draft) {
        CitationTitle title = head.title;
        if (head.blank) {
            title = blankTitle(head.next);
        } else if (title == null
                && head.named == head.next
                && !TitleWord.WHOSE.is(tokens.word(head.named))
                && (draft || head.form.type().equals("uu") || titled(head.named))) {
            title = CitationTitle.named(tokens, head.named);
        }
        if (title == null && draft && head.named == head.next && REGARDING.contains(tokens.word(head.named))) {
            title = CitationTitle.named(tokens, head.named + 1);
        }
        if (draft && ORDINALS.contains(tokens.word(head.next)) && isAbout(tokens.word(head.next + 1))) {
            title = CitationTitle.at(tokens, behindAbout(head.next + 1));
        }
        boolean national = head.form.office() == Office.NATIONAL;
        if (national && title == null) {
            return head.next;
        }
        boolean pointing = POINTING.contains(tokens.word(head.next))
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

    /** "Perda Perlindungan Anak", "Perda Kota Layak Anak": a capitalised title without "tentang". */
    private boolean titled(int first) {
        String word = tokens.word(first);
        boolean noun = CitationHead.isDeed(word);
        boolean two = tokens.at(first + 1).capital()
                && OrdinaryWords.contains(word)
                && OrdinaryWords.contains(tokens.word(first + 1))
                && !TitleWord.HEADLINE.is(word)
                && !VERB.matcher(word).lookingAt()
                && CitationHead.regionAt(regions, tokens.at(first).span().start()) == null;
        return tokens.at(first).capital()
                && (noun || two || tokens.word(first + 1).equals("layak"));
    }

    /** The title behind a blank number and its year. */
    private @Nullable CitationTitle blankTitle(int from) {
        for (int i = from; i < from + 2 * CitationHead.REACH_TOKENS; i++) {
            if (ABOUT.contains(tokens.word(i))) {
                return CitationTitle.at(tokens, i + 1);
            }
        }
        return null;
    }
}
