package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and initials: beside an age, behind "korban" and its like, behind "berinisial", before "ibu korban". */
final class NamedIdentities {

    private static final Set<String> YEARS = Set.of("tahun", "th", "thn", "bulan", "bln");
    private static final Set<String> SENTENCES =
            Set.of("penjara", "kurungan", "lalu", "terakhir", "silam", "mendatang", "berturut-turut");
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
    private static final Set<String> KINSHIP =
            Set.of("kandung", "tiri", "angkat", "sambung", "dari", "sang", "almarhum", "almarhumah");
    private static final Set<String> SILENCED = Set.of("nama", "bukan", "samaran", "disamarkan", "inisial");
    private static final Set<String> CIVIL = Set.of("nn", "ny", "sdri", "sdr", "an");
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
    private static final int LONGEST_LIST = 12;

    private final IdentityScene scene;
    private final Wording tokens;
    private final NameReader names;

    NamedIdentities(IdentityScene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        names = scene.names();
    }

    void find(List<Mention<Kind>> found) {
        for (int i = 0; i < tokens.size(); i++) {
            besideAge(i, found);
            behindInitialsWord(i, found);
            behindNamedWord(i, found);
            behindSubject(i, found);
            beforeDescription(i, found);
            lineage(i, found);
            civilTitle(i, found);
        }
    }

    /** "NA (14)", "Melati (14 tahun)", "RS, 15 tahun", "Bunga yang baru berusia 9 tahun", "Mawar (nama samaran)". */
    private void besideAge(int at, List<Mention<Kind>> found) {
        if (!tokens.capitalised(at) || at + 1 >= tokens.size()) {
            return;
        }
        Gap gap = tokens.after(at);
        boolean bracket = gap == Gap.OPEN && (age(at + 1, true) || SILENCED.contains(tokens.folded(at + 1)));
        boolean comma = (gap == Gap.COMMA && age(at + 1, false)) || (gap == Gap.SPACE && aged(at + 1));
        if (!bracket && !comma) {
            return;
        }
        int from = nameStart(at);
        if (from <= at && !scene.region(from, at + 1) && !(comma && scene.official(from, at + 1))) {
            add(from, at + 1, "identity.beside-age", found);
        }
    }

    private boolean age(int at, boolean bracket) {
        if (!tokens.number(at) || tokens.word(at).length() > 2) {
            return false;
        }
        boolean years = at + 1 < tokens.size()
                && YEARS.contains(tokens.folded(at + 1))
                && !SENTENCES.contains(tokens.folded(at + 2));
        return years || (bracket && (tokens.after(at) == Gap.CLOSE || tokens.after(at) == Gap.COMMA));
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

    /** The first word of the name that ends at the word; behind it where no name does. */
    private int nameStart(int at) {
        if (tokens.acronym(at)) {
            boolean initials = tokens.word(at).length() <= 2 || scene.initials(at);
            return initials && tokens.word(at).length() <= 4 ? at : capitalsStart(at);
        }
        int from = at + 1;
        while (from > 0 && at + 1 - from < 6 && names.nameable(from - 1) && (from > at || linked(from))) {
            from--;
        }
        return from;
    }

    private int capitalsStart(int at) {
        boolean name = tokens.word(at).length() >= 4
                && at > 0
                && tokens.before(at) == Gap.SPACE
                && tokens.acronym(at - 1)
                && names.nameable(at)
                && names.nameable(at - 1);
        return name ? at - 1 : at + 1;
    }

    private boolean linked(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE || (gap == Gap.DOT && tokens.word(at - 1).length() == 1);
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
            add(next, end, Kind.INITIALS, "identity.behind-inisial", found);
            next = nextInList(end);
        }
    }

    private int nextInList(int end) {
        int at = end;
        if (at + 1 < tokens.size() && tokens.before(at) == Gap.OPEN && tokens.number(at)) {
            at = YEARS.contains(tokens.folded(at + 1)) ? at + 2 : at + 1;
        }
        while (at < tokens.size()
                && (tokens.folded(at).equals("dan")
                        || tokens.folded(at).equals("serta")
                        || tokens.folded(at).equals("hingga"))) {
            at++;
        }
        boolean goesOn =
                at < tokens.size() && (at > end || tokens.before(at) == Gap.COMMA || tokens.before(at) == Gap.JOIN);
        return goesOn ? at : tokens.size();
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
                || inGeneral(at)) {
            return;
        }
        Gap gap = tokens.before(next);
        boolean open = gap == Gap.SPACE
                || gap == Gap.COLON
                || (gap == Gap.COMMA && strong(at))
                || (label && gap == Gap.BREAK)
                || (gap == Gap.OTHER && label);
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
            int end = person(next, certain);
            if (end == next) {
                return;
            }
            add(next, end, rule, found);
            next = nextInList(end);
        }
    }

    /** Behind the private person's name or initials at the word, or the word itself. */
    private int person(int at, boolean certain) {
        int initials = scene.initialsEnd(at);
        if (initials > at) {
            return initials;
        }
        PersonName name = names.at(at);
        if (name == null) {
            return certain && names.nameable(at) && !tokens.acronym(at) && !scene.region(at, at + 1) ? at + 1 : at;
        }
        return scene.region(name.from(), name.to()) || scene.official(name.from(), name.to()) ? at : name.to();
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
        if (from <= at && !scene.region(from, at + 1) && !scene.official(from, at + 1)) {
            add(from, at + 1, "identity.before-description", found);
        }
    }

    private int initialsOrName(int at) {
        if (scene.initials(at) && tokens.word(at).length() > 1) {
            return at;
        }
        int from = nameStart(at);
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
        if (DESCRIBED.contains(tokens.folded(at))) {
            return true;
        }
        int kin = CUES.end(tokens, at, "kin");
        while (kin > at && kin < tokens.size() && KINSHIP.contains(tokens.folded(kin))) {
            kin++;
        }
        String whose = tokens.folded(kin);
        boolean named = kin < tokens.size() && tokens.capitalised(kin) && scene.initials(kin);
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

    /** "Nurmah binti Amaq". */
    private void lineage(int at, List<Mention<Kind>> found) {
        String word = tokens.folded(at);
        if (!(word.equals("bin") || word.equals("binti") || word.equals("bt") || word.equals("btn"))
                || at == 0
                || !tokens.capitalised(at + 1)
                || tokens.before(at) != Gap.SPACE) {
            return;
        }
        int from = nameStart(at - 1);
        PersonName father = names.at(at + 1);
        if (from < at && !scene.official(from, at)) {
            add(from, father == null ? at + 2 : father.to(), "identity.lineage", found);
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
            int end = person(at + 1, true);
            if (end > at + 1) {
                add(at + 1, end, "identity.civil-title", found);
            }
        }
    }

    private void add(int from, int to, String rule, List<Mention<Kind>> found) {
        boolean initials =
                to - from == 1 && (tokens.acronym(from) || tokens.word(from).length() == 1);
        add(from, to, initials || tokens.word(to - 1).length() == 1 ? Kind.INITIALS : Kind.NAME, rule, found);
    }

    private void add(int from, int to, @Nullable Kind kind, String rule, List<Mention<Kind>> found) {
        found.add(new Mention<>(kind == null ? Kind.NAME : kind, tokens.span(from, to), rule));
    }
}
