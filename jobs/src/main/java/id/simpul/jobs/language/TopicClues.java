package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Locale;

/** Whether the name is what somebody's fate, label or deed is told of: "nasib X", "testimoni penyintas (X)", "BPD diwakili X". */
final class TopicClues {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon CUES = NameClues.CUES;
    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    /** Words between a verb and what it is done for, at most. */
    private static final int REACH = 8;

    private final Wording tokens;
    private final NameSurroundings around;

    TopicClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
    }

    void of(NameRun run, Clues clues) {
        int before = run.start() - 1;
        besides(run, clues);
        if (before < 0) {
            return;
        }
        Gap gap = tokens.after(before);
        String word = tokens.folded(before);
        if (gap == Gap.SPACE && WORDS.is(word, "fates")) {
            clues.add("fate of", run.start() < run.from() ? "titled" : "bare");
        }
        if (!run.initials() && (gap == Gap.OPEN || gap == Gap.JOIN || gap == Gap.COLON)) {
            clues.add("label", gap.name().toLowerCase(Locale.ROOT) + " " + kind(before));
        }
        int verb = word.equals("oleh") ? before - 1 : before;
        String deed = DEEDS.kind(tokens.folded(verb));
        boolean through = WORDS.is(tokens.folded(verb), "through");
        if (gap == Gap.SPACE && through) {
            clues.add("through", nearest(verb - 1));
            clues.add("through by", tokens.folded(verb) + " " + nearest(verb - 1));
        }
        if (gap == Gap.SPACE && deed != null && (deed.equals("done by") || deed.equals("succeed"))) {
            clues.add("done for", deed + " " + nearest(verb - 1));
            clues.add("done for by", tokens.folded(verb) + " " + nearest(verb - 1));
        }
    }

    /** "ayah korban yang juga kepala dusun, X", "X, kepala dusun yang juga ayah korban": whose office is told besides. */
    private void besides(NameRun run, Clues clues) {
        for (int i = run.start() - 1; i > Math.max(0, run.start() - REACH) && !around.stop(i + 1); i--) {
            if (WORDS.is(tokens.folded(i), "besides") && party(tokens.folded(i).equals("juga") ? i - 2 : i - 1)) {
                clues.add("told as private", "besides");
            }
        }
        for (int i = run.end(); i < Math.min(tokens.size() - 1, run.end() + REACH) && !around.stop(i); i++) {
            if (WORDS.is(tokens.folded(i), "besides")
                    && (party(i + 1) || party(i + 2) && CUES.is(tokens.folded(i + 1), "kin"))) {
                clues.add("told as private", "besides");
            }
            if (around.named(i)) {
                return;
            }
        }
    }

    private boolean party(int at) {
        return CUES.is(tokens.folded(at), "subject") && !around.served(at);
    }

    private String nearest(int last) {
        for (int i = last; i > Math.max(-1, last - REACH) && !around.stop(i + 1); i--) {
            String kind = kind(i);
            if (!kind.equals("other")) {
                return kind;
            }
        }
        return "other";
    }

    private String kind(int at) {
        String word = tokens.folded(at);
        if (around.named(at)) {
            return "name";
        }
        if (around.offices().at(at)) {
            return around.offices().privately(at) ? "private office" : "office";
        }
        if (CUES.is(word, "subject") || CUES.is(word, "pupil")) {
            return "subject";
        }
        if (CUES.is(word, "kin")) {
            return "kin";
        }
        String thing = NON_NAMES.kind(word);
        return "organisation".equals(thing) || "body".equals(thing) || WORDS.is(word, "office occasions")
                ? "body"
                : "other";
    }
}
