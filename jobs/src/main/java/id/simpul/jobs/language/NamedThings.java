package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** Which words with capitals name a body, a place or a thing, by what stands before or behind them. */
final class NamedThings {

    private static final Lexicon WORDS = NameWords.WORDS;

    /** What is always an instrument. */
    private static final Set<String> INSTRUMENTS = Set.of(
            "perda",
            "uu",
            "raperda",
            "ranperda",
            "qanun",
            "perbup",
            "perwali",
            "perwako",
            "pergub",
            "perpres",
            "permen",
            "inpres");

    /** What is one where it begins with a capital: "keputusan" is anybody's, "undang" is to invite. */
    private static final Set<String> CAPITAL_INSTRUMENTS =
            Set.of("peraturan", "keputusan", "undang", "rancangan", "instruksi", "edaran");

    /** What a person's name may follow behind them, but hardly a title's first word. */
    private static final Set<String> TOWARDS = Set.of("dari", "untuk", "kepada", "oleh", "bagi", "atas");

    /** What may be small within a title. */
    private static final Set<String> JOINTS =
            Set.of("dan", "atau", "atas", "di", "dalam", "dengan", "pada", "untuk", "bagi", "serta", "kepada", "dari");

    private static final Set<String> LISTING = Set.of("yaitu", "yakni", "meliputi");

    private static final Set<String> LIST_JOINTS = Set.of("dan", "serta");

    /** What may stand between what is listed and the word that opens the list. */
    private static final Set<String> SUCH = Set.of("itu", "ini", "tersebut", "lain", "lainnya", "berikut", "sekaligus");

    /** Words of a list before a name in it, at most. */
    private static final int LIST = 30;

    /** Words of a title, at most. */
    private static final int TITLE = 25;

    /** Words between an instrument and "tentang", at most. */
    private static final int CITED = 12;

    private final Wording tokens;
    private final WordSorts sorts;
    private final DatelineNames datelines;
    private final NameWords words;

