package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** Capitals one after the other: "MD, YT dan RA". */
final class LettersInRow {

    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon WORDS = NameWords.WORDS;
    /** Words that tell an age, at most. */
    private static final int YOUNG = 4;

    private static final Set<String> AND = Set.of("dan", "serta");

    private final Wording tokens;
    private final CapitalLetters letters;

    LettersInRow(Wording tokens, CapitalLetters letters) {
        this.tokens = tokens;
        this.letters = letters;
    }

    /** Capitals one after the other are all somebody's where one of them is, or where all are told to have suffered. */
    void mark(boolean[] told) {
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            while (end < tokens.size() && letters.at(end - 1) && letters.at(next(end)) && joined(end)) {
                end = next(end) + 1;
            }
            if (end > at + 1) {
                boolean one = suffering(at, end) || introduced(at, end);
                for (int i = at; i < end; i++) {
                    one |= told[i];
                }
                for (int i = at; i < end && one; i++) {
                    // "LS dan TK": who is told beside initials is hardly a kindergarten
                    told[i] = letters.at(i) && (tokens.word(i).length() == 2 || !letters.attribute(i));
                }
            }
            at = end;
        }
    }

    /** "dua mahasiswi, RT dan KS, ...", "lima murid korban, antara lain MD dan YT": letters that abbreviate nothing known among them. */
    private boolean introduced(int from, int to) {
        int unknown = 0;
        for (int i = from; i < to; i++) {
            boolean brief = letters.at(i) && tokens.word(i).length() <= 3;
            unknown += brief && !letters.attribute(i) && !Acronyms.known(tokens.word(i)) ? 1 : 0;
        }
        int at = from - 1;
        while (at > 0 && from - at <= 2 && WORDS.is(tokens.folded(at), "letters listing")) {
            at--;
        }
        if (unknown > 2 && at < from - 1) {
            return true; // "masing-masing DP, MF, RA dan YS"
        }
        if (unknown == 0 || tokens.after(at) != Gap.COMMA && tokens.before(from) != Gap.COLON) {
            return false;
        }
        for (int i = at; i > Math.max(0, at - 3); i--) {
            if (letters.person(i)) {
                return true;
            }
            if (!tokens.lower(i) || tokens.before(i) != Gap.SPACE) {
                return false;
            }
        }
        return false;
    }

    private int next(int at) {
        return at + 1 < tokens.size() && AND.contains(tokens.folded(at)) ? at + 1 : at;
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
                && to < tokens.size()
                && tokens.before(to) == Gap.COMMA
                && (letters.tells(to) && (DEEDS.is(tokens.folded(to), "fate") || young(to + 1)) || letters.person(to));
    }

    /** "masih belasan tahun", "baru di bawah umur" */
    private boolean young(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + YOUNG) && tokens.before(i) == Gap.SPACE; i++) {
            if (WORDS.is(tokens.folded(i), "years") || WORDS.is(tokens.folded(i), "ages")) {
                return true;
            }
        }
        return false;
    }
}
