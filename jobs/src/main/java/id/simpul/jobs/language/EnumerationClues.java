package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.List;

/** What people are who are named one after the other behind a word for all of them: "pengurus, di antaranya A dan B". */
final class EnumerationClues {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Lexicon CUES = NameClues.CUES;
    /** Names in one row, at most. */
    private static final int MOST = 60;
    /** Words between the row and the word for all of them, at most. */
    private static final int REACH = 12;

    private final Wording tokens;
    private final NameSurroundings around;
    private final List<NameRun> runs;
    private final int[] runAt;

    EnumerationClues(NameSurroundings around, List<NameRun> runs, int[] runAt) {
        this.around = around;
        tokens = around.tokens();
        this.runs = runs;
        this.runAt = runAt;
    }

    void of(NameRun run, Clues clues) {
        int own = runAt[run.from()] - 1;
        int first = own;
        while (first > 0 && own - first < MOST && joined(runs.get(first - 1), runs.get(first))) {
            first--;
        }
        NameRun head = runs.get(first);
        int at = head.start() - 1;
        int links = 0;
        while (links < 4 && at >= 0 && !around.stop(at + 1) && WORDS.is(tokens.folded(at), "row links")) {
            at--;
            links++;
        }
        boolean row = first < own || own + 1 < runs.size() && joined(run, runs.get(own + 1));
        Gap gap = at < 0 ? Gap.BREAK : tokens.after(at);
        boolean parted = links > 0 || gap == Gap.COLON || row && (gap == Gap.COMMA || gap == Gap.OPEN);
        if (parted) {
            String all = all(at);
            clues.add("row of", all);
            clues.add("row of and size", all + (row ? " many" : " one") + (links > 0 ? " linked" : ""));
        }
    }

    /** What the nearest word for people says that they are: "office", "private office", "private", or "none". */
    private String all(int last) {
        for (int i = last; i > Math.max(-1, last - REACH) && runAt[i] == 0; i--) {
            if (around.offices().at(i)) {
                return around.offices().privately(i) ? "private office" : "office";
            }
            if (NameClues.person(tokens.folded(i)) || CUES.is(tokens.folded(i), "pupil")) {
                return "private";
            }
            if (i == 0 || around.stop(i)) {
                break;
            }
        }
        return "none";
    }

    /** Only commas, brackets and "dan" between. */
    private boolean joined(NameRun one, NameRun next) {
        for (int i = one.end(); i < next.start(); i++) {
            if (!tokens.number(i) && !WORDS.is(tokens.folded(i), "row joints")) {
                return false;
            }
        }
        Gap gap = tokens.before(next.start());
        return next.start() > one.end() ? gap != Gap.BREAK && gap != Gap.DOT : gap == Gap.COMMA || gap == Gap.CLOSE;
    }
}
