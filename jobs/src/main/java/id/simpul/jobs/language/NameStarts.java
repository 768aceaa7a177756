package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;

/** Whether a name begins at a word with a capital. */
final class NameStarts {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon PUBLIC = Lexicon.read("public_roles.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameWords words;

    NameStarts(Wording tokens, WordSorts sorts, NameWords words) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.words = words;
    }

    /** "Hakim Nataniel": an office too, before a name. */
    private boolean calling(int at, int end) {
        // "Hakim I Gede Sudana", "Hakim M. Jamil"
        boolean led =
                at + 2 < end && (WORDS.is(tokens.folded(at + 1), "leads") || lettered(at + 1)) && words.may(at + 2);
        return at + 1 < end && (words.may(at + 1) || led) && office(at);
    }

    /** "Hakim memvonis": alone it is the office, be it a name too. */
    boolean office(int at) {
        String word = tokens.folded(at);
        return ROLES.contains(word) || PUBLIC.is(word, "public");
    }

    /** "Hari Ibu" is nobody's. */
    private boolean day(int at) {
        return tokens.folded(at).equals("hari")
                && tokens.after(at) == Gap.SPACE
                && tokens.capitalised(at + 1)
                && (!words.may(at + 1) || WORDS.is(tokens.folded(at + 1), "days"));
    }

    boolean begins(int chain, int at, int end, boolean titled) {
        if (calling(at, end) || sorts.inPhrase(at) && !titled || day(at)) {
            return false;
        }
        Sort sort = sorts.of(at);
        if (sort != Sort.PLAIN && words.introduced(at, end)) {
            return true;
        }
        switch (sort) {
            case NAME:
            case STRANGE:
            case LETTERS:
                return true;
            case EITHER:
                return titled
                        || !words.opens(at)
                        || words.aged(end)
                        || words.apposed(at, end)
                        || at + 1 < end && (words.may(at + 1) || lettered(at + 1))
                        || told(at + 1) && !office(at);
            case WORD:
                return titled
                        || words.named(at)
                        || words.aged(end) && at + 1 == end
                        || words.apposed(at, end)
                        || word(chain, at, end);
            case THING:
                return words.cued(at)
                        || words.apposed(at, end) && !sorts.inPhrase(at)
                        || words.aged(end) && at + 1 < end && sorts.of(at + 1) == Sort.NAME
                        || month(at)
                        || timeName(at, end)
                        || titled && called(at)
                        || (titled
                                        || words.aged(end)
                                        || subject(at)
                                        || words.apposed(at, end)
                                        || words.named(at)
                                        || GIVEN_NAMES.contains(tokens.folded(at)) && !words.placed(at)
                                        || !words.placed(at) && thingName(at, end))
                                && !words.hard(at);
            case PLAIN:
                return false;
        }
        return false;
    }

    /** "Teguh W." */
    private boolean lettered(int at) {
        return sorts.of(at) == Sort.LETTERS && tokens.word(at).length() == 1;
    }

    /** "korban Megawati"; in a headline, where every word has a capital, that tells nothing. */
    private boolean subject(int at) {
        return at > 0
                && tokens.before(at) == Gap.SPACE
                && NameClues.CUES.is(tokens.folded(at - 1), "subject")
                && (!tokens.acronym(at) || GIVEN_NAMES.is(tokens.folded(at), "name"))
                && !words.inTitle(at)
                && tokens.word(at).chars().noneMatch(Character::isDigit)
                && !words.placed(at);
    }

    /** Whether an ordinary word may begin a name: nothing else explains its capital within a sentence. */
    private boolean word(int chain, int at, int end) {
        if (words.inTitle(at)) {
            return false;
        }
        boolean goesOn = at + 1 < end && words.may(at + 1);
        if (affixed(tokens.folded(at)) || WORDS.is(tokens.folded(at), "openers") && (words.opens(at) || !goesOn)) {
            return false;
        }
        if (at == chain) {
            return words.opens(at)
                    ? goesOn && (apart(at, end) || sorts.of(at + 1) == Sort.NAME)
                    : goesOn || free(at, end);
        }
        String before = tokens.folded(at - 1);
        boolean person = NameClues.person(before);
        // "Terdakwa Melati Kencana": two words for one who is tried
        boolean tried = at + 2 == end
                && WORDS.is(before, "letters behind")
                && tokens.before(at) == Gap.SPACE
                && sorts.of(at + 1) == Sort.WORD
                && !affixed(tokens.folded(at + 1));
        return goesOn || tried || at + 1 == end && (words.office(at + 1) || person);
    }

