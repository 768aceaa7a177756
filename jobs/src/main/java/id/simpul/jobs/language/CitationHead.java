package id.simpul.jobs.language;

import id.simpul.jobs.language.Citation.Office;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands between the name of an instrument's type and its number, and the number: issuer, short name, title told first. */
final class CitationHead {

    static final int REACH_TOKENS = 26;
    private static final int REACH = 240;

    private static final Set<String> NUMBER_WORDS =
            Set.of("nomor", "nomer", "no", "bernomor", "nmr", "nomr", "nor", "nomo", "n0mor", "nomar", "nomor.");

    private static final Set<String> YEAR_WORDS = Set.of("tahun", "thn");

    /** Small words that a long issuer's name holds ("Menteri … Perempuan dan Perlindungan Anak"). */
    private static final Set<String> NAME_WORDS =
            Set.of("dan", "atau", "dari", "di", "untuk", "bidang", "negara", "republik", "ri", "bersama");

    /** Who signs, in a clause behind the type ("surat edaran yang diteken Bupati Sikka itu bernomor …"). */
    private static final Set<String> SIGNERS = Set.of("gubernur", "bupati", "wali", "walikota", "camat", "lurah");

    private static final Set<String> ISSUED = Set.of(
            "diterbitkan",
            "dikeluarkan",
            "ditandatangani",
            "diteken",
            "diedarkan",
            "ditetapkan",
            "dibuat",
            "dirilis",
            "disebar",
            "disebarkan",
            "dikirim",
            "dikirimkan");

    private static final int LONGEST_CLAUSE = 20;

    /** Behind these a number is not the instrument's. */
    private static final Set<String> FOREIGN = Set.of(
            "lembaran",
            "berita",
            "tambahan",
            "pasal",
            "ayat",
            "ld",
            "tld",
            "bd",
            "ln",
            "tln",
            "bab",
            "telepon",
            "telp",
            "hp",
            "surat");

    private final CharSequence text;
    private final TokenList tokens;
    private final NavigableMap<Integer, Mention<Region>> regions;

    InstrumentForm form;

    @Nullable
    Region issuer;

    @Nullable
    CitationNumber number;
    /** Title told before the number. */
    @Nullable
    CitationTitle title;
    /** Index of the token behind what is read. */
    int next;
    /** Capitalised words that are no region: a short name of the law. */
    int named = -1;
    /** Whether the place of the number is left blank, as drafts do. */
    boolean blank;
    /** Whether a clause behind the type says that somebody has issued it. */
    boolean issued;
    /** How many more numbers were read behind titles. */
    int further;

    private CitationHead(
            CharSequence text,
            TokenList tokens,
            NavigableMap<Integer, Mention<Region>> regions,
            InstrumentForm form,
            int next) {
        this.text = text;
        this.tokens = tokens;
        this.regions = regions;
        this.form = form;
        this.next = next;
    }

    /** What numbers in the lines of a list belong to whose type and issuer stand over it. */
    static CitationHead again(
            CharSequence text,
            TokenList tokens,
            NavigableMap<Integer, Mention<Region>> regions,
            CitationHead over,
            int next) {
        CitationHead head = new CitationHead(text, tokens, regions, over.form, next);
        head.issuer = over.issuer;
        return head;
    }

    static boolean isNumberWord(String word) {
        return NUMBER_WORDS.contains(word);
    }

    /**
     * Reads on behind the name of a type.
     *
     * @param regions by where they begin
     * @param next index of the token behind the name
     */
    static CitationHead read(
            CharSequence text,
            TokenList tokens,
            NavigableMap<Integer, Mention<Region>> regions,
            InstrumentForm form,
            int next) {
        CitationHead head = new CitationHead(text, tokens, regions, form, next);
        head.read();
        return head;
    }

