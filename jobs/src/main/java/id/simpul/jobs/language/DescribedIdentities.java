package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/** Names and initials before the words that say whose they are: "Siti, ibu korban", "Rina selaku pelapor". */
final class DescribedIdentities {

    private static final Set<String> DESCRIBED = Set.of(
            "korban",
            "penyintas",
            "siswi",
            "siswa",
            "pelajar",
            "murid",
            "santri",
            "santriwati",
            "bocah",
            "balita",
            "gadis",
            "remaja",
            "pelapor",
            "mahasiswi");
    /** "Kuasa hukum X, korban …": whose lawyer it is. */
    private static final Set<String> CLIENT_OF = Set.of("hukum", "pengacara", "advokat");

    private static final Set<String> KINSHIP =
            Set.of("kandung", "tiri", "angkat", "sambung", "dari", "sang", "almarhum", "almarhumah");

    private final IdentityScene scene;
    private final Wording tokens;
    private final PrivateNames people;
    private final NameReader names;

    DescribedIdentities(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
        names = scene.names();
    }

    void find(int at, List<Mention<Kind>> found) {
        beforeDescription(at, found);
    }

    /** "Siti, ibu korban", "Rina selaku pelapor", "Budi merupakan siswa SMP X". */
    private void beforeDescription(int at, List<Mention<Kind>> found) {
        if (!tokens.capitalised(at) || at + 1 >= tokens.size() || scene.headline(at)) {
            return;
        }
        int next = described(at);
        if (next < 0 || !describes(next)) {
            return;
        }
        int from = initialsOrName(at);
        boolean client = CLIENT_OF.contains(tokens.folded(from - 1))
                && tokens.folded(next).equals("korban");
        if (from <= at && !scene.region(from, at + 1) && (client || !scene.official(from, at + 1))) {
            people.add(from, at + 1, "identity.before-description", found);
        }
    }

    private int initialsOrName(int at) {
        if (scene.initials(at) && tokens.word(at).length() > 1) {
            return at;
        }
        int from = people.nameStart(at);
        if (from > at) {
            return from;
        }
        PersonName name = names.at(from);
        return name != null && name.to() == at + 1 ? from : at + 1;
    }

    /** Where the description begins behind a name that ends here; -1 where nothing links to one. */
    private int described(int at) {
        Gap gap = tokens.after(at);
        int next = at + 1;
        boolean linked = gap == Gap.COMMA || gap == Gap.OPEN;
        if (gap == Gap.SPACE) {
            while (next < tokens.size() && next < at + 4 && isLink(next)) {
                next++;
            }
            linked = next > at + 1;
        }
        while (linked && next < tokens.size() && next < at + 6 && isArticle(next)) {
            next++;
        }
        return linked && next < tokens.size() ? next : -1;
    }

    private boolean isLink(int at) {
        String word = tokens.folded(at);
        return word.equals("selaku")
                || word.equals("sebagai")
                || word.equals("merupakan")
                || word.equals("adalah")
                || word.equals("yang")
                || word.equals("menjadi")
                || word.equals("jadi")
                || word.equals("ialah")
                || word.equals("masih");
    }

    private boolean isArticle(int at) {
        String word = tokens.folded(at);
        return word.equals("salah")
                || word.equals("satu")
                || word.equals("seorang")
                || word.equals("sang")
                || word.equals("yang")
                || word.equals("merupakan")
                || word.equals("menjadi")
                || word.equals("para")
                || word.equals("masih");
    }

    private boolean describes(int at) {
        if (!tokens.lower(at)) {
            return false;
        }
        if (DESCRIBED.contains(tokens.folded(at)) || CUES.end(tokens, at, "described") > at) {
            return true;
        }
        int kin = CUES.end(tokens, at, "kin");
        while (kin > at && kin < tokens.size() && KINSHIP.contains(tokens.folded(kin))) {
            kin++;
        }
        String whose = tokens.folded(kin);
        boolean named = kin < tokens.size()
                && tokens.capitalised(kin)
                && (scene.initials(kin)
                        || (names.nameable(kin)
                                && !tokens.acronym(kin)
                                && !scene.region(kin, kin + 1)
                                && !scene.official(kin, kin + 1)));
        return kin > at
                && (whose.startsWith("korban")
                        || whose.equals("pelaku")
                        || whose.equals("anak")
                        || whose.equals("bocah")
                        || whose.equals("siswi")
                        || whose.equals("siswa")
                        || named
                        || (kin > at + 1
                                && KINSHIP.contains(tokens.folded(kin - 1))
                                && !tokens.folded(kin - 1).equals("dari")));
    }
}
