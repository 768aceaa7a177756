package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;

/** The school of a victim or of a child that is accused: a named school beside a pupil, in a passage about one case. */
final class SchoolIdentities {

    private static final int REACH = 5;
    private static final int LONGEST = 9;

    private final IdentityScene scene;
    private final Wording tokens;
    private final boolean[] aboutCase;
    private final boolean oneCase;

    SchoolIdentities(IdentityScene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        oneCase = oneCase();
        aboutCase = new boolean[tokens.size()];
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.after(i) == Gap.BREAK) {
                java.util.Arrays.fill(aboutCase, start, i + 1, aboutCase(start, i + 1));
                start = i + 1;
            }
        }
    }

    /** Whether the text tells of somebody by initials or a false name: then any school in it may be theirs. */
    private boolean oneCase() {
        for (int i = 0; i < tokens.size(); i++) {
            if (CUES.end(tokens, i, "initials") > i || tokens.folded(i).equals("samaran")) {
                return true;
            }
        }
        return false;
    }

    private boolean aboutCase(int from, int to) {
        boolean crime = false;
        boolean victim = false;
        boolean gathering = false;
        for (int i = from; i < to; i++) {
            crime |= CUES.is(tokens.folded(i), "crime");
            victim |= tokens.folded(i).equals("korban") || tokens.folded(i).equals("seorang");
            gathering |= CUES.is(tokens.folded(i), "gathering");
        }
        return crime ? !gathering || victim : (victim || oneCase) && !gathering;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int head = aboutCase[at] && tokens.capitalised(at) ? CUES.end(tokens, at, "school") : at;
            int end = head > at ? named(at, head) : at;
            if (end > at && pupil(at)) {
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
                && (tokens.capitalised(end) || tokens.number(end))) {
            own |= !tokens.folded(end).equals("negeri") && !tokens.folded(end).equals("swasta");
            end++;
        }
        return own ? end : at;
    }

    private boolean pupil(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            String word = tokens.folded(i);
            boolean place = oneCase && (word.equals("di") || word.equals("pihak") || word.equals("dari"));
            if (CUES.is(word, "pupil") || place) {
                return !scene.headline(at);
            }
        }
        return false;
    }
}
