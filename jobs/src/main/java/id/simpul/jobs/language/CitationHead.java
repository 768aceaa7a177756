package id.simpul.jobs.language;

import id.simpul.jobs.language.Citation.Office;
import org.jspecify.annotations.Nullable;

/** What stands between the name of an instrument's type and its number, and the number: issuer, short name, title told first. */
final class CitationHead {

    static final int REACH_TOKENS = 26;
    private static final int REACH = 240;

    private final TokenList tokens;
    private final PlacedRegions regions;

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

    private CitationHead(TokenList tokens, PlacedRegions regions, InstrumentForm form, int next) {
        this.tokens = tokens;
        this.regions = regions;
        this.form = form;
        this.next = next;
    }

    /** What numbers in the lines of a list belong to whose type and issuer stand over it. */
    static CitationHead again(TokenList tokens, PlacedRegions regions, CitationHead over, int next) {
        CitationHead head = new CitationHead(tokens, regions, over.form, next);
        head.issuer = over.issuer;
        return head;
    }

    /**
     * Reads on behind the name of a type.
     *
     * @param next index of the token behind the name
     */
    static CitationHead read(TokenList tokens, PlacedRegions regions, InstrumentForm form, int next) {
        CitationHead head = new CitationHead(tokens, regions, form, next);
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
            Mention<Region> region = regions.at(token.span().start());
            int split = NumberPlace.isSplit(tokens, i) ? i + 1 : i;
            if ((split > i || CitationWord.NUMBER.is(token.word())) && numberBehind(split)) {
                return;
            } else if (region != null) {
                if (issuer == null || issuer.contains(region.value())) {
                    issuer = region.value();
                }
                i = tokens.from(region.span().end()) - 1;
                next = named < 0 && !inParentheses ? i + 1 : next;
            } else if (token.isDigits()) {
                CitationNumber told =
                        CitationNumber.at(tokens.text(), token.span().start());
                if (told != null && told.year() != null && !inParentheses) {
                    number = told;
                }
                return;
            } else if (CitationWord.YEAR.is(token.word()) && !inParentheses && yearFirst(i)) {
                return;
            } else if (token.isWord()) {
                Phrases.Match<InstrumentForm> other = InstrumentForm.ALL.startingAt(tokens, i);
                if (CitationWord.ABOUT.is(token.word())) {
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
                        || CitationWord.FOREIGN.is(token.word())
                        || !token.capital() && !CitationWord.NAME.is(token.word())) {
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
        if (leads && CitationWord.NUMBER.is(tokens.word(i + 1))) {
            return numberBehind(i + 1);
        }
        boolean deed = isDeed(token.word()) && !CitationWord.POINTING.is(tokens.word(i + 1));
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

    /** Takes who issued it and its number from a clause; false where it tells neither. */
    private boolean clause(int yang) {
        IssueClause clause = IssueClause.behind(tokens, regions, yang);
        if (clause.issuer() != null && issuer == null) {
            issuer = clause.issuer();
            issued = true;
            next = clause.next();
        }
        return clause.numberWord() < 0 ? issued : numberBehind(clause.numberWord());
    }

    private boolean passes(Token token, int i) {
        if (token.kind() == Token.Kind.BREAK) {
            return CitationWord.NUMBER.is(tokens.word(i + 1))
                    || NumberPlace.isSplit(tokens, i + 1)
                    || regions.at(tokens.at(i + 1).span().start()) != null
                            && (tokens.at(i - 1).is(")") || tokens.inCapitals(tokens.at(i - 1)))
                    || tokens.inCapitals(tokens.at(i + 1)) && tokens.inCapitals(tokens.at(i - 1));
        }
        return switch (token.word()) {
            case "/", "-", "&" -> true;
            case ":" -> true;
            case "." -> tokens.at(i - 1).span().length() <= 4;
            case "," ->
                tokens.at(i + 1).capital()
                        || CitationWord.NUMBER.is(tokens.word(i + 1))
                        || form.draft() && CitationWord.ABOUT.is(tokens.word(i + 1));
            default -> false;
        };
    }

    private boolean yearFirst(int i) {
        number = CitationNumber.yearFirst(tokens.text(), tokens.at(i).span().start());
        return number != null;
    }

    /** Takes the number behind its word, or that its place is blank; false where there is neither. */
    private boolean numberBehind(int word) {
        NumberPlace place = NumberPlace.behind(tokens, word);
        if (place != null) {
            number = place.number();
            blank = place.isBlank();
        }
        return place != null;
    }

    /** "Perda tentang Perlindungan Anak Nomor 5 Tahun 2013": the title ends before the number. */
    private void titleFirst(int first) {
        CitationTitle whole = CitationTitle.at(tokens, first);
        if (whole == null) {
            return;
        }
        int word = -1;
        for (int i = first + 1; i <= whole.end() && word < 0; i++) {
            word = CitationWord.NUMBER.is(tokens.word(i)) ? i : -1;
        }
        boolean nested = false;
        for (int i = first; i < word; i++) {
            nested |= InstrumentForm.ALL.startingAt(tokens, i) != null;
        }
        boolean before = word > first && !nested && numberBehind(word);
        title = before
                ? new CitationTitle(
                        tokens.span(first, word - 1).of(tokens.text()).replaceAll("\\s+", " "), word)
                : whole;
    }
}
