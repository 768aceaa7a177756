package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** Which words with capitals name a body, a place or a thing, by what stands before or behind them. */
final class NamedThings {

    private static final Lexicon WORDS = NameWords.WORDS;

    private static final Set<String> INSTRUMENTS = Set.of(
            "perda",
            "peraturan",
            "keputusan",
            "undang",
            "uu",
            "raperda",
            "ranperda",
            "rancangan",
            "qanun",
            "perbup",
            "perwali",
            "perwako",
            "pergub",
            "perpres",
            "permen",
            "inpres",
            "instruksi",
            "edaran");

    /** What may be small within a title. */
    private static final Set<String> JOINTS =
            Set.of("dan", "atau", "atas", "di", "dalam", "dengan", "pada", "untuk", "bagi", "serta", "kepada", "dari");

    private static final Set<String> LISTING = Set.of("yaitu", "yakni", "meliputi", "ialah", "adalah");

    private static final Set<String> LIST_JOINTS = Set.of("dan", "serta");

    /** Words of a list before a name in it, at most. */
    private static final int LIST = 30;

    /** Words between what is listed and the word that opens the list, at most. */
    private static final int HEAD = 6;

    /** Words of a title, at most. */
    private static final int TITLE = 25;

    /** Words between an instrument and "tentang", at most. */
    private static final int CITED = 12;

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameWords words;