    NamedThings(Wording tokens, WordSorts sorts, NameWords words) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.datelines = new DatelineNames(tokens, sorts);
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
                || datelines.of(start, to)
                || region(from, to)
                || lettered(from, to)
                || headed(from, to)
                || titled(from, to)
                || listed(from, to);
    }

    /** "tiga kelurahan yaitu Kebun Kelapa, Bukit Indah dan Harapan Baru": places one after the other; no known given name. */
    private boolean listed(int from, int to) {
        if (personal(from, to)) {
            return false;
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
        int unit = at - 1;
        while (unit > 0 && goesOn(unit + 1) && SUCH.contains(tokens.folded(unit))) {
            unit--;
        }
        return goesOn(unit + 1)
                && WORDS.is(tokens.folded(unit), "units")
                && (tokens.number(unit - 1) || KnownThings.numeral(tokens.folded(unit - 1)));
    }

    /** "Perda Nomor 7 Tahun 2013 tentang Retribusi Izin Gangguan", "Raperda Rumah Aman": the title of an instrument, up to the first comma or common word; no known given name. */
    private boolean titled(int from, int to) {
        if (personal(from, to)
                || TOWARDS.contains(tokens.folded(from - 1))
                || new TitledPerson(tokens, sorts).at(from, to)) {
            return false;
        }
        int at = from;
        while (at > 0
                && from - at < TITLE
                && tokens.before(at) == Gap.SPACE
                && !tokens.folded(at - 1).equals("tentang")
                && (tokens.capitalised(at - 1) || JOINTS.contains(tokens.folded(at - 1)))) {
            at--;
            if (instrument(at)) {
                return true;
            }
        }
        if (at > 0 && tokens.before(at) == Gap.SPACE && instrument(at - 1)) {
            return true;
        }
        if (at == 0 || tokens.before(at) != Gap.SPACE || !tokens.folded(at - 1).equals("tentang")) {
            return false;
        }
        for (int before = at - 2; before >= Math.max(0, at - 2 - CITED); before--) {
            if (instrument(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean instrument(int at) {
        return INSTRUMENTS.contains(tokens.folded(at))
                || tokens.capitalised(at) && CAPITAL_INSTRUMENTS.contains(tokens.folded(at));
    }

    /** Whether one of the words is a person's name or letters. */
    private boolean personal(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.NAME || sorts.of(i) == Sort.LETTERS) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has it that a person follows: "korban", "bernama", "mencabuli". */
    private boolean cuedPerson(int at) {
        String left = tokens.folded(at - 1);
        return NameClues.announces(left) || WORDS.is(left, "naming") || WORDS.is(left, "telling");
    }

    /** Within a sentence. */
    private boolean goesOn(int at) {
        return tokens.before(at) == Gap.SPACE || tokens.before(at) == Gap.COMMA;
    }

    /** "Focus Group Discussion (FGD)": the text abbreviates it. */
    private boolean explained(int to) {
        return to < tokens.size() && tokens.before(to) == Gap.OPEN && sorts.explained(tokens.word(to));
    }

    /**
     * "Jagoi Babang, Kabupaten Bengkayang": where a district is named so, or before a region words that are in a dictionary; a
     * strange word may be a person of that region.
     */
    private boolean region(int from, int to) {
        if (personal(from, to) || words.aged(to) || words.apposed(from, to)) {
            return false;
        }
        if (to < tokens.size()
                && tokens.before(to) == Gap.SPACE
                && tokens.capitalised(to)
                && KnownThings.NAMES.is(tokens.folded(to), "tail")) {
            return true;
        }
        boolean within = to < tokens.size()
                && tokens.capitalised(to)
                && (tokens.before(to) == Gap.COMMA || tokens.before(to) == Gap.SPACE)
                && WORDS.is(tokens.folded(to), "units");
        boolean strange = false;
        for (int i = from; i < to; i++) {
            strange |= sorts.of(i) == Sort.STRANGE || sorts.of(i) == Sort.EITHER;
        }
        if (within && !strange) {
            return true;
        }
        return to - from <= 3
                && (to - from > 1
                        || words.placed(from)
                        || tokens.before(from) == Gap.COMMA && tokens.capitalised(from - 1)
                        || within && !cuedPerson(from))
                && Gazetteer.get().known(Tokens.fold(tokens.span(from, to).of(tokens.text())));
    }

    /** "aplikasi Sapawarga", "kapal Sirimau", "hotel Grand Sirimau" */
    private boolean headed(int from, int to) {
        int first = from;
        while (first > 1
                && from - first < 2
                && tokens.before(first) == Gap.SPACE
                && tokens.capitalised(first - 1)
                && sorts.of(first - 1) == Sort.WORD) {
            first--;
        }
        if (first == 0
                || tokens.before(first) != Gap.SPACE
                || !tokens.lower(first - 1)
                || !KnownThings.NAMES.is(tokens.folded(first - 1), "lower_head")
                || sorts.duration(first - 1) // a name behind it is no part of it
                || WORDS.is(tokens.folded(first - 2), "workers")) {
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
                        && (tokens.number(from - 1) || KnownThings.NAMES.is(tokens.folded(from - 1), "lettered"))
                || roman && (before == Gap.SPACE && tokens.capitalised(from - 1) || tokens.after(from) == Gap.DOT);
    }

    /** Whether the word goes on with the name of a body or thing: "PT Maria Bintang", "KM Sirimau". */
    boolean bodied(int at) {
        if (at == 0 || tokens.before(at) != Gap.SPACE) {
            return false;
        }
        String head = tokens.folded(at - 1);
        return WORDS.is(head, "places") && (!WORDS.is(tokens.folded(at - 2), "holders") || seat(at))
                || KnownThings.NAMES.is(head, "body_head") && tokens.capitalised(at - 1) && !cuedHead(at - 1);
    }

    /** "Kepala Desa Karangsari, Sukardi, ...": the place before a comma, its head behind it. */
    private boolean seat(int at) {
        int end = at + 1;
        while (end < at + 3 && end < tokens.size() && tokens.before(end) == Gap.SPACE && tokens.capitalised(end)) {
            end++;
        }
        return end < tokens.size()
                && tokens.before(end) == Gap.COMMA
                && tokens.capitalised(end)
                && words.may(end)
                && !words.title(at);
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
