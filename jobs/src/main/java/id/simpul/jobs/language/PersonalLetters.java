package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.Set;

/**
 * Capitals that stand for somebody, though they may abbreviate something elsewhere: "ibu korban, PT, juga diperiksa", "berinisial
 * NN". The place tells, not the letters. Whoever is told so once is meant wherever nothing makes the letters a thing's ("PT
 * Maju", "di KUA").
 */
final class PersonalLetters {

    private static final Lexicon CUES = NameClues.CUES;
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Set<String> ALIAS = Set.of("alias", "bin", "binti");
    private static final Set<String> AND = Set.of("dan", "serta");
    private static final int MOST = 4;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final boolean[] places;
    private final CapitalLetters letters;
    private final boolean[] told;

    private PersonalLetters(Wording tokens, Vouchers vouchers, boolean[] places) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        this.places = places;
        letters = new CapitalLetters(tokens, vouchers, places);
        told = new boolean[tokens.size()];
    }

    /**
     * For each word whether it is such letters.
     *
     * @param vouchers knows the letters of the document that the text was taken out of; those of this text are added
     * @param places words of places' names
     */
    static boolean[] of(Wording tokens, Vouchers vouchers, boolean[] places) {
        PersonalLetters personal = new PersonalLetters(tokens, vouchers, places);
        personal.find();
        return personal.told;
    }

    private void find() {
        boolean any = false;
        for (int at = 0; at < told.length; at++) {
            if (letters.at(at)) {
                told[at] = named(at)
                        || titled(at)
                        || !places[at] && (party(at) || apposed(at) || kinBehind(at) || withTheirs(at) || taken(at));
                any = true;
            }
        }
        if (!any) {
            return;
        }
        new LettersInRow(tokens, letters).mark(told);
        beside();
        Set<String> words = new HashSet<>();
        for (int at = 0; at < told.length; at++) {
            if (told[at]) {
                words.add(tokens.word(at));
            }
        }
        vouchers.letters().addAll(words);
        for (int at = 0; at < told.length; at++) {
            told[at] |= letters.at(at) && vouchers.letter(tokens.word(at)) && !places[at] && !letters.thing(at);
        }
    }

    /** "berinisial NN", "AC alias Mami Cece", "WN, 15 tahun", "KIA (12 tahun)" */
    private boolean named(int at) {
        Gap before = tokens.before(at);
        Gap behind = tokens.after(at);
        boolean body = behind == Gap.SPACE
                && tokens.capitalised(at + 1)
                && KnownThings.NAMES.is(tokens.folded(at), "body_head");
        if ((before == Gap.SPACE || before == Gap.COLON || before == Gap.QUOTE)
                && CUES.is(tokens.folded(at - 1), "initials")
                && !tokens.number(at + 1)
                && !body) {
            return true;
        }
        if (behind == Gap.SPACE && ALIAS.contains(tokens.folded(at + 1))) {
            return true;
        }
        boolean aged =
                tokens.number(at + 1) && tokens.word(at + 1).length() <= 2 && WORDS.is(tokens.folded(at + 2), "years");
        return aged && (behind == Gap.OPEN || behind == Gap.COMMA) && tokens.after(at + 1) == Gap.SPACE;
    }

    /** "Ny. TA", "Ustaz HM": addressed so. */
    private boolean titled(int at) {
        Gap before = tokens.before(at);
        boolean dotted = before == Gap.DOT && tokens.word(at - 1).length() <= MOST;
        return (dotted || before == Gap.SPACE && !letters.attribute(at))
                && addressed(tokens.folded(at - 1))
                && tokens.capitalised(at - 1)
                && (WORDS.is(tokens.folded(at - 1), "letters private") || !CapitalLetters.known(tokens.word(at)))
                && !letters.goesOn(at);
    }

    private static boolean addressed(String word) {
        return WORDS.is(word, "letters private") || WORDS.is(word, "letters addressed");
    }

    /** "RA dan temannya": who has friends, a wife, a child. */
    private boolean withTheirs(int at) {
        String word = tokens.folded(at + 2);
        return tokens.after(at) == Gap.SPACE
                && AND.contains(tokens.folded(at + 1))
                && word.endsWith("nya")
                && tokens.lower(at + 2)
                && (CUES.is(word.substring(0, word.length() - 3), "kin")
                        || NameClues.person(word.substring(0, word.length() - 3)))
                && !letters.attribute(at)
                && !CapitalLetters.known(tokens.word(at));
    }

    /** "terdakwa LSM sendiri": who is tried is no body; what names a crime or a kind of people is no name. */
    private boolean party(int at) {
        return tokens.before(at) == Gap.SPACE
                && !letters.attribute(at)
                && !letters.goesOn(at)
                && (WORDS.is(tokens.folded(at - 1), "letters behind")
                        || WORDS.is(tokens.folded(at - 1), "letters behind others")
                                && (!CapitalLetters.known(tokens.word(at)) || brief(at))
                        || WORDS.is(tokens.folded(at - 1), "letters behind clients") && brief(at) && apart(at)
                        || tokens.after(at) != Gap.SPACE && WORDS.is(tokens.folded(at - 1), "letters behind kin"));
    }

    /** "AS", "VI": two letters that may abbreviate something, but nobody who teaches, employs or goes to court. */
    private boolean brief(int at) {
        return tokens.word(at).length() == 2 && !WORDS.is(tokens.folded(at), "letters bodies");
    }

    /** "penasihat hukum AC, Yosefa Lumbanraja, ...": a comma, or the end of the sentence. */
    private boolean apart(int at) {
        Gap behind = tokens.after(at);
        return behind == Gap.COMMA || behind == Gap.DOT || behind == Gap.BREAK;
    }

    /** "ibu korban, PT, juga diperiksa": between commas behind one who is told of, and before what is told. */
    private boolean apposed(int at) {
        if (tokens.before(at) != Gap.COMMA
                || letters.attribute(at)
                || !letters.person(at - 1)
                || tokens.before(at - 1) == Gap.COMMA) {
            return false;
        }
        Gap behind = tokens.after(at);
        boolean whose = tokens.folded(at - 1).endsWith("nya")
                || WORDS.is(tokens.folded(at - 1), "owners") && letters.person(at - 2);
        return behind == Gap.COMMA ? letters.tells(at + 1) : whose && (behind == Gap.DOT || behind == Gap.BREAK);
    }

    /** "kepada SDR, suami yang menelantarkan anaknya" */
    private boolean kinBehind(int at) {
        return tokens.after(at) == Gap.COMMA
                && tokens.before(at) != Gap.COMMA
                && !letters.attribute(at)
                && !letters.thing(at)
                && tokens.lower(at + 1)
                && letters.person(at + 1)
                && tokens.after(at + 1) == Gap.SPACE
                && tokens.lower(at + 2)
                && !AND.contains(tokens.folded(at + 2));
    }

    /** "menyetubuhi PT di rumahnya", "SG mengadopsi KIA secara ilegal" */
    private boolean taken(int at) {
        return tokens.before(at) == Gap.SPACE
                && tokens.lower(at - 1)
                && (WORDS.is(tokens.folded(at - 1), "taking people")
                        || at > 1 && told[at - 2] && WORDS.is(tokens.folded(at - 1), "caring"))
                && !letters.attribute(at)
                && !letters.goesOn(at);
    }

    /** "YL menjemput korban, sementara MGR menyiapkan tiket": does something too, beside letters that stand for somebody. */
    private void beside() {
        for (int at = 0; at < told.length; at++) {
            told[at] |= letters.at(at)
                    && tokens.before(at) == Gap.SPACE
                    && WORDS.is(tokens.folded(at - 1), "letters beside")
                    && tokens.after(at) == Gap.SPACE
                    && tokens.lower(at + 1)
                    && letters.tells(at + 1)
                    && !places[at]
                    && !letters.attribute(at)
                    && !CapitalLetters.known(tokens.word(at));
        }
    }
}
