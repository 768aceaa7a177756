package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "Polres Poso yang wilayah hukumnya mencakup Tojo Una-Una 37 kasus": which regions an office covers besides its own; the number is the office's. */
final class Jurisdictions {

    private static final Set<String> COVERS =
            Set.of("mencakup", "meliputi", "membawahi", "mewilayahi", "melingkupi", "membawahkan");

    /** Words between the office and its verb, and between the verb and the first region. */
    private static final Set<String> BETWEEN =
            Set.of("yang", "wilayah", "wilayahnya", "hukum", "hukumnya", "kerja", "kerjanya", "juga", "(", "daerah");

    private static final Set<String> JOINTS = Set.of("dan", "serta", ",", "maupun");

    /** Words on either side of the verb, at most. */
    private static final int REACH = 4;

    private final Scene scene;
    private final Set<Integer> explained = new HashSet<>();

    Jurisdictions(Scene scene) {
        this.scene = scene;
        for (Mention<Agency> agency : scene.reading().agencies()) {
            if (agency.value().territory() != null) {
                covered(agency.span().end());
            }
        }
    }

    /** Whether a region is one that an office is said to cover besides its own. */
    boolean explains(Span region) {
        return explained.contains(region.start());
    }

    private void covered(int behindOffice) {
        TokenList tokens = scene.tokens();
        int verb = skip(tokens.from(behindOffice));
        if (!COVERS.contains(tokens.word(verb))) {
            return;
        }
        int at = skip(verb + 1);
        while (at < tokens.size()) {
            int end = end(tokens.at(at).span());
            if (end < 0) {
                return;
            }
            explained.add(tokens.at(at).span().start());
            at = tokens.from(end);
            at = JOINTS.contains(tokens.word(at)) ? skip(at + 1) : tokens.size();
        }
    }

    private int skip(int from) {
        int at = from;
        while (at < from + REACH && BETWEEN.contains(scene.tokens().word(at))) {
            at++;
        }
        return at;
    }

    /** Where the region ends that begins here, or -1 where none does. */
    private int end(Span token) {
        List<Mention<Region>> here = scene.regions(token);
        return here.isEmpty() || here.get(0).span().start() != token.start()
                ? -1
                : here.get(0).span().end();
    }
}
