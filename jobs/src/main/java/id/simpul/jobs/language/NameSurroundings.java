package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** The words around names as clues put them: offices, names and numbers by their kind, what stands between by its mark. */
final class NameSurroundings {

    /** Who takes part in a case; the name right behind such a word is theirs, whoever stands before it. */
    private static final Set<String> PARTIES = Set.of(
            "korban",
            "saksi",
            "tersangka",
            "terdakwa",
            "pelaku",
            "terlapor",
            "pelapor",
            "terpidana",
            "terduga",
            "penyintas");

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    /** Letters of a word that may be an abbreviation, at most. */
    private static final int SHORT = 3;

    private final Wording tokens;
    private final WordSorts sorts;
    private final Offices offices;
    private final int[] runAt;

    /** @param runAt for each word the run that it belongs to, counted from 1, or 0 */
    NameSurroundings(Wording tokens, WordSorts sorts, Offices offices, int[] runAt) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.offices = offices;
        this.runAt = runAt;
    }

    Wording tokens() {
        return tokens;
    }

    WordSorts sorts() {
        return sorts;
    }

    Offices offices() {
        return offices;
    }

    boolean named(int at) {
        return at >= 0 && at < runAt.length && runAt[at] > 0;
    }

    /** The word so many places before another; beyond one that ends a sentence none. */
    String left(int at, int far) {
        return far > 1 && ends(at) ? "<none>" : word(at - far);
    }

    String right(int at, int far) {
        return far > 0 && ends(at) ? "<none>" : word(at + far);
    }

    boolean ends(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK || gap == Gap.DOT;
    }

    /** What stands between a word and the one before, without blanks. */
    String gap(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return "|";
        }
        switch (tokens.before(at)) {
            case SPACE:
                return "_";
            case COMMA:
                return ",";
            case DOT:
                return ".";
            case OPEN:
                return "(";
            case CLOSE:
                return ")";
            case JOIN:
                return "-";
            case COLON:
                return ":";
            case QUOTE:
                return "'";
            case BREAK:
                return "|";
            case OTHER:
                return other(at);
        }
        return "";
    }

    String other(int at) {
        int from = tokens.span(at - 1).end();
        int to = Math.min(from + 6, tokens.span(at).start());
        for (int i = from; i < to; i++) {
            char c = tokens.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '|' ? "/" : Character.toString(c);
            }
        }
        return "?";
    }

    String word(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "<none>";
        }
        if (runAt[at] > 0) {
            return "<name>";
        }
        if (tokens.number(at)) {
            return tokens.word(at).length() <= 2 ? "<9>" : "<99>";
        }
        String word = tokens.folded(at);
        if (tokens.lower(at) || offices.at(at)) {
            return word;
        }
        return sorts.of(at) == Sort.WORD || NON_NAMES.contains(word) || NameClues.CUES.contains(word)
                ? word
                : "<thing>";
    }

    /** "pegiat anak X", "pengacara keluarga, X": whom somebody's calling is for, not who that is. */
    boolean served(int at) {
        if (PARTIES.contains(tokens.folded(at)) && tokens.after(at) != Gap.COMMA) {
            return false; // "di hadapan penyidik tersangka Joko mengaku"
        }
        int head = at - 1;
        while (head > at - 3 && tokens.before(head + 1) == Gap.SPACE && tokens.lower(head) && !offices.at(head)) {
            if (!NON_NAMES.contains(tokens.folded(head)) && !NameClues.CUES.is(tokens.folded(head), "kin")) {
                return false;
            }
            head--;
        }
        return tokens.before(head + 1) == Gap.SPACE
                && offices.at(head)
                && !offices.privately(head)
                && tokens.lower(at)
                && NameWords.WORDS.is(offices.word(head), "serving");
    }

    /** "Korban, kata X, dirawat": who only says what is told around. */
    boolean quoted(NameRun run) {
        int before = run.start() - 1;
        return before >= 0
                && tokens.lower(before)
                && tokens.after(before) == Gap.SPACE
                && NameClues.DEEDS.is(tokens.folded(before), "speech")
                && run.end() < tokens.size()
                && tokens.before(run.end()) == Gap.COMMA;
    }

    /** "hal itu. Kapolres ...": a short word that abbreviates nothing. */
    private boolean closes(int at) {
        String word = tokens.folded(at);
        return word.length() == SHORT
                && tokens.lower(at)
                && tokens.capitalised(at + 1)
                && !TITLES.contains(word)
                && OrdinaryWords.contains(word);
    }

    boolean stop(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK || gap == Gap.DOT && (tokens.word(at - 1).length() > SHORT || closes(at - 1));
    }
}
