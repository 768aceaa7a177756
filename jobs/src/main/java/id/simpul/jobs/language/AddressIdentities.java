package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/** Where somebody lives: anything with a neighbourhood number (RT), and streets or hamlets behind words of dwelling. */
final class AddressIdentities {

    private static final Set<String> NEIGHBOURHOOD = Set.of("rt", "rw");
    private static final Set<String> PARTS = Set.of(
            "rt", "rw", "no", "nomor", "blok", "lr", "gang", "gg", "lorong", "dusun", "desa", "kelurahan", "kel");
    private static final Set<String> PUBLIC_HOUSES = Set.of(
            "sakit",
            "aman",
            "makan",
            "dinas",
            "singgah",
            "harapan",
            "tangga",
            "jabatan",
            "ibadah",
            "perlindungan",
            "bersalin",
            "tahanan");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final int REACH = 6;
    private static final int LONGEST = 14;

    private final Wording tokens;

    AddressIdentities(Wording tokens) {
        this.tokens = tokens;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            int start = at;
            if (NEIGHBOURHOOD.contains(tokens.folded(at)) && tokens.number(at + 1)) {
                start = left(at);
                end = right(at);
            } else if (street(at)) {
                end = right(at);
            }
            if (end > at + 1) {
                found.add(new Mention<>(Kind.ADDRESS, tokens.span(start, end), "identity.address"));
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean street(int at) {
        if (!CUES.is(tokens.folded(at), "street") || !(tokens.capitalised(at + 1) || tokens.number(at + 1))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            if (CUES.is(tokens.folded(i), "office")) {
                return false;
            }
            if (CUES.is(tokens.folded(i), "home") && !PUBLIC_HOUSES.contains(tokens.folded(i + 1))) {
                return !officeBefore(i);
            }
        }
        return numbered(at) && !officeBefore(at);
    }

    /** A house: "Jl. X No. 4", "Gang Y 7". */
    private boolean numbered(int at) {
        int end = right(at);
        for (int i = at + 1; i < end; i++) {
            if (tokens.number(i)
                    || tokens.folded(i).equals("no")
                    || tokens.folded(i).equals("nomor")) {
                return true;
            }
        }
        return false;
    }

    private boolean officeBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            String word = tokens.folded(i);
            boolean body = "organisation".equals(NON_NAMES.kind(word)) && !CUES.is(word, "school");
            if (CUES.is(word, "office") || body) {
                return true;
            }
        }
        return false;
    }

    /** To the street or hamlet that the neighbourhood number belongs to, if one stands just before it. */
    private int left(int at) {
        int start = at;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            if (!tokens.capitalised(i) && !tokens.number(i) && !CUES.is(tokens.folded(i), "street")) {
                break;
            }
            if (CUES.is(tokens.folded(i), "street") || PARTS.contains(tokens.folded(i))) {
                start = i;
            }
        }
        return start;
    }

    private int right(int at) {
        int end = at + 1;
        while (end < tokens.size() && end - at < LONGEST) {
            Gap gap = tokens.before(end);
            boolean part = PARTS.contains(tokens.folded(end));
            boolean piece = part || tokens.capitalised(end) || tokens.number(end);
            boolean joined = gap == Gap.SPACE
                    || gap == Gap.JOIN
                    || (gap == Gap.DOT && (tokens.word(end - 1).length() <= 3 || tokens.number(end)))
                    || (gap == Gap.COMMA && (part || place(end)));
            if (!piece || !joined) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean place(int at) {
        String word = tokens.folded(at);
        return word.equals("kec")
                || word.equals("kecamatan")
                || word.equals("kel")
                || word.equals("kelurahan")
                || word.equals("desa");
    }
}
