package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A named school in a passage that tells of a victim, a crime or anybody who stays unnamed: whoever knows the school finds the
 * child. One that only hosts a gathering stays readable.
 */
final class SchoolIdentities {

    private static final int LONGEST = 9;
    private static final List<String> TELLING = List.of("crime", "struck", "harm", "subject", "initials");
    /** Cues of these kinds that tell of schools in general too. */
    private static final Set<String> GENERAL = Set.of(
            "anak",
            "kepala",
            "guru",
            "sekolah",
            "kelas",
            "orang tua",
            "kekerasan",
            "perempuan",
            "santri",
            "siswa",
            "pelajar",
            "murid",
            "perundungan",
            "pernikahan",
            "remaja",
            "putra",
            "putri",
            "gadis",
            "mahasiswi",
            "balita",
            "bayi",
            "tukang");

    private final IdentityScene scene;
    private final Wording tokens;
    private final boolean[] aboutCase;

    /** @param people who is hidden in the text */
    SchoolIdentities(IdentityScene scene, List<Mention<Kind>> people) {
        this.scene = scene;
        tokens = scene.tokens();
        aboutCase = new boolean[tokens.size()];
        boolean[] hidden = new boolean[tokens.size()];
        people.forEach(person -> hidden[tokens.at(person.span().start())] = true);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.after(i) == Gap.BREAK) {
                Arrays.fill(aboutCase, start, i + 1, aboutCase(start, i + 1, hidden));
                start = i + 1;
            }
        }
    }

    private boolean aboutCase(int from, int to, boolean[] hidden) {
        for (int i = from; i < to; i++) {
            if (hidden[i] || tells(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int at) {
        if (GENERAL.contains(tokens.folded(at))) {
            return false;
        }
        for (String kind : TELLING) {
            if (CUES.end(tokens, at, kind) > at) {
                return true;
            }
        }
        return false;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int head = aboutCase[at] && tokens.capitalised(at) ? CUES.end(tokens, at, "school") : at;
            int end = head > at ? named(at, head) : at;
            if (end > at) {
                found.add(new Mention<>(Kind.SCHOOL, tokens.span(at, end), "identity.school"));
            }
            at = Math.max(at + 1, end);
        }
    }

    /** Behind the school's own name, or its first word where it has none but a kind. */
    private int named(int at, int head) {
        int end = head;
        boolean own = false;
        while (end < tokens.size()
                && end - at < LONGEST
                && (tokens.before(end) == Gap.SPACE || tokens.before(end) == Gap.JOIN)
                && (tokens.capitalised(end) || tokens.number(end))
                && !scene.vouchers().office(tokens.folded(end))) {
            own |= !tokens.folded(end).equals("negeri") && !tokens.folded(end).equals("swasta");
            end++;
        }
        return own ? end : at;
    }
}
