package id.simpul.jobs.language;

import static id.simpul.jobs.language.NameClues.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/**
 * Where somebody lives: streets, hamlets, housing estates and neighbourhood numbers. An office's and an event's address stays
 * readable, and a street or hamlet alone where nobody private is told of.
 */
final class PrivateAddresses {

    private static final Lexicon WORDS = NameWords.WORDS;

    /** Behind "lingkungan", where it is no hamlet: "di Lingkungan Pemerintah Kota". */
    private static final Set<String> SURROUNDED = Set.of(
            "pemerintah",
            "pemerintahan",
            "pemprov",
            "pemkab",
            "pemkot",
            "pemda",
            "kementerian",
            "departemen",
            "dinas",
            "badan",
            "sekretariat",
            "perangkat",
            "instansi",
            "kerja",
            "hidup",
            "peradilan",
            "pendidikan");

    private static final int NEAR = 40;
    private static final int LONGEST = 14;
    private static final int REACH = 16;

    private final Wording tokens;
    private final boolean[] person;

    /** @param person words of the names of people who are hidden */
    PrivateAddresses(Wording tokens, boolean[] person) {
        this.tokens = tokens;
        this.person = person;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int end = head(at) ? end(at) : at;
            if (end > at) {
                int start = numbered(at) ? left(at) : at;
                if (hides(start, at, end)) {
                    found.add(new Mention<>(Kind.ADDRESS, tokens.span(start, end), "identity.address"));
                }
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean head(int at) {
        String word = tokens.folded(at);
        boolean small = (word.equals("rt") || word.equals("dsn"))
                && !tokens.capitalised(at)
                && at + 1 < tokens.size()
                && tokens.before(at + 1) != Gap.BREAK
                && (tokens.number(at + 1) || word.equals("dsn"));
        if (small) {
            return true;
        }
        boolean written = tokens.capitalised(at)
                || WORDS.is(word, "address streets")
                || word.equals("gang")
                || word.equals("dusun");
        boolean number = word.equals("nomor")
                && tokens.capitalised(at)
                && tokens.number(at + 1)
                && WORDS.is(tokens.folded(at + 2), "address heads");
        if (!(WORDS.is(word, "address heads") && written || number) || at + 1 >= tokens.size()) {
            return false;
        }
        boolean goesOn = tokens.before(at + 1) == Gap.SPACE
                || tokens.before(at + 1) == Gap.DOT && (tokens.capitalised(at) || word.length() <= 3)
                || tokens.before(at + 1) == Gap.JOIN;
        return goesOn
                && (tokens.capitalised(at + 1) || tokens.number(at + 1))
                && !(word.equals("lingkungan") && SURROUNDED.contains(tokens.folded(at + 1)))
                && !WORDS.is(tokens.folded(at - 1), "address offices");
    }

    private boolean numbered(int at) {
        return WORDS.is(tokens.folded(at), "address numbered")
                || tokens.folded(at).equals("nomor");
    }

    /** Behind the address that begins at the word. */
    private int end(int at) {
        int end = at + 1;
        while (end < tokens.size() && end - at < LONGEST) {
            Gap gap = tokens.before(end);
            String word = tokens.folded(end);
            boolean part = WORDS.is(word, "address parts") || WORDS.is(word, "address heads");
            boolean lowered =
                    tokens.lower(at) && (word.equals("rt") || word.equals("rw") || tokens.number(end) || end == at + 1);
            boolean piece = lowered
                    || part && (tokens.capitalised(end) || tokens.number(end + 1))
                    || tokens.capitalised(end)
                    || tokens.number(end);
            boolean joined = gap == Gap.SPACE
                    || gap == Gap.JOIN
                    || gap == Gap.DOT && dotted(end, part)
                    || gap == Gap.COMMA && part && !WORDS.is(word, "address units");
            if (!piece || !joined || larger(at, end)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "Blok D-12 Kelurahan Tlogomulyo": the village or district behind a house's number is no address of its own. */
    private boolean larger(int at, int end) {
        String numbered = tokens.folded(end - 2);
        boolean neighbours = numbered.equals("rt") || numbered.equals("rw");
        if (neighbours
                || !tokens.number(end - 1)
                || !WORDS.is(tokens.folded(end), "address units")
                || !tokens.capitalised(end)) {
            return false;
        }
        for (int i = end + 1; i < Math.min(tokens.size(), end + 4); i++) {
            if (tokens.number(i) || WORDS.is(tokens.folded(i), "address heads")) {
                return false;
            }
        }
        return true;
    }

    /** "Jl. Melati No. 3": behind an abbreviation, or a number and a part; "RT 15. Kapolsek" goes on with the next sentence. */
    private boolean dotted(int at, boolean part) {
        String before = tokens.folded(at - 1);
        if (tokens.number(at - 1)) {
            return part || tokens.number(at);
        }
        return WORDS.is(before, "address abbreviated")
                || before.length() <= 2
                || before.length() == 3 && (part || tokens.number(at) || WORDS.is(before, "address streets"));
    }

    /** To the estate or street that a number belongs to: "Citra Garden Blok H". */
    private int left(int at) {
        int start = at;
        while (start > 0
                && at - start < 4
                && tokens.before(start) == Gap.SPACE
                && (tokens.capitalised(start - 1) || tokens.number(start - 1))
                && !WORDS.is(tokens.folded(start - 1), "address offices")
                && !person[start - 1]) {
            start--;
        }
        return start;
    }

    private boolean hides(int start, int at, int end) {
        boolean numbers = false;
        for (int i = at; i < end; i++) {
            numbers |= tokens.number(i) || WORDS.is(tokens.folded(i), "address numbered");
        }
        boolean home = false;
        boolean open = start == 0
                || tokens.before(start) == Gap.BREAK && !tokens.folded(start).equals("rt");
        boolean told = false;
        int from = start - 1;
        for (int i = from; i >= Math.max(0, start - REACH) && !ends(i + 1); i--) {
            String word = tokens.folded(i);
            told |= person[i];
            boolean hosting = word.equals("rumah") && WORDS.is(tokens.folded(i + 1), "address hosts");
            boolean room = word.equals("ruang") && tokens.folded(i + 1).equals("tamu");
            // "SN (14), warga Kampung X" lives there, "warga Kampung X" are many
            boolean many = word.equals("warga") && (tokens.before(i) == Gap.SPACE || tokens.capitalised(i));
            if (WORDS.is(word, "address home") && !many && !hosting && !home && !open) {
                home = true;
            }
            if ((WORDS.is(word, "address public") && !room || hosting) && !home && !told) {
                open = true;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && !ends(i); i++) {
            told |= person[i];
            home |= i < end + 4
                    && (tokens.folded(i).equals("tinggal") || tokens.folded(i).equals("bermukim"));
            open |= !home
                    && i < end + 4
                    && (CUES.is(tokens.folded(i), "office") || tokens.folded(i).equals("disegel"));
        }
        for (int i = Math.max(0, start - NEAR);
                WORDS.is(tokens.folded(at), "address small") && i < Math.min(tokens.size(), end + NEAR);
                i++) {
            told |= person[i];
        }
        if (home) {
            return true;
        }
        if (open) {
            return false;
        }
        if (numbers) {
            return true;
        }
        return told
                && !(WORDS.is(tokens.folded(at), "address villages")
                        && tokens.folded(start - 1).equals("kepala"));
    }

    private boolean ends(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return true;
        }
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK
                || gap == Gap.DOT
                        && tokens.capitalised(at)
                        && tokens.word(at - 1).length() > 1
                        && !WORDS.is(tokens.folded(at - 1), "address abbreviated");
    }
}
