package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.Locale;

/** Of what sort each capitalised word of a text is, asked of the dictionaries and of the text itself. */
final class WordSorts {

    enum Sort {
        /** Written small, or no word. */
        PLAIN,
        /** An ordinary word with a capital. */
        WORD,
        /** Part of the name of a place, a body, an office or a thing, or a known acronym. */
        THING,
        /** A person's name, and hardly anything else. */
        NAME,
        /** A person's name or an ordinary word. */
        EITHER,
        /** In no dictionary. */
        STRANGE,
        /** One to three capitals that abbreviate nothing we know. */
        LETTERS
    }

    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon CALLINGS = Lexicon.read("public_roles.csv");
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    /** A month, and a name among Chinese Indonesians. */
    private static final String MAY = "mei";

    private static final int LETTERS = 3;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final Sort[] sorts;
    private final KnownThings things;
    private final AmbiguousLetters ambiguous;
    private final boolean[] shouted;
    /** Capitals that stand for somebody. */
    private boolean[] letters;

    /** @param known words of regions and bodies that are known already; kept and added to */
    WordSorts(Wording tokens, Vouchers vouchers, boolean[] known) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        sorts = new Sort[tokens.size()];
        things = new KnownThings(tokens, known);
        ambiguous = new AmbiguousLetters(tokens);
        shouted = ShoutedLines.of(tokens);
        letters = new boolean[tokens.size()];
    }

    Sort of(int at) {
        if (at < 0 || at >= sorts.length) {
            return Sort.PLAIN;
        }
        Sort known = sorts[at];
        if (known == null) {
            known = look(at);
            sorts[at] = known;
        }
        return known;
    }

    /** Asks for every word anew, where the text's own acronyms have become known, and whom its capitals stand for. */
    void learn(boolean[] personal) {
        letters = personal;
        Arrays.fill(sorts, null);
    }

    /** Whether the place of the capitals tells that they stand for somebody. */
    boolean told(int at) {
        return at >= 0 && at < letters.length && letters[at];
    }

    /** Whether the word can be a person's. */
    boolean personal(int at) {
        Sort sort = of(at);
        return sort == Sort.NAME || sort == Sort.EITHER || sort == Sort.STRANGE;
    }

    /** Whether the text itself explains the capitals. */
    boolean explained(String word) {
        return vouchers.acronym(word);
    }

    /** Whether the word is part of a place's or a thing's name. */
    boolean place(int at) {
        return things.at(at);
    }

    /** Whether the word belongs to a known name of several words, such as Mahkamah Agung. */
    boolean inPhrase(int at) {
        return things.inPhrase(at);
    }

    /** "Empat Bulan", "3 Hari": how long. */
    boolean duration(int at) {
        return things.duration(at);
    }

    /** Whether the word stands in a line of capitals alone. */
    boolean shouted(int at) {
        return at >= 0 && at < shouted.length && shouted[at];
    }

    /** Whether the capitals abbreviate something. */
    boolean acronym(String word) {
        return ACRONYMS.contains(word.toLowerCase(Locale.ROOT)) || vouchers.acronym(word) || Acronyms.known(word);
    }

    private Sort look(int at) {
        if (!tokens.capitalised(at)) {
            return Sort.PLAIN;
        }
        if (letters[at]) {
            return Sort.LETTERS;
        }
        String word = tokens.word(at);
        String folded = tokens.folded(at);
        if (folded.equals(MAY) && named(at)) {
            return Sort.NAME;
        }
        if (things.at(at) || !tokens.acronym(at) && vouchers.acronym(word)) {
            return Sort.THING;
        }
        if (word.length() == 1) {
            return Sort.LETTERS;
        }
        if (!shouted[at] && tokens.acronym(at) && (word.length() > LETTERS || ambiguous.at(at))) {
            return capitals(at, word);
        }
        if (shouted[at] && ambiguous.at(at) && NameClues.person(tokens.folded(at - 1))) {
            return Sort.LETTERS;
        }
        if (NON_NAMES.contains(folded)
                || office(folded)
                || CALLINGS.is(folded, "public") && !GIVEN_NAMES.contains(folded)
                || WordShape.coined(word)
                || domain(at)) {
            return Sort.THING;
        }
        if (!shouted[at] && tokens.acronym(at)) {
            return capitals(at, word);
        }
        if (folded.indexOf('-') > 0 && compound(word)) {
            return Sort.THING;
        }
        String kind = GIVEN_NAMES.kind(folded);
        if (kind != null) {
            return kind.equals("name") ? Sort.NAME : Sort.EITHER;
        }
        if (OrdinaryWords.contains(folded) || vouchers.word(folded)) {
            return Sort.WORD;
        }
        if (shouted[at] && word.length() <= LETTERS) {
            return acronym(word) ? Sort.THING : Sort.LETTERS;
        }
        return Sort.STRANGE;
    }

    /** "Lie Mei Hwa": no month stands between two capitals with no number beside it. */
    private boolean named(int at) {
        return at > 0
                && at + 1 < sorts.length
                && tokens.before(at) == Gap.SPACE
                && tokens.after(at) == Gap.SPACE
                && part(at - 1)
                && part(at + 1)
                && !OrdinaryWords.contains(tokens.folded(at + 1));
    }

    private boolean part(int at) {
        return tokens.capitalised(at) && !tokens.number(at) && !things.at(at) && !NON_NAMES.contains(tokens.folded(at));
    }

    /** "Xyz.com": no blank behind the point. */
    private boolean domain(int at) {
        int point = tokens.span(at).end();
        return point + 1 < tokens.text().length()
                && tokens.text().charAt(point) == '.'
                && Character.isLowerCase(tokens.text().charAt(point + 1));
    }

    /** "TPPO-nya", "Non-KDRT" */
    private boolean compound(String word) {
        for (String part : word.split("-")) {
            String folded = part.toLowerCase(Locale.ROOT);
            boolean known = part.length() > LETTERS && part.equals(part.toUpperCase(Locale.ROOT))
                    || acronym(part)
                    || NameWords.WORDS.is(folded, "enclitics")
                    || NON_NAMES.contains(folded)
                    || OrdinaryWords.contains(folded);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean office(String folded) {
        String title = TITLES.kind(folded);
        return ROLES.kind(folded) != null || title != null && !title.equals("degree");
    }

    private Sort capitals(int at, String word) {
        if (acronym(word)) {
            return Sort.THING;
        }
        if (word.length() <= LETTERS) {
            return Sort.LETTERS;
        }
        String folded = tokens.folded(at);
        String kind = GIVEN_NAMES.kind(folded);
        if (kind != null) {
            return kind.equals("name") ? Sort.NAME : Sort.EITHER;
        }
        if (NON_NAMES.contains(folded) || office(folded) || WordShape.coined(word)) {
            return Sort.THING;
        }
        if (OrdinaryWords.contains(folded)) {
            return Sort.WORD;
        }
        return WordShape.spoken(folded) ? Sort.STRANGE : word.length() == LETTERS + 1 ? Sort.LETTERS : Sort.THING;
    }
}