    /** Whether no word that ends a name stands among the words. */
    private boolean free(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.hard(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words with capitals are followed by something else than a small word. */
    private boolean apart(int at, int end) {
        return end >= tokens.size() || tokens.before(end) != Gap.SPACE;
    }

    /** Words made by affixes are hardly names. */
    private static boolean affixed(String word) {
        return word.length() > 5
                && (word.endsWith("nya")
                        || word.startsWith("me")
                        || word.startsWith("di")
                        || word.startsWith("ber")
                        || word.startsWith("ter")
                        || word.startsWith("pe") && word.endsWith("an")
                        || word.startsWith("ke") && word.endsWith("an"));
    }

    /** "Mei, begitu ia dipanggil": a month's name where no day or year is. */
    private boolean month(int at) {
        String word = tokens.folded(at);
        return (word.equals("mei") || word.equals("juni") || word.equals("juli") || word.equals("april"))
                && !tokens.number(at - 1)
                && !tokens.number(at + 1)
                && (words.named(at)
                        || told(at + 1)
                        || at + 1 < tokens.size() && tokens.before(at + 1) == Gap.SPACE && words.may(at + 1))
                && !(WORDS.is(tokens.folded(at - 1), "times") && !besideName(at));
    }

    /** "Ahmad dan Juli Astutik": what a name stands before, and what goes on with one behind it, is no month. */
    private boolean besideName(int at) {
        return tokens.folded(at - 1).equals("dan")
                && tokens.after(at) == Gap.SPACE
                && words.may(at + 1)
                && sorts.personal(at - 2);
    }

    /** "Pak Kamis", "Wa Sabtu": called by the day of birth, behind a title or what begins a name; "Bapak Kamis lalu" tells when. */
    boolean called(int at) {
        return NON_NAMES.is(tokens.folded(at), "time")
                && tokens.before(at) == Gap.SPACE
                && !tokens.acronym(at)
                && (words.familiar(at - 1) || WORDS.is(tokens.folded(at - 1), "leads") && tokens.capitalised(at - 1))
                && !words.inTitle(at)
                && !tokens.number(at + 1)
                && !(tokens.after(at) == Gap.SPACE
                        && (WORDS.is(tokens.folded(at + 1), "when behind") || tokens.capitalised(at + 1)));
    }

    /** "Jumat Saputra", "Pagi Lestari": born then. "pada Jumat Saputra pergi" tells when. */
    private boolean timeName(int at, int end) {
        return NON_NAMES.is(tokens.folded(at), "time")
                && !tokens.acronym(at)
                && at + 1 < end
                && tokens.before(at + 1) == Gap.SPACE
                && sorts.of(at + 1) == Sort.NAME
                && !words.inTitle(at)
                && !tokens.number(at - 1)
                && !(tokens.before(at) == Gap.SPACE && WORDS.is(tokens.folded(at - 1), "when before"));
    }

    /** "Medan Saragih": a place's name that goes on with a person's behind a small word that places nothing. */
    private boolean thingName(int at, int end) {
        boolean named = at + 1 < end
                && (sorts.of(at + 1) == Sort.NAME || sorts.of(at + 1) == Sort.EITHER && tokens.before(at) == Gap.COMMA);
        if (!named || words.inTitle(at)) {
            return false;
        }
        Gap before = tokens.before(at);
        boolean told = before == Gap.SPACE && tokens.lower(at - 1);
        boolean closed =
                at + 2 == end && (end >= tokens.size() || tokens.before(end) != Gap.SPACE || tokens.lower(end));
        return told
                || closed
                        && (before == Gap.COMMA
                                        && (tokens.lower(at - 1)
                                                || tokens.folded(at - 1).endsWith("nya"))
                                || words.opens(at));
    }

    /** Whether somebody is told of behind a word that opens a sentence: "Bunga menangis", "Mawar (12)". */
    private boolean told(int behind) {
        if (behind >= tokens.size()) {
            return false;
        }
        Gap gap = tokens.before(behind);
        if (gap == Gap.OPEN || gap == Gap.COMMA) {
            return true;
        }
        String word = tokens.folded(behind);
        return gap == Gap.SPACE
                && tokens.lower(behind)
                && (WORDS.is(word, "adverbs")
                        || WORDS.is(word, "acting")
                        || word.equals("bin")
                        || word.equals("binti")
                        || Affixes.verb(word));
    }
}
