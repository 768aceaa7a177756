package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.TokenList;
import java.util.Set;

/** Numbers that tell by how much others rose or fell. */
final class Rises {
    private static final int RISE = 8;
    private static final Set<String> RISES = Set.of(
            "peningkatan",
            "kenaikan",
            "penurunan",
            "penambahan",
            "pertambahan",
            "tambahan",
            "selisih",
            "selisihnya",
            "kenaikannya",
            "penurunannya",
            "pengurangan",
            "lonjakan");

    /** Behind these a rise is over. */
    private static final Set<String> STEPS =
            Set.of("menjadi", "mencapai", ",", ".", "dibanding", "ketimbang", "dibandingkan", "dari");

    private static final Set<String> ABOUT = Set.of("sekitar", "hampir", "lebih");

    /** Words that tell how far two numbers lie apart. */
    private static final Set<String> APART = Set.of("selisih", "selisihnya", "bedanya", "perbedaannya");

    private final Scene scene;

    Rises(Scene scene) {
        this.scene = scene;
    }

    /** "peningkatan jumlah korban sebanyak 316 orang": by how much, not how many. */
    boolean rise(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int number = tokens.from(candidate.number().span().start());
        int first = ABOUT.contains(tokens.word(number - 1)) ? number - 1 : number;
        if (signed(number) || RISES.contains(tokens.word(first - 1)) || apart(candidate)) {
            return true;
        }
        if (!Set.of("sebanyak", "sebesar").contains(tokens.word(first - 1))) {
            return false;
        }
        for (int at = first - 2; at > first - RISE; at--) {
            if (STEPS.contains(tokens.word(at)) || number(at)) {
                return false;
            }
            if (RISES.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "selisihnya mencapai sembilan kasus", "hanya selisih satu dua kasus". */
    private boolean apart(Candidate candidate) {
        return scene.any(APART, candidate.left());
    }

    /** "(+48 kasus)", "(–54)": more or fewer. */
    private boolean signed(int first) {
        TokenList tokens = scene.tokens();
        String sign = tokens.word(first - 1);
        boolean touches = first > 0
                && tokens.at(first - 1).span().end() == tokens.at(first).span().start();
        return touches
                && (sign.equals("+")
                        || tokens.at(first - 1).isDash()
                                && tokens.word(first - 2).equals("("));
    }

    /** Digits that are no date: "penurunan di tahun 2022 sebanyak" is one rise still. */
    boolean number(int token) {
        return scene.tokens().at(token).isDigits()
                && scene.dates(scene.tokens().at(token).span()).isEmpty();
    }
}
