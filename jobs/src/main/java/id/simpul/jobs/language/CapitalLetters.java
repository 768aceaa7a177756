package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Locale;
import java.util.Set;

/** Short capitals that may be somebody's initials, and what the words around them are. */
final class CapitalLetters {

    private static final Lexicon CUES = NameClues.CUES;
    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> AND = Set.of("dan", "serta");
    private static final int MOST = 4;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final boolean[] places;

    /** @param places words of places' names */
    CapitalLetters(Wording tokens, Vouchers vouchers, boolean[] places) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        this.places = places;
    }

    /** Whether the word is two to four capitals, in no headline, that the text does not explain. */
    boolean at(int at) {
        String word = tokens.word(at);
        return word.length() > 1
                && word.length() <= MOST
                && tokens.acronym(at)
                && !tokens.headline(at)
                && word.chars().allMatch(Character::isLetter)
                && !vouchers.acronym(word);
    }

    /** Whether the capitals abbreviate something that is known. */
    static boolean known(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return Acronyms.known(word) || ACRONYMS.contains(folded) || NON_NAMES.contains(folded);
    }

    /** Whether a verb or an adverb goes on with what somebody does. */
    boolean tells(int at) {
        String word = tokens.folded(at);
        return tokens.lower(at)
                && (WORDS.is(word, "adverbs") && !AND.contains(word) || DEEDS.contains(word) || Affixes.verb(word));
    }

    /** Whether the word tells of a person, or of whom a house or goods are. */
    boolean person(int at) {
        String word = tokens.folded(at);
        String stem = word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
        boolean doer = !stem.equals(word) && WORDS.is(stem, "letters doers");
        return (NameClues.person(word) || CUES.is(stem, "kin") || doer)
                && (tokens.lower(at) || tokens.before(at) != Gap.SPACE);
    }

    /** "PMI", "TPPO", "SMP": what a person is or has suffered, wherever it stands. */
    boolean attribute(int at) {
        return WORDS.is(tokens.folded(at), "attributes");
    }

    /** Whether a name or a number goes on behind the word. */
    boolean goesOn(int at) {
        return tokens.after(at) == Gap.SPACE && (tokens.capitalised(at + 1) || tokens.number(at + 1))
                || tokens.after(at) == Gap.JOIN;
    }

    /** Whether what stands around makes the capitals a thing's: "PT Maju", "UU 12", "di KUA", "Kantor KUA", "(KUA)" */
    boolean thing(int at) {
        Gap before = tokens.before(at);
        String left = tokens.folded(at - 1);
        boolean headed = before == Gap.SPACE
                && (KnownThings.NAMES.is(left, "placed")
                        || KnownThings.NAMES.is(left, "lower_head")
                        || left.equals("ke")
                        || tokens.number(at - 1)
                        || tokens.capitalised(at - 1)
                                && !person(at - 1)
                                && !whenOrWhere(at - 1)
                                && TITLES.kind(left) == null
                                && !opens(at - 1));
        return headed || goesOn(at) || before == Gap.JOIN || before == Gap.OPEN && tokens.after(at) == Gap.CLOSE;
    }

    /** "Di Ambon PT tinggal bersama ibunya", "Selasa PT dibawa": a place or a day before the letters is no head of theirs. */
    private boolean whenOrWhere(int at) {
        return places[at] || WORDS.is(tokens.folded(at), "letters days");
    }

    /** Whether a sentence begins with the word, so that its capital tells nothing. */
    private boolean opens(int at) {
        Gap gap = tokens.before(at);
        return !tokens.acronym(at) && (gap == Gap.DOT || gap == Gap.BREAK || gap == Gap.QUOTE || gap == Gap.COLON);
    }
}
