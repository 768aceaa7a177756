package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Cues.Cue;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;

/** Whether a cue stands near a number, and is no part of its noun or of a word for a category. */
final class NearCues {

    private final Scene scene;

    NearCues(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param body the number with its noun
     * @param reach tokens between the two, at most
     */
    boolean near(Cue cue, Span stretch, Span body, int reach) {
        for (Term<Cue> term : scene.cues(stretch)) {
            boolean inCategory = !scene.topics(term.span()).isEmpty();
            boolean noun = term.span().start() < body.end() && term.span().end() > body.end();
            if (term.value() == cue && !inCategory && !noun && scene.distance(term.span(), body) <= reach) {
                return true;
            }
        }
        return false;
    }
}
