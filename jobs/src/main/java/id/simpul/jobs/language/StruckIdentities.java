package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/**
 * Names told by what was done to them: "… dianiaya pacarnya", "menjemput …", and names behind a victim that is described
 * first: "korban perundungan, …", "siswa kelas lima SD, …".
 */
final class StruckIdentities {

    /** Between a name and the verb. */
    private static final Set<String> ADVERBS =
            Set.of("masih", "juga", "sudah", "telah", "kembali", "sempat", "berhasil", "ikut", "pernah", "mengaku");

    private static final Set<String> ORIGINS = Set.of("asal", "dari");
    private static final Set<String> CLOSE_TO =
            Set.of("keluarga", "kekasih", "pacar", "ibunda", "ayahanda", "orangtua", "kerabat");
    private static final int SENTENCE = 16;
    private static final int DESCRIPTION = 12;
    private static final int QUALIFIERS = 6;

    private final IdentityScene scene;
    private final Wording tokens;
    private final PrivateNames people;
    private final NameReader names;

    StruckIdentities(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
        names = scene.names();
    }

    void find(int at, List<Mention<Kind>> found) {
        if (scene.headline(at)) {
            return;
        }
        if (tokens.capitalised(at) && begins(at)) {
            int end = people.person(at, false);
            if (end > at && (struck(end) || struckBehindDescription(end) || alias(end))) {
                people.add(at, end, "identity.struck", found);
            }
        }
        behindVerb(at, found);
        behindDescription(at, found);
    }

    /** Whether no name goes on into the word. */
    private boolean begins(int at) {
        return at == 0 || tokens.before(at) != Gap.SPACE || !names.nameable(at - 1);
    }

    /** "X dijual pamannya" */
    private boolean struck(int end) {
        int verb = end;
        while (verb < tokens.size()
                && verb < end + 2
                && tokens.before(verb) == Gap.SPACE
                && ADVERBS.contains(tokens.folded(verb))) {
            verb++;
        }
        return verb < tokens.size() && tokens.before(verb) == Gap.SPACE && isStruck(verb);
    }

    /** "X, mantan pekerja rumah tangga di Riyadh, disiksa …" */
    private boolean struckBehindDescription(int end) {
        if (end >= tokens.size() || tokens.before(end) != Gap.COMMA) {
            return false;
        }
        for (int i = end; i < tokens.size() && i < end + DESCRIPTION; i++) {
            Gap gap = tokens.before(i);
            if (i > end && gap == Gap.COMMA) {
                return isStruck(i);
            }
            if (i > end && gap != Gap.SPACE && gap != Gap.JOIN) {
                return false;
            }
            if (i == end && isStruck(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStruck(int at) {
        return tokens.lower(at) && CUES.end(tokens, at, "struck") > at;
    }

    /** "Mawar, bukan nama sebenarnya" */
    private boolean alias(int end) {
        return tokens.folded(end).equals("bukan") && tokens.folded(end + 1).equals("nama");
    }

    /** "menjemput X", "merekrut X" */
    private void behindVerb(int at, List<Mention<Kind>> found) {
        int next = tokens.lower(at) ? CUES.end(tokens, at, "strikes") : at;
        next = next == at && close(at) ? at + 1 : next;
        if (next > at && next < tokens.size() && tokens.before(next) == Gap.SPACE) {
            add(next, found);
        }
    }

    /** "keluarga X", where the sentence tells of a victim. */
    private boolean close(int at) {
        String word = tokens.folded(at);
        boolean kin = CLOSE_TO.contains(word) && (tokens.lower(at) || tokens.before(at) != Gap.SPACE);
        return kin && ofVictim(at);
    }

    private boolean ofVictim(int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + SENTENCE) && !ends(i); i++) {
            if (victim(i)) {
                return true;
            }
        }
        for (int i = at; i >= Math.max(0, at - SENTENCE); i--) {
            if (victim(i)) {
                return true;
            }
            if (ends(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(int at) {
        return tokens.before(at) == Gap.DOT || tokens.before(at) == Gap.BREAK;
    }

    private boolean victim(int at) {
        return tokens.lower(at)
                && (CUES.end(tokens, at, "crime") > at
                        || CUES.end(tokens, at, "struck") > at
                        || CUES.end(tokens, at, "harm") > at);
    }

    /** "korban ketiga, X", "PMI asal Flores, X", "jenazah pekerja migran X" */
    private void behindDescription(int at, List<Mention<Kind>> found) {
        int next = Math.max(CUES.end(tokens, at, "subject"), CUES.end(tokens, at, "described"));
        boolean opens = tokens.lower(at) || tokens.before(at) != Gap.SPACE;
        if (next == at || !opens) {
            return;
        }
        int name = next;
        while (name < tokens.size() && name < next + QUALIFIERS && tokens.before(name) == Gap.SPACE) {
            int end = qualifier(name);
            if (end == name) {
                break;
            }
            name = end;
        }
        // "PMI Non Prosedural", "siswa SMP Bina Insani" name nobody: a name stands behind a small word, or behind a
        // comma
        boolean school = CUES.is(tokens.folded(name - 1), "school");
        boolean small = tokens.lower(name - 1) || name > next && !school && CUES.end(tokens, at, "subject") > at;
        Gap gap = tokens.before(Math.min(name, tokens.size()));
        boolean joined = name < tokens.size() && (gap == Gap.COMMA || gap == Gap.SPACE && small);
        if (joined && tokens.capitalised(name)) {
            add(name, found);
        }
    }

    private int qualifier(int at) {
        int described = Math.max(CUES.end(tokens, at, "qualifier"), CUES.end(tokens, at, "described"));
        if (described > at) {
            return described;
        }
        if (!ORIGINS.contains(tokens.folded(at)) || !tokens.capitalised(at + 1)) {
            return at;
        }
        int end = at + 2;
        while (end < tokens.size() && tokens.before(end) == Gap.SPACE && scene.region(end, end + 1)) {
            end++;
        }
        return end;
    }

    /** Of two words at least: one alone may be a place that we don't know. */
    private void add(int at, List<Mention<Kind>> found) {
        int end = people.person(at, false);
        if (end > at + 1 && !scene.initials(at) && !inOffice(at, end)) {
            people.add(at, end, "identity.behind-description", found);
        }
    }

    private boolean inOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.vouchers().office(tokens.folded(i))) {
                return false;
            }
        }
        return true;
    }
}
