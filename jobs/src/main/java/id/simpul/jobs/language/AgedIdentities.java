package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/** Names and initials that their own form gives away: beside an age or "nama samaran", with binti, behind "Ny." or "Sdri.". */
final class AgedIdentities {

    private static final Set<String> SILENCED = Set.of("nama", "bukan", "samaran", "disamarkan", "inisial");
    private static final Set<String> CIVIL = Set.of("nn", "ny", "sdri", "sdr", "an");

    private final IdentityScene scene;
    private final Wording tokens;
    private final PrivateNames people;
    private final NameReader names;

    AgedIdentities(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
        names = scene.names();
    }

    void find(int at, List<Mention<Kind>> found) {
        besideAge(at, found);
        lineage(at, found);
        civilTitle(at, found);
    }

    /** "NA (14)", "Melati (14 tahun)", "RS, 15 tahun", "Bunga yang baru berusia 9 tahun", "Mawar (nama samaran)". */
    private void besideAge(int at, List<Mention<Kind>> found) {
        if (!tokens.capitalised(at) || at + 1 >= tokens.size()) {
            return;
        }
        Gap gap = tokens.after(at);
        boolean bracket = gap == Gap.OPEN && (people.age(at + 1, true) || SILENCED.contains(tokens.folded(at + 1)));
        boolean comma = (gap == Gap.COMMA && people.age(at + 1, false)) || (gap == Gap.SPACE && aged(at + 1));
        if (!bracket && !comma) {
            return;
        }
        int from = people.nameStart(at);
        if (from <= at && !scene.region(from, at + 1) && !(comma && scene.official(from, at + 1))) {
            people.add(from, at + 1, "identity.beside-age", found);
        }
    }

    private boolean aged(int at) {
        for (int i = at; i < at + 5 && i + 1 < tokens.size(); i++) {
            String word = tokens.folded(i);
            if (word.equals("berusia") || word.equals("berumur") || word.equals("usia") || word.equals("umur")) {
                return tokens.number(i + 1);
            }
            if (!(word.equals("yang")
                    || word.equals("masih")
                    || word.equals("baru")
                    || word.equals("saat")
                    || word.equals("itu"))) {
                return false;
            }
        }
        return false;
    }

    /** "Nurmah binti Amaq". */
    private void lineage(int at, List<Mention<Kind>> found) {
        String word = tokens.folded(at);
        if (!(word.equals("bin") || word.equals("binti") || word.equals("bt") || word.equals("btn"))
                || at == 0
                || !tokens.capitalised(at + 1)
                || tokens.before(at) != Gap.SPACE) {
            return;
        }
        int from = people.nameStart(at - 1);
        PersonName father = names.at(at + 1);
        if (from < at && !scene.official(from, at)) {
            people.add(from, father == null ? at + 2 : father.to(), "identity.lineage", found);
        }
    }

    /** "Ny. S", "Nn. Rina", "Sdri. Lilik". */
    private void civilTitle(int at, List<Mention<Kind>> found) {
        if (CIVIL.contains(tokens.folded(at))
                && tokens.capitalised(at)
                && !tokens.acronym(at)
                && (tokens.after(at) == Gap.DOT
                        || (tokens.after(at) == Gap.SPACE && !tokens.folded(at).equals("an")))
                && at + 1 < tokens.size()
                && !scene.official(at + 1, at + 2)) {
            int end = people.person(at + 1, true);
            if (end > at + 1) {
                people.add(at + 1, end, "identity.civil-title", found);
            }
        }
    }
}