    private void read() {
        int first = next;
        int limit = tokens.at(first - 1).span().end() + REACH;
        boolean inParentheses = false;
        boolean renamed = false;
        for (int i = first;
                i < first + REACH_TOKENS
                        && i < tokens.size()
                        && tokens.at(i).span().start() < limit;
                i++) {
            Token token = tokens.at(i);
            Mention<Region> region = regionAt(token.span().start());
            int split = isSplit(i) ? i + 1 : i;
            if ((split > i || NUMBER_WORDS.contains(token.word())) && numberBehind(split)) {
                return;
            } else if (region != null) {
                if (issuer == null || issuer.contains(region.value())) {
                    issuer = region.value();
                }
                i = tokens.from(region.span().end()) - 1;
                next = named < 0 && !inParentheses ? i + 1 : next;
            } else if (token.isDigits()) {
                CitationNumber told = CitationNumber.at(text, token.span().start());
                if (told != null && told.year() != null && !inParentheses) {
                    number = told;
                }
                return;
            } else if (YEAR_WORDS.contains(token.word()) && !inParentheses && yearFirst(i)) {
                return;
            } else if (token.isWord()) {
                Phrases.Match<InstrumentForm> other = InstrumentForm.ALL.startingAt(tokens, i);
                if (CitationScan.ABOUT.contains(token.word())) {
                    titleFirst(i + 1);
                    return;
                }
                if (other != null && inParentheses && !other.value().type().equals("decree")) {
                    form = other.value().office() == Office.UNSAID
                                    && other.value().type().equals(form.type())
                            ? form
                            : other.value();
                    i += other.tokens() - 1;
                    renamed = true;
                } else if (other == null && !inParentheses && behindName(i)) {
                    return;
                } else if (other != null
                        || FOREIGN.contains(token.word())
                        || !token.capital() && !NAME_WORDS.contains(token.word())) {
                    return;
                } else if (named < 0 && !inParentheses && token.capital()) {
                    named = i;
                }
            } else if (token.is("(")) {
                inParentheses = true;
            } else if (token.is(")")) {
                inParentheses = false;
                next = named < 0 || renamed ? i + 1 : next;
                renamed = false;
            } else if (!passes(token, i)) {
                return;
            }
        }
    }

    /** Reads on where a small word behind the name leads to a number, to who issued it or to a title; false where none does. */
    private boolean behindName(int i) {
        Token token = tokens.at(i);
        if (token.capital() || named >= 0) {
            return false;
        }
        boolean leads = token.is("dengan") || token.is("itu") || token.is("tersebut") || token.is("ini");
        if (leads && NUMBER_WORDS.contains(tokens.word(i + 1))) {
            return numberBehind(i + 1);
        }
        boolean deed = isDeed(token.word()) && !CitationScan.POINTING.contains(tokens.word(i + 1));
        if (form.draft() && i == next && (deed || inRow(i))) {
            named = i;
            return true;
        }
        return token.is("yang") && clause(i);
    }

    /** Whether a word is the kind of noun that titles begin with ("perlindungan", "keolahragaan"). */
    static boolean isDeed(String word) {
        return word.length() > 8 && (word.startsWith("pe") || word.startsWith("ke")) && word.endsWith("an");
    }

    /** "raperda usaha mikro, raperda koperasi dan raperda tata tertib": small words alone between two drafts of a row. */
    private boolean inRow(int first) {
        int i = first;
        while (i < first + 6 && tokens.at(i).isWord() && !isAnd(i) && !TitleWord.CLAUSE.is(tokens.word(i))) {
            i++;
        }
        int comma = tokens.at(i).is(",") ? i + 1 : i;
        int next = isAnd(comma) ? comma + 1 : comma;
        boolean counted = tokens.at(first - 2).isDigits() || NumberWords.isNumber(tokens.word(first - 2));
        return i > first
                && next > i
                && !counted
                && !TitleWord.HEADLINE.is(tokens.word(first))
                && !TitleWord.PARTICLE.is(tokens.word(first))
                && isDraft(next);
    }

    private boolean isAnd(int i) {
        return tokens.at(i).is("dan") || tokens.at(i).is("serta");
    }

    private boolean isDraft(int i) {
        Phrases.Match<InstrumentForm> form = InstrumentForm.ALL.startingAt(tokens, i);
        return form != null && form.value().draft();
    }

    /** "… yang diterbitkan Wali Kota Ambon itu bernomor 12": who issued it and its number, told in a clause. */
    private boolean clause(int yang) {
        boolean made = false;
        boolean signed = false;
        for (int i = yang + 1; i < yang + LONGEST_CLAUSE && i < tokens.size(); i++) {
            Token token = tokens.at(i);
            Mention<Region> region = regionAt(token.span().start());
            if (NUMBER_WORDS.contains(token.word())) {
                return numberBehind(i);
            }
            signed |= made && SIGNERS.contains(token.word());
            if (region != null) {
                if (signed && issuer == null) {
                    issuer = region.value();
                    issued = true;
                    next = tokens.from(region.span().end());
                }
                i = tokens.from(region.span().end()) - 1;
            } else if (token.kind() == Token.Kind.BREAK
                    || token.is(".")
                    || token.is(";")
                    || InstrumentForm.ALL.startingAt(tokens, i) != null) {
                return issued;
            }
            made |= ISSUED.contains(token.word());
        }
        return issued;
    }

