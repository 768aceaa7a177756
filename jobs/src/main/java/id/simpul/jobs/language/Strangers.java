package id.simpul.jobs.language;

import static id.simpul.jobs.language.WordSorts.THINGS;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that nothing vouches for: no office, rank or public calling stands beside them, and no dictionary or word beside them
 * says that they are a place's, a body's or a thing's. They are hidden whatever their sentence tells: no list of the words that
 * betray a victim is ever whole.
 */
final class Strangers {

    private static final Set<String> PARTICLES =
            Set.of("bin", "binti", "al", "el", "de", "van", "der", "den", "ibnu", "von", "da", "dos", "bt", "btn");
    private static final Set<String> ABBREVIATED = Set.of("muh", "moh", "abd", "dg", "st", "mohd", "dr", "syech");
    /** First words of names that are words elsewhere too: Lalu, I, Ni, Wa Ode, La Ode, Ida, Anak Agung. */
    private static final Set<String> LEADS = Set.of("lalu", "i", "ni", "wa", "la", "ode", "ida", "baiq");

    private static final Set<String> KINDS_OF_PLACES =
            Set.of("kecamatan", "kec", "kabupaten", "kab", "kota", "provinsi", "prov", "kelurahan", "desa");
    /** "anak buah kapal X" names no ship. */
    private static final Set<String> WORKERS = Set.of(
            "buah",
            "awak",
            "karyawan",
            "karyawati",
            "pegawai",
            "pekerja",
            "sopir",
            "supir",
            "penjaga",
            "pelayan",
            "pemilik",
            "pengelola",
            "tukang",
            "buruh",
            "kasir",
            "pemandu",
            "mantan",
            "satpam",
            "tamu",
            "nasabah",
            "penumpang");

    private static final Set<String> LISTING = Set.of("yaitu", "yakni", "meliputi", "ialah", "adalah", "bernama");

    /** Whose name a building bears: "Gedung Mr. X". */
    private static final Set<String> TITLED = Set.of("dr", "mr", "ir", "drs", "prof", "kh", "tgkh", "raden");

    /** A person may be found in none of these. */
    private static final Set<String> WITHIN = Set.of("di", "asal", "kawasan", "wilayah");

    static final String RULE = "identity.stranger";
    private static final int LONGEST = 8;
    private static final int HEAD_REACH = 6;
    private static final int HEAD_WORDS = 3;
    private static final int PHRASE = 4;

    private final IdentityScene scene;
    private final Wording tokens;
    private final WordSorts sorts;

