package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/** Names and initials behind the word that introduces them: "berinisial", "bernama", "korban", "ibunya". */
final class IntroducedIdentities {

    private static final Set<String> LINKS = Set.of(
            "yakni",
            "yaitu",
            "ialah",
            "adalah",
            "bernama",
            "berinisial",
            "inisial",
            "atas",
            "nama",
            "an",
            "tersebut",
            "itu",
            "sebut",
            "saja",
            "namanya",
            "yang",
            "merupakan");
    private static final Set<String> GENERAL = Set.of(
            "dan",
            "terhadap",
            "bagi",
            "perempuan",
            "perlindungan",
            "pelindungan",
            "hak",
            "kekerasan",
            "ramah",
            "layak",
            "peduli",
            "forum",
            "duta");
    /** "pengacara korban X" names the lawyer. */
    private static final Set<String> SERVING =
            Set.of("hukum", "pengacara", "advokat", "kuasa", "pendamping", "psikolog", "konselor", "pembela");

    private static final Set<String> SAID = Set.of(
            "kata",
            "ujar",
            "ucap",
            "ungkap",
            "tutur",
            "jelas",
            "beber",
            "sebut",
            "cerita",
            "kisah",
            "aku",
            "imbuh",
            "tambah",
            "menurut",
            "orangtua",
            "keluarga");
    private static final int REACH = 14;
    private static final int LONGEST_LIST = 12;

    private final IdentityScene scene;
    private final Wording tokens;
    private final PrivateNames people;

    IntroducedIdentities(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
    }

    void find(int at, List<Mention<Kind>> found) {
        behindInitialsWord(at, found);
        behindNamedWord(at, found);
        behindSubject(at, found);
        initialsInPassing(at, found);
    }

    /** "yang menjadi korban … yakni SMN", "ujar SB, kepala sekolah korban". */
    private void initialsInPassing(int at, List<Mention<Kind>> found) {
        String word = tokens.folded(at - 1);
        boolean said = SAID.contains(word);
        boolean named = word.equals("yakni") || word.equals("yaitu") || word.equals("ialah");
        if ((said || named)
                && tokens.before(at) == Gap.SPACE
                && scene.initials(at)
                && tokens.word(at).length() >= 2
                && (said || subjectBefore(at))) {
            people.add(at, at + 1, Kind.INITIALS, "identity.initials-in-passing", found);
        }
    }

    private boolean subjectBefore(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            if (CUES.end(tokens, i, "subject") > i && tokens.lower(i)) {
                return true;
            }
        }
        return false;
    }

    /** "berinisial RS", "inisial N, A dan IT". */
    private void behindInitialsWord(int at, List<Mention<Kind>> found) {
        int next = CUES.end(tokens, at, "initials");
        if (next == at) {
            return;
        }
        for (int listed = 0; listed < LONGEST_LIST && next < tokens.size(); listed++) {
            int end = scene.initialsEnd(next);
            if (end == next && tokens.capitalised(next) && tokens.word(next).length() <= 5 && !tokens.number(next)) {
                end = next + 1;
            }
            if (end == next || tokens.before(next) == Gap.BREAK) {
                return;
            }
            people.add(next, end, Kind.INITIALS, "identity.behind-inisial", found);
            next = people.nextInList(end);
        }
    }

    /** "bernama Rina", "sebut saja Mawar", "a.n. Rina". */
    private void behindNamedWord(int at, List<Mention<Kind>> found) {
        int next = CUES.end(tokens, at, "named");
        boolean forName = tokens.folded(at).equals("a")
                && tokens.after(at) == Gap.DOT
                && tokens.folded(at + 1).equals("n");
        if (forName) {
            next = at + 2;
        }
        if (next > at && next < tokens.size() && !thing(at)) {
            list(next, "identity.behind-bernama", true, found);
        }
    }

    private boolean thing(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (CUES.is(tokens.folded(i), "thing") && tokens.lower(at)) {
                return true;
            }
        }
        return false;
    }

    /** "korban Rina", "ibu korban, Siti", "pamannya, Darmo", "korban adalah RS", "Nama korban: Rina". */
    private void behindSubject(int at, List<Mention<Kind>> found) {
        int next = CUES.end(tokens, at, "subject");
        boolean label = tokens.folded(at - 1).equals("nama") && next > at;
        if (next == at
                || next >= tokens.size()
                || (scene.headline(at) && !label)
                || !(label || plain(at))
                || inGeneral(at)
                || SERVING.contains(tokens.folded(at - 1)) && !label) {
            return;
        }
        Gap gap = tokens.before(next);
        boolean open = gap == Gap.SPACE
                || gap == Gap.COLON
                || (gap == Gap.COMMA && strong(at))
                || (label && gap == Gap.BREAK)
                || (gap == Gap.OTHER && label && !tokens.masked(next - 1));
        if (!open) {
            return;
        }
        int linked = next;
        while (linked < next + 4 && linked < tokens.size() && LINKS.contains(tokens.folded(linked))) {
            linked++;
        }
        if (linked < tokens.size()) {
            list(linked, "identity.behind-korban", label, found);
        }
    }

    /** "terhadap perempuan dan anak …": children as such, not one of them. */
    private boolean inGeneral(int at) {
        return tokens.folded(at).equals("anak") && GENERAL.contains(tokens.folded(at - 1));
    }

    /** Written small, or large only because a sentence begins. */
    private boolean plain(int at) {
        if (tokens.lower(at)) {
            return true;
        }
        Gap gap = tokens.before(at);
        return gap != Gap.SPACE && gap != Gap.JOIN && !tokens.acronym(at);
    }

    private boolean strong(int at) {
        String word = tokens.folded(at);
        return !word.equals("anak")
                        && !word.equals("siswa")
                        && !word.equals("pelajar")
                        && !word.equals("remaja")
                        && !word.equals("mahasiswi")
                || tokens.folded(at + 1).equals("korban");
    }

    private void list(int start, String rule, boolean certain, List<Mention<Kind>> found) {
        int next = start;
        for (int listed = 0; listed < LONGEST_LIST && next < tokens.size(); listed++) {
            int end = people.person(next, certain);
            if (end == next) {
                return;
            }
            people.add(next, end, rule, found);
            next = people.nextInList(end);
        }
    }
}