    private boolean passes(Token token, int i) {
        if (token.kind() == Token.Kind.BREAK) {
            return NUMBER_WORDS.contains(tokens.word(i + 1))
                    || isSplit(i + 1)
                    || regionAt(tokens.at(i + 1).span().start()) != null
                            && (tokens.at(i - 1).is(")") || inCapitals(tokens.at(i - 1)))
                    || inCapitals(tokens.at(i + 1)) && inCapitals(tokens.at(i - 1));
        }
        return switch (token.word()) {
            case "/", "-", "&" -> true;
            case ":" -> true;
            case "." -> tokens.at(i - 1).span().length() <= 4;
            case "," ->
                tokens.at(i + 1).capital()
                        || NUMBER_WORDS.contains(tokens.word(i + 1))
                        || form.draft() && CitationScan.ABOUT.contains(tokens.word(i + 1));
            default -> false;
        };
    }

    private boolean yearFirst(int i) {
        number = CitationNumber.yearFirst(text, tokens.at(i).span().start());
        return number != null;
    }

    /** "Nom or", "No mor": what scans make of the word. */
    private boolean isSplit(int i) {
        return tokens.word(i).length() < 5
                && tokens.word(i).startsWith("no")
                && (tokens.word(i) + tokens.word(i + 1)).equals("nomor");
    }

    private boolean numberBehind(int word) {
        int i = word + 1;
        if (isBlank(tokens.at(i).is(":") ? i + 1 : i)) {
            blank = true;
            return true;
        }
        while (tokens.at(i).is(".")
                || tokens.at(i).is(":")
                || tokens.at(i).kind() == Token.Kind.BREAK && i < word + 4 && i < tokens.size()) {
            i++;
        }
        Token token = tokens.at(i);
        if (i >= tokens.size() || !token.isDigits() && !token.isWord()) {
            return false;
        }
        number = CitationNumber.at(text, token.span().start());
        return number != null;
    }

    /** "NOMOR ..... TAHUN 2023", "NOMOR ____": a draft whose number is still to come. */
    private boolean isBlank(int i) {
        String mark = tokens.word(i);
        if (YEAR_WORDS.contains(mark) && inCapitals(tokens.at(i))) {
            return true; // "NOMOR : TAHUN 2021"
        }
        return (mark.equals("_") || mark.equals(".") || mark.equals("…"))
                && (mark.equals("…")
                        || tokens.word(i + 1).equals(mark) && tokens.word(i + 2).equals(mark));
    }

    /** "Perda tentang Perlindungan Anak Nomor 5 Tahun 2013": the title ends before the number. */
    private void titleFirst(int first) {
        CitationTitle whole = CitationTitle.at(tokens, first);
        if (whole == null) {
            return;
        }
        int word = -1;
        for (int i = first + 1; i <= whole.end() && word < 0; i++) {
            word = NUMBER_WORDS.contains(tokens.word(i)) ? i : -1;
        }
        boolean nested = false;
        for (int i = first; i < word; i++) {
            nested |= InstrumentForm.ALL.startingAt(tokens, i) != null;
        }
        boolean before = word > first && !nested && numberBehind(word);
        title = before ? new CitationTitle(tokens.span(first, word - 1).of(text).replaceAll("\\s+", " "), word) : whole;
    }

    private @Nullable Mention<Region> regionAt(int place) {
        return regionAt(regions, place);
    }

    /** The region whose mention covers a place, or null. */
    static @Nullable Mention<Region> regionAt(NavigableMap<Integer, Mention<Region>> regions, int place) {
        Map.Entry<Integer, Mention<Region>> entry = regions.floorEntry(place);
        return entry != null && entry.getValue().span().end() > place ? entry.getValue() : null;
    }

    private boolean inCapitals(Token token) {
        return inCapitals(text, token);
    }

    /** Whether a word is written in capitals, or is a number. */
    static boolean inCapitals(CharSequence text, Token token) {
        for (int at = token.span().start(); at < token.span().end(); at++) {
            if (!Character.isUpperCase(text.charAt(at)) && text.charAt(at) != '-') {
                return token.isDigits();
            }
        }
        return token.isWord();
    }
}