    Strangers(IdentityScene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        sorts = scene.sorts();
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int degree = scene.names().afterDegree(at);
            int end = degree > at ? at : end(at);
            if (end > at) {
                int from = left(at);
                if (personal(from, end) && !vouched(from, end) && !thing(from, end)) {
                    found.add(new Mention<>(Kind.NAME, tokens.span(from, end), RULE));
                }
            }
            at = Math.max(at + 1, Math.max(end, degree));
        }
    }

    /** The names of places, bodies and things that the text tells as such, in lower case. */
    Set<String> things() {
        Set<String> things = new HashSet<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = end(at);
            if (end > at && sure(at, end)) {
                things.add(phrase(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return things;
    }

    /** One word behind "di" may still be somebody's name elsewhere, where it is a known one. */
    private boolean sure(int from, int to) {
        boolean known = has(Sort.NAME, from, to);
        return headed(from) && (to - from > 1 || !known) || !known && placed(from, to);
    }

    /** Behind the last word of the name that begins at the word, or the word itself. */
    private int end(int at) {
        int start = initials(at);
        if (!sorts.personal(start) || start > at && !joined(start)) {
            return at;
        }
        int end = start + 1;
        while (end < tokens.size() && end - at < LONGEST && goesOn(at, end)) {
            end++;
        }
        while (end > start + 1 && tokens.lower(end - 1)) {
            end--;
        }
        return end;
    }

    /** Behind the letters that abbreviate a first name: "M. Rizal". */
    private int initials(int at) {
        int start = at;
        while (start < at + 2
                && sorts.of(start) == Sort.LETTERS
                && tokens.word(start).length() == 1
                && start + 1 < tokens.size()
                && joined(start + 1)) {
            start++;
        }
        return start;
    }

    private boolean goesOn(int from, int at) {
        if (!joined(at)) {
            return false;
        }
        if (tokens.lower(at)) {
            return PARTICLES.contains(tokens.folded(at)) && tokens.capitalised(at + 1);
        }
        Sort sort = sorts.of(at);
        if (sort == Sort.LETTERS) {
            return !tokens.capitalised(at + 1) || tokens.before(at + 1) != Gap.SPACE || sorts.personal(at + 1);
        }
        return sorts.personal(at) || sort == Sort.WORD && !inTitle(from);
    }

    private boolean joined(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE
                || gap == Gap.DOT
                        && at > 0
                        && (tokens.word(at - 1).length() == 1 || ABBREVIATED.contains(tokens.folded(at - 1)));
    }

    /** Capitals tell nothing there. */
    private boolean inTitle(int at) {
        return scene.headline(at) || sorts.shouted(at);
    }

    /** Ordinary words with a capital before a name belong to it, within a sentence. */
    private int left(int at) {
        int from = at;
        while (from > 0
                && !inTitle(at)
                && at - from < 2
                && tokens.before(from) == Gap.SPACE
                && sorts.of(from - 1) == Sort.WORD
                && !opens(from - 1)) {
            from--;
        }
        while (from > 0
                && tokens.before(from) == Gap.SPACE
                && tokens.capitalised(from - 1)
                && LEADS.contains(tokens.folded(from - 1))) {
            from--;
        }
        return from;
    }

    /** Whether a sentence or line begins there, where every word has a capital. */
    private boolean opens(int at) {
        Gap gap = tokens.before(at);
        return gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.JOIN;
    }

    /** Words that may be ordinary ones are a name where nothing else explains their capitals. */
    private boolean personal(int from, int to) {
        if (has(Sort.NAME, from, to) || has(Sort.STRANGE, from, to)) {
            return true;
        }
        boolean alone = !tokens.capitalised(from - 1) || tokens.before(from) != Gap.SPACE;
        boolean ends = to >= tokens.size() || !tokens.capitalised(to) || tokens.before(to) != Gap.SPACE;
        return !inTitle(from) && !opens(from) && alone && ends;
    }

    private boolean has(Sort sort, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == sort) {
                return true;
            }
        }
        return false;
    }

    private boolean vouched(int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (sorts.personal(i) && !sorts.calling(i)) {
                if (!scene.vouchers().office(tokens.folded(i))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    private boolean thing(int from, int to) {
        return headed(from)
                || placed(from, to)
                || tailed(to)
                || listed(from)
                || titled(from, to)
                || abbreviated(from, to)
                || scene.vouchers().thing(phrase(from, to))
                || scene.vouchers().thing(core(from, to))
                || !has(Sort.NAME, from, to) && (inRegion(to) || district(from, to));
    }

    /** "Yayasan X", "Hotel Y Z", "desa W". */
    private boolean headed(int from) {
        if (from > 0
                && tokens.before(from) == Gap.SPACE
                && tokens.lower(from - 1)
                && !WORKERS.contains(tokens.folded(from - 2))
                && (THINGS.is(tokens.folded(from - 1), "lower_head") || phraseEnds(from, "lower_head"))) {
            return true;
        }
        for (int i = from; i > 0 && from - i < HEAD_REACH; i--) {
            Gap gap = tokens.before(i);
            boolean named = tokens.capitalised(i - 1) || tokens.number(i - 1) || TITLED.contains(tokens.folded(i - 1));
            boolean joined = gap == Gap.SPACE
                    || gap == Gap.JOIN
                    || gap == Gap.QUOTE
                    || gap == Gap.DOT && (joined(i) || TITLED.contains(tokens.folded(i - 1)));
            if (!joined || !named || i < from && scene.region(i - 1, i)) {
                return false;
            }
            if (phraseEnds(i, "head")) {
                return true;
            }
        }
        return false;
    }

    private boolean phraseEnds(int end, String kind) {
        for (int start = end - 1; start >= Math.max(0, end - HEAD_WORDS); start--) {
            if (THINGS.end(tokens, start, kind) == end) {
                return true;
            }
        }
        return false;
    }

    /** "di X", "warga X"; a name that people bear only where nobody can be. */
    private boolean placed(int from, int to) {
        int run = from;
        while (run > Math.max(0, from - LONGEST)
                && tokens.before(run) == Gap.SPACE
                && tokens.capitalised(run - 1)
                && !opens(run - 1)) {
            run--;
        }
        if (run > 0 && tokens.before(run) == Gap.SPACE && tokens.capitalised(run - 1)) {
            run = tokens.folded(run - 1).equals("di") ? run : run - 1;
        }
        if (run == 0 || tokens.before(run) != Gap.SPACE) {
            return false;
        }
        String before = tokens.folded(run - 1);
        boolean known = has(Sort.NAME, from, to);
        return known ? WITHIN.contains(before) : THINGS.is(before, "placed") || before.equals("ke");
    }

    /** "kelurahan yaitu X" */
    private boolean listed(int from) {
        if (from < 2 || tokens.before(from) != Gap.SPACE || !LISTING.contains(tokens.folded(from - 1))) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - HEAD_REACH); i--) {
            if (KINDS_OF_PLACES.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "X Foundation", "Y Timur". */
    private boolean tailed(int to) {
        return to < tokens.size()
                && tokens.before(to) == Gap.SPACE
                && tokens.capitalised(to)
                && THINGS.is(tokens.folded(to), "tail");
    }

    /** Words between quotation marks that no one bears. */
    private boolean titled(int from, int to) {
        return to - from > 1
                && !has(Sort.NAME, from, to)
                && tokens.before(from) == Gap.QUOTE
                && tokens.after(to - 1) == Gap.QUOTE;
    }

    /** "Xxx Yyy (XY)" */
    private boolean abbreviated(int from, int to) {
        return to < tokens.size()
                && tokens.before(to) == Gap.OPEN
                && scene.vouchers().acronym(tokens.word(to));
    }

    /** "X, Kecamatan Y" */
    private boolean inRegion(int to) {
        return to < tokens.size()
                && (tokens.before(to) == Gap.COMMA || tokens.before(to) == Gap.SPACE)
                && tokens.capitalised(to)
                && KINDS_OF_PLACES.contains(tokens.folded(to));
    }

    private boolean district(int from, int to) {
        return to - from <= PHRASE
                && Gazetteer.get().known(Tokens.fold(tokens.span(from, to).of(tokens.text())));
    }

    /** Without ordinary words at either end. */
    private String core(int from, int to) {
        int first = from;
        int end = to;
        while (first < end - 1 && sorts.of(first) == Sort.WORD) {
            first++;
        }
        while (end > first + 1 && sorts.of(end - 1) == Sort.WORD) {
            end--;
        }
        return phrase(first, end);
    }

    private String phrase(int from, int to) {
        return tokens.phrase(from, to).toLowerCase(Locale.ROOT);
    }
}
