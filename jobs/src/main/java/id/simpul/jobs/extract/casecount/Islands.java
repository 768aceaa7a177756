package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.List;
import java.util.Set;

/** Numbers of an island, and in a row of such of two provinces in one: "Sulawesi 3.480 kasus, Maluku dan Papua 913". They have no code. */
final class Islands {

    private static final Set<String> NAMES = Set.of("jawa", "sumatra", "sumatera", "sulawesi", "kalimantan");

    /** What makes a name of an island that of a province, a people or a sea. */
    private static final Set<String> PARTS = Set.of("barat", "tengah", "timur", "utara", "selatan", "tenggara");

    /** "Jalan Jawa", "Tol Trans Sumatera": what is called after an island. */
    private static final Set<String> OTHERS = Set.of(
            "jalan", "jl", "jl.", "tol", "trans", "laut", "suku", "gang", "bank", "hotel", "universitas", "orang");

    /** Words between such a name and its number. */
    private static final Set<String> FILLERS =
            Set.of("dengan", "sebanyak", "ada", "tercatat", "sejumlah", ",", ":", "(", "yaitu", "yakni", "mencapai");

    /** Words before the name of an island where something lies. */
    private static final Set<String> IN = Set.of("di", "pulau", "wilayah", "se", "dari", "asal", "kepulauan");

    /** Words between a name and its number, at most. */
    private static final int REACH = 6;

    private final Scene scene;
    private final TokenList tokens;
    private final RegionMentions regions;

    Islands(Scene scene, RegionMentions regions) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.regions = regions;
    }

    /** Whether a number is told of an island, or in a row of islands of two provinces together. */
    boolean of(Candidate candidate) {
        return named(candidate) || behind(candidate) || provinces(candidate) && row(candidate);
    }

    private boolean named(Candidate candidate) {
        int number = tokens.from(candidate.number().span().start());
        int first = tokens.from(candidate.left().start());
        for (int at = number - 1; at >= Math.max(first, number - REACH); at--) {
            if (!scene.regions(tokens.at(at).span()).isEmpty()) {
                return false;
            }
            if (island(at)) {
                return leads(at, first) || FILLERS.contains(tokens.word(at + 1)) || at == number - 1;
            }
        }
        return false;
    }

    /** "12 kasus di Pulau Jawa". */
    private boolean behind(Candidate candidate) {
        int at = tokens.from(candidate.body().end());
        boolean placed = tokens.word(at).equals("di");
        int name = tokens.word(at + 1).equals("pulau") ? at + 2 : at + 1;
        return placed && island(name);
    }

    /** Whether its sentence goes through islands. */
    private boolean row(Candidate candidate) {
        int number = tokens.from(candidate.number().span().start());
        for (int at = tokens.from(candidate.sentence().start()); at < number; at++) {
            if (island(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean island(int at) {
        String word = tokens.word(at);
        boolean two = word.equals("tenggara") && tokens.word(at - 1).equals("nusa");
        return tokens.at(at).capital()
                && (two || NAMES.contains(word))
                && !PARTS.contains(tokens.word(at + 1))
                && !OTHERS.contains(tokens.word(at - 1))
                && scene.regions(tokens.at(at).span()).isEmpty();
    }

    /** "Terbanyak di Pulau Jawa, …", "Sumatra berada di belakangnya dengan …": whether the name opens what is told of the number. */
    private boolean leads(int at, int first) {
        return IN.contains(tokens.word(at - 1)) || at <= first + 1;
    }

    /** "Maluku dan Papua 913 kasus", one number of two provinces. */
    private boolean provinces(Candidate candidate) {
        List<Mention<Region>> left = regions.in(candidate.left());
        if (left.size() < 2) {
            return false;
        }
        Mention<Region> one = left.get(left.size() - 2);
        Mention<Region> other = left.get(left.size() - 1);
        int and = tokens.from(one.span().end());
        boolean joined = tokens.word(and).equals("dan")
                && tokens.from(other.span().start()) == and + 1
                && province(one)
                && province(other);
        Span between = new Span(
                other.span().end(),
                Math.max(other.span().end(), candidate.number().span().start()));
        int words = tokens.from(between.end()) - tokens.from(between.start());
        boolean touches = words == 0 || words == 1 && FILLERS.contains(tokens.word(tokens.from(between.start())));
        return joined && touches;
    }

    private static boolean province(Mention<Region> mention) {
        return mention.value().level() == Region.Level.PROVINCE;
    }
}