    NamedThings(Wording tokens, WordSorts sorts, NameWords words) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.words = words;
    }

    /**
     * Whether the words name a thing for sure.
     *
     * @param start with titles
     * @param from of the words themselves
     */
    boolean at(int start, int from, int to) {
        return explained(to)
                || dateline(start, to)
                || region(from, to)
                || lettered(from, to)
                || headed(from, to)
                || titled(from, to)
                || listed(from, to);
    }

    /** "tiga kelurahan yaitu Kebun Kelapa, Bukit Indah dan Harapan Baru": places one after the other; no known given name. */
    private boolean listed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME || sorts.of(i) == Sort.LETTERS) {
                return false;
            }
        }
        int at = from - 1;
        while (at > 0
                && from - at < LIST
                && goesOn(at + 1)
                && (tokens.capitalised(at) || LIST_JOINTS.contains(tokens.folded(at)))) {
            at--;
        }
        if (at < 1 || !goesOn(at + 1) || !LISTING.contains(tokens.folded(at))) {
            return false;
        }
        for (int before = at - 1; before >= Math.max(0, at - HEAD); before--) {
            if (WORDS.is(tokens.folded(before), "units")) {
                return true;
            }
        }
        return false;
    }

    /** "Perda Nomor 7 Tahun 2013 tentang Retribusi Izin Gangguan", "Raperda Rumah Aman": the title of an instrument, up to the first comma or common word; no known given name. */
    private boolean titled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME || sorts.of(i) == Sort.LETTERS) {
                return false;
            }
        }
        int at = from;
        while (at > 0
                && from - at < TITLE
                && tokens.before(at) == Gap.SPACE
                && !tokens.folded(at - 1).equals("tentang")
                && (tokens.capitalised(at - 1) || JOINTS.contains(tokens.folded(at - 1)))) {
            at--;
            if (INSTRUMENTS.contains(tokens.folded(at))) {
                return true;
            }
        }
        if (at > 0 && tokens.before(at) == Gap.SPACE && INSTRUMENTS.contains(tokens.folded(at - 1))) {
            return true;
        }
        if (at == 0 || tokens.before(at) != Gap.SPACE || !tokens.folded(at - 1).equals("tentang")) {
            return false;
        }
        for (int before = at - 2; before >= Math.max(0, at - 2 - CITED); before--) {
            if (INSTRUMENTS.contains(tokens.folded(before))) {
                return true;
            }
        }
        return false;
    }

    /** Within a sentence. */
    private boolean goesOn(int at) {
        return tokens.before(at) == Gap.SPACE || tokens.before(at) == Gap.COMMA;
    }

    /** "Focus Group Discussion (FGD)": the text abbreviates it. */
    private boolean explained(int to) {
        return to < tokens.size() && tokens.before(to) == Gap.OPEN && sorts.explained(tokens.word(to));
    }

    /** "Jagoi Babang, Kabupaten Bengkayang": no one's name stands so, nor where a district is named so. */
    private boolean region(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME || sorts.of(i) == Sort.LETTERS) {
                return false;
            }
        }
        if (to < tokens.size()
                && tokens.before(to) == Gap.SPACE
                && tokens.capitalised(to)
                && WordSorts.THINGS.is(tokens.folded(to), "tail")) {
            return true;
        }
        boolean within = to < tokens.size()
                && tokens.capitalised(to)
                && (tokens.before(to) == Gap.COMMA || tokens.before(to) == Gap.SPACE)
                && WORDS.is(tokens.folded(to), "units");
        return within
                || to - from <= 3
                        && (to - from > 1 || words.placed(from) || tokens.before(from) == Gap.COMMA)
                        && Gazetteer.get()
                                .known(Tokens.fold(tokens.span(from, to).of(tokens.text())));
    }

    /** "aplikasi Sapawarga", "kapal Sirimau" */
    private boolean headed(int from, int to) {
        if (from == 0
                || tokens.before(from) != Gap.SPACE
                || !tokens.lower(from - 1)
                || !WordSorts.THINGS.is(tokens.folded(from - 1), "lower_head")
                || WORDS.is(tokens.folded(from - 2), "workers")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME) {
                return false;
            }
        }
        return true;
    }

    /** "kelas B", "Triwulan II", "P/12": letters that count or class. */
    private boolean lettered(int from, int to) {
        if (to != from + 1 || sorts.of(from) != Sort.LETTERS || words.cued(from)) {
            return false;
        }
        Gap before = tokens.before(from);
        boolean roman = tokens.word(from).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return before == Gap.JOIN
                || tokens.after(from) == Gap.JOIN
                || before == Gap.SPACE
                        && (tokens.number(from - 1) || WordSorts.THINGS.is(tokens.folded(from - 1), "lettered"))
                || roman && (before == Gap.SPACE && tokens.capitalised(from - 1) || tokens.after(from) == Gap.DOT);
    }

    /** "SLEMAN, Kabar Nusa -": who reports from where. */
    private boolean dateline(int from, int to) {
        if (to >= tokens.size() || from == 0) {
            return false;
        }
        Gap before = tokens.before(from);
        Gap behind = tokens.before(to);
        int line = from;
        while (line > 0 && from - line < 4 && tokens.before(line) != Gap.BREAK) {
            line--;
        }
        boolean joined = before == Gap.COMMA && behind == Gap.JOIN || before == Gap.OPEN && behind == Gap.CLOSE;
        return joined && tokens.before(line) == Gap.BREAK && line < from && sorts.place(line);
    }

    /** Whether the word goes on with the name of a body or thing: "PT Maria Bintang", "KM Sirimau". */
    boolean bodied(int at) {
        if (at == 0 || tokens.before(at) != Gap.SPACE) {
            return false;
        }
        String head = tokens.folded(at - 1);
        return WORDS.is(head, "places") && !WORDS.is(tokens.folded(at - 2), "holders")
                || WordSorts.THINGS.is(head, "body_head") && tokens.capitalised(at - 1) && !cuedHead(at - 1);
    }

    /** "korban RS Rukmini": initials too. */
    private boolean cuedHead(int at) {
        return tokens.before(at) == Gap.SPACE && NameClues.CUES.is(tokens.folded(at - 1), "subject");
    }

    int behindBody(int at, int end) {
        int to = at;
        int most = words.office(at) ? 1 : WORDS.is(tokens.folded(at - 1), "places") ? 2 : 4;
        while (to < end
                && to - at < most
                && (words.may(to) || sorts.of(to) == Sort.WORD && !words.inTitle(to) || to == at)
                && !words.hard(to)) {
            to++;
        }
        return Math.max(to, at + 1);
    }
}
