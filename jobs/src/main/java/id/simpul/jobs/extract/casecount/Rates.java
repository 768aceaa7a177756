package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.TokenList;
import java.util.Set;

/** Numbers that tell how often, how many of how many, or how many kinds, and no sum of cases. */
final class Rates {
    private static final long SHARE = 10;
    /** Shares are told out of no more, or out of a round number. */
    private static final long SHARED_OUT = 12;

    private static final Set<String> ALL = Set.of("semua", "seluruh", "total", "keseluruhan");

    /** Kinds that a sentence names one by one, at most. */
    private static final long KINDS = 5;

    /** Words between "bisa" and its number. */
    private static final Set<String> UP_TO =
            Set.of("lebih", "dari", "mencapai", "sampai", "hingga", "mengalami", "ada");

    private static final int REACHED = 4;

    /** Words of what is counted, before "itu". */
    private static final int NOUN = 2;

    private static final Set<String> BACK = Set.of("itu", "tersebut", "tadi");

    private static final Set<String> RATES =
            Set.of("per", "setiap", "tiap", "sehari", "sebulan", "setahun", "perbulan", "pertahun", "perhari");

    private static final Set<String> ASKED = Set.of("survei", "responden", "mensurvei", "jajak");

    /** Words that say what may be. */
    static final Set<String> MAY = Set.of("bisa", "dapat", "mungkin", "kadang");

    private final Scene scene;

    Rates(Scene scene) {
        this.scene = scene;
    }

    /** "12 kasus per bulan", "setiap dua jam", "satu dari tiga perempuan". */
    boolean rate(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int first = tokens.from(candidate.number().span().start());
        int behind = tokens.from(candidate.body().end());
        if (ofAll(candidate) || kinds(candidate) || fraction(first) || asked(first)) {
            return true;
        }
        if (possible(first)) {
            return true;
        }
        boolean each = RATES.contains(tokens.word(first - 1)) || RATES.contains(tokens.word(behind)) && !dated(behind);
        boolean share = candidate.value() <= SHARE
                && tokens.word(behind).equals("dari")
                && NumberRules.begins(tokens, behind + 1)
                && !told(behind + 1)
                && !exact(behind + 1);
        boolean whole =
                tokens.word(behind).equals("setahun") && tokens.word(behind + 1).equals("penuh");
        return each && !whole || share;
    }

    /** "93 kasus per 3 September 2020": until a day, and no rate. */
    private boolean dated(int at) {
        return !scene.dates(scene.tokens().span(at, at + 1)).isEmpty();
    }

    /** "1 dari 2 remaja", "dua-pertiganya". */
    private boolean fraction(int first) {
        TokenList tokens = scene.tokens();
        boolean ofSo = tokens.word(first - 1).equals("dari")
                && (tokens.word(first - 2).equals("1") || tokens.word(first - 2).equals("satu"))
                && !told(first);
        int next = tokens.at(first + 1).isDash() ? first + 2 : first + 1;
        return ofSo
                || tokens.word(next).startsWith("pertiga")
                || tokens.word(next).startsWith("perempat");
    }

    /** "survei terhadap 1.940 perempuan": who was asked. */
    private boolean asked(int first) {
        for (int at = first - 1; at >= first - REACHED; at--) {
            if (ASKED.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "setahun bisa lebih dari 500 perkara", "seorang korban bisa mengalami dua kasus": what may be, not what was. */
    private boolean possible(int first) {
        for (int at = first - 1; at >= first - REACHED; at--) {
            if (MAY.contains(scene.tokens().word(at))) {
                return true;
            }
            if (!UP_TO.contains(scene.tokens().word(at))) {
                return false;
            }
        }
        return false;
    }

    /** "10 persen dari semua perkara yang ada, sebanyak 150 perkara": all matters of an office, of which a share is ours. */
    private boolean ofAll(Candidate candidate) {
        for (Mention<Quantity> share : scene.numbers(candidate.left())) {
            int behind = scene.tokens().from(share.span().end());
            int from = scene.tokens().word(behind).equals("dari") ? behind : behind + 1;
            boolean all = share.value().kind() == Quantity.Kind.PERCENT
                    && scene.tokens().word(from).equals("dari")
                    && ALL.contains(scene.tokens().word(from + 1));
            if (all && scene.categories(candidate.own()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "dari dua perkara lain, yaitu kekerasan terhadap perempuan, dan KDRT": kinds, which are named behind it. */
    private boolean kinds(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int behind = tokens.from(candidate.body().end());
        boolean other = Set.of("lain", "lainnya").contains(tokens.word(behind));
        int opener = tokens.word(behind + 1).equals(",") ? behind + 2 : behind + 1;
        return other
                && candidate.value() <= KINDS
                && Set.of("yaitu", "yakni").contains(tokens.word(opener))
                && scene.numbers(candidate.right()).isEmpty();
    }

    /** "9 dari 57 itu": out of a number that points back. */
    boolean told(int token) {
        return Scene.in(
                        scene.reading().numbers(),
                        Mention::span,
                        scene.tokens().at(token).span())
                .stream()
                .anyMatch(number -> pointing(scene.tokens().from(number.span().end())));
    }

    /** "dari sembilan itu", "dari sembilan kasus pencabulan itu". */
    private boolean pointing(int behind) {
        for (int at = behind; at <= behind + NOUN; at++) {
            if (BACK.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "10 dari 29 kasus": out of a number that nobody rounds a share to. */
    private boolean exact(int token) {
        return Scene.in(
                        scene.reading().numbers(),
                        Mention::span,
                        scene.tokens().at(token).span())
                .stream()
                .anyMatch(number -> number.value().value() > SHARED_OUT
                        && number.value().value() % SHARE != 0
                        && Measures.at(
                                        scene.tokens(),
                                        scene.tokens().from(number.span().end()))
                                != null);
    }
}
