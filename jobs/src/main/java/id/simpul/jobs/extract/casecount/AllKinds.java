package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.Set;

/** Numbers of everything that an office for women and children takes up: "Seluruh jenis kasus yang masuk Unit PPA ada 52 kasus". */
final class AllKinds {

    static final Set<String> ALL = Set.of("semua", "seluruh", "segala", "keseluruhan");

    private static final Set<String> KINDS = Set.of("jenis", "macam", "bentuk");

    private static final Set<String> UNITS = Set.of("kasus", "perkara", "laporan", "pengaduan", "aduan");

    private final Scene scene;

    AllKinds(Scene scene) {
        this.scene = scene;
    }

    /** Whether its sentence says before the number, and before any other, that it counts cases of all kinds. */
    boolean counts(Candidate candidate) {
        TokenList tokens = scene.tokens();
        int start = Math.min(candidate.left().start(), candidate.number().span().start());
        Span left = new Span(start, candidate.number().span().start());
        if (!scene.categories(left).isEmpty()) {
            return false;
        }
        for (int at = tokens.from(left.start()); at < tokens.from(left.end()); at++) {
            if (tokens.word(at - 1).equals("dari")) {
                continue; // "dari seluruh kasus yang ditangani itu, 12 sudah P21": some of those told before
            }
            boolean kinds = ALL.contains(tokens.word(at))
                    && KINDS.contains(tokens.word(at + 1))
                    && UNITS.contains(tokens.word(at + 2));
            boolean taken = ALL.contains(tokens.word(at))
                    && UNITS.contains(tokens.word(at + 1))
                    && tokens.word(at + 2).equals("yang")
                    && scene.has(Cues.Cue.UNIT, left);
            if (kinds || taken) {
                return true;
            }
        }
        return false;
    }
}
