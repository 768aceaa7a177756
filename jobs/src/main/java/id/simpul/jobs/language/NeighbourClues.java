package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/** The words right before and behind a name. */
final class NeighbourClues {

    private final Wording tokens;
    private final NameSurroundings around;

    NeighbourClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
    }

    void of(NameRun run, Clues clues) {
        String gap = around.gap(run.start());
        String before = around.left(run.start(), 1);
        String second = around.left(run.start(), 2);
        clues.add("gap before", gap);
        clues.add("before", before);
        clues.add("before with gap", gap + before);
        clues.add("second before", second);
        clues.add("two before", second + " " + before);
        clues.add("third before", around.left(run.start(), 3));
        String after = around.gap(run.end());
        String behind = around.right(run.end(), 0);
        clues.add("gap behind", after);
        clues.add("gaps", gap + "_" + after);
        clues.add("behind", behind);
        clues.add("behind with gap", after + behind);
        clues.add("second behind", around.right(run.end(), 1));
        clues.add("two behind", after + behind + " " + around.right(run.end(), 1));
        clues.add("third behind", around.right(run.end(), 2));
        if (tokens.lower(run.end()) && tokens.before(run.end()) == Gap.SPACE) {
            String verb = tokens.folded(run.end());
            clues.add("verb", verb.length() > 4 ? verb.substring(0, 2) : "-");
        }
    }
}
