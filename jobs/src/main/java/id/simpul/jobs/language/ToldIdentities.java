package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every name in a sentence that tells of a victim, a child or violence done to somebody, and in the sentence behind it, that
 * is no official's and no place's, whatever the words beside it: no list of them is ever whole.
 */
final class ToldIdentities {

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> PROFESSIONS = Set.of(
            "dr", "drg", "prof", "bidan", "ust", "ustaz", "ustadz", "kiai", "kyai", "kh", "pdt", "pendeta", "pastor",
            "romo", "drs", "dra");
    private static final Set<String> AS = Set.of("selaku", "sebagai", "adalah", "merupakan", "juga");
    private static final int REACH = 10;
    private static final List<String> TELLING = List.of("crime", "struck", "strikes", "harm", "subject", "described");
    /** What stands behind these is a place or a thing. */
    private static final Set<String> PLACED = Set.of(
            "di", "ke", "dari", "asal", "kawasan", "daerah", "via", "lewat", "media", "merek", "bandara", "menuju");

    private final IdentityScene scene;
    private final Wording tokens;
    private final PrivateNames people;
    private final NameReader names;
    /** The words of names that stand beside an office which the reader of officials doesn't tell. */
    private final Set<String> inOffice = new HashSet<>();

    ToldIdentities(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
        names = scene.names();
    }

    void find(List<Mention<Kind>> found) {
        learnOffices();
        boolean toldBefore = false;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends(i)) {
                boolean told = tells(start, i + 1);
                if (told || toldBefore) {
                    names(start, i + 1, found);
                }
                toldBefore = told && tokens.after(i) != Gap.BREAK;
                start = i + 1;
            }
        }
    }

    private void learnOffices() {
        for (int at = 0; at < tokens.size(); at++) {
            PersonName name = begins(at) ? names.at(at) : null;
            if (name != null
                    && (scene.official(name.from(), name.to())
                            || name.from() > at && office(at)
                            || officeBefore(at)
                            || officeBehind(name.to()))) {
                for (int i = name.from(); i < name.to(); i++) {
                    inOffice.add(tokens.folded(i));
                }
            }
        }
    }

    private boolean begins(int at) {
        return tokens.capitalised(at)
                && (tokens.before(at) != Gap.SPACE || !names.nameable(at - 1) || tokens.acronym(at - 1));
    }

    /** "Pengacara korban X", "Ketua KPAI X": nothing but the office's own words stands between. */
    private boolean officeBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Gap gap = tokens.after(i);
            if (gap != Gap.SPACE && gap != Gap.JOIN && gap != Gap.COMMA && gap != Gap.DOT) {
                return false;
            }
            if (office(i)) {
                return true;
            }
            if (gap == Gap.DOT
                    || !tokens.capitalised(i) && !tokens.number(i) && !NON_NAMES.contains(tokens.folded(i))) {
                return false;
            }
        }
        return false;
    }

    /** "X, Kepala Dinas Sosial", "X selaku pendamping" */
    private boolean officeBehind(int end) {
        int at = end;
        while (AS.contains(tokens.folded(at)) && tokens.before(at) != Gap.DOT) {
            at++;
        }
        Gap gap = at < tokens.size() ? tokens.before(end) : Gap.BREAK;
        return (gap == Gap.COMMA || gap == Gap.OPEN || at > end && gap == Gap.SPACE) && office(at);
    }

    private boolean office(int at) {
        String word = tokens.folded(at);
        if (PROFESSIONS.contains(word) || TITLES.is(word, "rank")) {
            return true;
        }
        Lexicon.Hit hit = ROLES.at(tokens, at);
        return hit != null && !hit.kind().equals("acting");
    }

    /** A full stop behind a word that is no abbreviation or initial, or a line's end. */
    private boolean ends(int at) {
        Gap gap = tokens.after(at);
        boolean stop = gap == Gap.DOT || gap == Gap.QUOTE || gap == Gap.OTHER;
        return gap == Gap.BREAK || stop && tokens.lower(at) && tokens.word(at).length() > 3 && !tokens.lower(at + 1);
    }

    private boolean tells(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.lower(i) || i == from) {
                for (String kind : TELLING) {
                    if (CUES.end(tokens, i, kind) > i) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void names(int from, int to, List<Mention<Kind>> found) {
        int at = from;
        while (at < to) {
            int end = tokens.capitalised(at) && !scene.headline(at) && opens(at, from) ? people.person(at, false) : at;
            if (end > at && person(at, end, from)) {
                people.add(at, end, "identity.told", found);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Whether nothing says that the capitals are a body's, a place's or a thing's. */
    private boolean opens(int at, int from) {
        if (at == from) {
            return true;
        }
        String before = tokens.folded(at - 1);
        if (tokens.capitalised(at - 1) && tokens.before(at) == Gap.SPACE) {
            return at - 1 == from && NON_NAMES.contains(before) && !organised(before);
        }
        boolean thing = tokens.before(at) == Gap.SPACE && (CUES.is(before, "thing") || organised(before));
        return !thing
                && !(PLACED.contains(before) && tokens.before(at) == Gap.SPACE)
                && !CUES.is(before, "street")
                && !CUES.is(before, "office")
                && !CUES.is(before, "school");
    }

    private static boolean organised(String word) {
        String kind = NON_NAMES.kind(word);
        return "organisation".equals(kind) || "territory".equals(kind);
    }

    private boolean person(int at, int end, int from) {
        for (int i = at; i < end; i++) {
            if (inOffice.contains(tokens.folded(i))) {
                return false;
            }
        }
        if (end < tokens.size() && tokens.before(end) == Gap.SPACE && tokens.capitalised(end)) {
            return false; // the name of something longer
        }
        if (scene.region(at, at + 1) || scene.region(end - 1, end) || scene.initials(at)) {
            return false;
        }
        return end - at > 1
                || at > from && tokens.before(at) == Gap.SPACE && !tokens.acronym(at) && !names.ordinary(at);
    }
}
