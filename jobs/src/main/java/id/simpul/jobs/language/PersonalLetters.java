package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Capitals that stand for somebody, though they may abbreviate something elsewhere: "ibu korban, PT, juga diperiksa", "berinisial
 * NN". The place tells, not the letters. Whoever is told so once is meant wherever nothing makes the letters a thing's ("PT
 * Maju", "di KUA").
 */
final class PersonalLetters {

    private static final Lexicon CUES = NameClues.CUES;
    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> ALIAS = Set.of("alias", "bin", "binti");
    private static final Set<String> AND = Set.of("dan", "serta");
    /** With "-nya" behind it, whose house or goods it is. */
    private static final Set<String> DOERS = Set.of(
            "pemilik", "penjaga", "pengelola", "penghuni", "penyewa", "pembeli", "perekrut", "penampung", "perekam");

    private static final Set<String> DAYS =
            Set.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "kemarin", "malam");

    private static final Set<String> LISTING =
            Set.of("antara", "lain", "yakni", "yaitu", "masing", "masing-masing", "adalah", "ialah");
    private static final int MOST = 4;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final boolean[] places;
    private final boolean[] told;

    private PersonalLetters(Wording tokens, Vouchers vouchers, boolean[] places) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        this.places = places;
        told = new boolean[tokens.size()];
    }

    /**
     * For each word whether it is such letters.
     *
     * @param vouchers knows the letters of the document that the text was taken out of; those of this text are added
     * @param places words of places' names
     */
    static boolean[] of(Wording tokens, Vouchers vouchers, boolean[] places) {
        PersonalLetters letters = new PersonalLetters(tokens, vouchers, places);
        letters.find();
        return letters.told;
    }

    private void find() {
        boolean any = false;
        for (int at = 0; at < told.length; at++) {
            if (letters(at)) {
                told[at] = named(at)
                        || titled(at)
                        || !places[at] && (party(at) || apposed(at) || kinBehind(at) || withTheirs(at) || taken(at));
                any = true;
            }
        }
        if (!any) {
            return;
        }
        enumerated();
        beside();
        Set<String> words = new HashSet<>();
        for (int at = 0; at < told.length; at++) {
            if (told[at]) {
                words.add(tokens.word(at));
            }
        }
        vouchers.letters().addAll(words);
        for (int at = 0; at < told.length; at++) {
            told[at] |= letters(at) && vouchers.letter(tokens.word(at)) && !places[at] && !thing(at);
        }
    }

    private boolean letters(int at) {
        String word = tokens.word(at);
        return word.length() > 1
                && word.length() <= MOST
                && tokens.acronym(at)
                && !tokens.headline(at)
                && word.chars().allMatch(Character::isLetter)
                && !vouchers.acronym(word);
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
        return (dotted || before == Gap.SPACE && !attribute(at))
                && addressed(tokens.folded(at - 1))
                && tokens.capitalised(at - 1)
                && (WORDS.is(tokens.folded(at - 1), "letters private") || !known(tokens.word(at)))
                && !goesOn(at);
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
                && !attribute(at)
                && !known(tokens.word(at));
    }

    /** "terdakwa LSM sendiri": who is tried is no body; what names a crime or a kind of people is no name. */
    private boolean party(int at) {
        return tokens.before(at) == Gap.SPACE
                && !attribute(at)
                && !goesOn(at)
                && (WORDS.is(tokens.folded(at - 1), "letters behind")
                        || WORDS.is(tokens.folded(at - 1), "letters behind others") && !known(tokens.word(at))
                        || tokens.after(at) != Gap.SPACE && WORDS.is(tokens.folded(at - 1), "letters behind kin"));
    }

    /** "ibu korban, PT, juga diperiksa": between commas behind one who is told of, and before what is told. */
    private boolean apposed(int at) {
        if (tokens.before(at) != Gap.COMMA || attribute(at) || !person(at - 1) || tokens.before(at - 1) == Gap.COMMA) {
            return false;
        }
        Gap behind = tokens.after(at);
        boolean whose =
                tokens.folded(at - 1).endsWith("nya") || WORDS.is(tokens.folded(at - 1), "owners") && person(at - 2);
        return behind == Gap.COMMA ? tells(at + 1) : whose && (behind == Gap.DOT || behind == Gap.BREAK);
    }

    /** "kepada SDR, suami yang menelantarkan anaknya" */
    private boolean kinBehind(int at) {
        return tokens.after(at) == Gap.COMMA
                && tokens.before(at) != Gap.COMMA
                && !attribute(at)
                && !thing(at)
                && tokens.lower(at + 1)
                && person(at + 1)
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
                && !attribute(at)
                && !goesOn(at);
    }

    /** Capitals one after the other are all somebody's where one of them is, or where all are told to have suffered. */
    private void enumerated() {
        int at = 0;
        while (at < told.length) {
            int end = at + 1;
            while (end < told.length && letters(end - 1) && letters(next(end)) && joined(end)) {
                end = next(end) + 1;
            }
            if (end > at + 1) {
                boolean one = suffering(at, end) || introduced(at, end);
                for (int i = at; i < end; i++) {
                    one |= told[i];
                }
                for (int i = at; i < end && one; i++) {
                    // "LS dan TK": who is told beside initials is hardly a kindergarten
                    told[i] = letters(i) && (tokens.word(i).length() == 2 || !attribute(i));
                }
            }
            at = end;
        }
    }

    /** "dua mahasiswi, RT dan KS, ...", "lima murid korban, antara lain MD dan YT": letters that abbreviate nothing known among them. */
    private boolean introduced(int from, int to) {
        int unknown = 0;
        for (int i = from; i < to; i++) {
            boolean brief = letters(i) && tokens.word(i).length() <= 3;
            unknown += brief && !attribute(i) && !Acronyms.known(tokens.word(i)) ? 1 : 0;
        }
        int at = from - 1;
        while (at > 0 && from - at <= 2 && LISTING.contains(tokens.folded(at))) {
            at--;
        }
        if (unknown > 2 && at < from - 1) {
            return true; // "masing-masing DP, MF, RA dan YS"
        }
        if (unknown == 0 || tokens.after(at) != Gap.COMMA && tokens.before(from) != Gap.COLON) {
            return false;
        }
        for (int i = at; i > Math.max(0, at - 3); i--) {
            if (person(i)) {
                return true;
            }
            if (!tokens.lower(i) || tokens.before(i) != Gap.SPACE) {
                return false;
            }
        }
        return false;
    }

    /** "YL menjemput korban, sementara MGR menyiapkan tiket": does something too, beside letters that stand for somebody. */
    private void beside() {
        for (int at = 0; at < told.length; at++) {
            told[at] |= letters(at)
                    && tokens.before(at) == Gap.SPACE
                    && WORDS.is(tokens.folded(at - 1), "letters beside")
                    && tokens.after(at) == Gap.SPACE
                    && tokens.lower(at + 1)
                    && tells(at + 1)
                    && !places[at]
                    && !attribute(at)
                    && !known(tokens.word(at));
        }
    }

    private static boolean known(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return Acronyms.known(word) || ACRONYMS.contains(folded) || NON_NAMES.contains(folded);
    }

    private int next(int at) {
        return at + 1 < told.length && AND.contains(tokens.folded(at)) ? at + 1 : at;
    }

    private boolean joined(int at) {
        Gap gap = tokens.before(at);
        boolean and = next(at) > at && tokens.after(at) == Gap.SPACE && (gap == Gap.SPACE || gap == Gap.COMMA);
        return and || next(at) == at && gap == Gap.COMMA;
    }

    /** "dua di antaranya, TA dan VI, diduga dijual" */
    private boolean suffering(int from, int to) {
        return tokens.before(from) == Gap.COMMA
                && WORDS.is(tokens.folded(from - 1), "letters told")
                && to < told.length
                && tokens.before(to) == Gap.COMMA
                && (tells(to) && DEEDS.is(tokens.folded(to), "fate") || person(to));
    }

    /** Whether a verb or an adverb goes on with what somebody does. */
    private boolean tells(int at) {
        String word = tokens.folded(at);
        return tokens.lower(at)
                && (WORDS.is(word, "adverbs") && !AND.contains(word) || DEEDS.contains(word) || Affixes.verb(word));
    }

    private boolean person(int at) {
        String word = tokens.folded(at);
        String stem = word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
        boolean doer = !stem.equals(word) && DOERS.contains(stem);
        return (NameClues.person(word) || CUES.is(stem, "kin") || doer)
                && (tokens.lower(at) || tokens.before(at) != Gap.SPACE);
    }

    /** "PMI", "TPPO", "SMP": what a person is or has suffered, wherever it stands. */
    private boolean attribute(int at) {
        return WORDS.is(tokens.folded(at), "attributes");
    }

    private boolean goesOn(int at) {
        return tokens.after(at) == Gap.SPACE && (tokens.capitalised(at + 1) || tokens.number(at + 1))
                || tokens.after(at) == Gap.JOIN;
    }

    /** "PT Maju", "UU 12", "di KUA", "Kantor KUA", "(KUA)" */
    private boolean thing(int at) {
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
        return places[at] || DAYS.contains(tokens.folded(at));
    }

    /** Whether a sentence begins with the word, so that its capital tells nothing. */
    private boolean opens(int at) {
        Gap gap = tokens.before(at);
        return !tokens.acronym(at) && (gap == Gap.DOT || gap == Gap.BREAK || gap == Gap.QUOTE || gap == Gap.COLON);
    }
}
