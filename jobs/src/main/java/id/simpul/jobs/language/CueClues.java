package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/** Words near a name that tell of victims, crimes, kin, ages, and the words of its sentence. */
final class CueClues {

    private static final Lexicon CUES = NameClues.CUES;
    private static final List<String> KINDS = List.of(
            "subject",
            "kin",
            "described",
            "named",
            "initials",
            "struck",
            "strikes",
            "qualifier",
            "crime",
            "harm",
            "home",
            "school",
            "office",
            "gathering");
    private static final Set<String> SERVING = Set.of(
            "hukum",
            "pengacara",
            "advokat",
            "kuasa",
            "pendamping",
            "psikolog",
            "konselor",
            "pembela",
            "perlindungan",
            "hak",
            "peduli",
            "forum",
            "komnas");
    private static final Set<String> ALIAS = Set.of("samaran", "disamarkan", "inisial", "alias");
    private static final int NEAR = 5;
    private static final int SENTENCE = 40;

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameSurroundings around;

    CueClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        sorts = around.sorts();
    }

    /** @param wide whether the words of its sentence count */
    void of(NameRun run, boolean wide, Clues clues) {
        nearby(run, clues, true);
        if (wide) {
            sentence(run, clues);
        }
    }

    /** @param all whether what stands behind the name counts too */
    void nearby(NameRun run, Clues clues, boolean all) {
        for (int i = run.start() - 1, far = 1; i >= 0 && far <= NEAR && !around.stop(i + 1); i--, far++) {
            cue(i, far, "left ", clues);
        }
        if (!all) {
            return;
        }
        for (int i = run.end(), far = 1; i < tokens.size() && far <= NEAR && !around.stop(i); i++, far++) {
            cue(i, far, "right ", clues);
        }
        age(run, clues);
        toldAsPrivate(run, clues);
    }

    /** "terdakwa X", "istrinya, X", "X, ibu korban": who is called so is nobody's official, but for their lawyers. */
    private void toldAsPrivate(NameRun run, Clues clues) {
        int at = run.start() - 1;
        Gap gap = at < 0 ? Gap.BREAK : tokens.before(run.start());
        if ((gap == Gap.SPACE || gap == Gap.COMMA || gap == Gap.COLON) && run.start() == run.from()) {
            String word = tokens.folded(at);
            boolean opens = tokens.capitalised(at) && tokens.before(at) != Gap.SPACE && !tokens.acronym(at);
            boolean subject = CUES.is(word, "subject") && (tokens.lower(at) || opens || sorts.shouted(at));
            boolean kin = CUES.is(word, "kin") && (tokens.lower(at) || opens && gap == Gap.COMMA) && gap != Gap.COLON;
            boolean general = gap == Gap.COMMA && !word.endsWith("nya") && !CUES.is(tokens.folded(at - 1), "kin");
            if ((subject || kin)
                    && !general
                    && !around.served(at)
                    && !SERVING.contains(tokens.folded(at - 1))
                    && !SERVING.contains(tokens.folded(at - 2))) {
                clues.add("told as private", gap == Gap.SPACE ? "next" : "apart");
            }
        }
        int behind = run.end();
        if (behind < tokens.size()
                && (tokens.before(behind) == Gap.COMMA || tokens.before(behind) == Gap.OPEN)
                && CUES.end(tokens, behind, "kin") > behind
                && CUES.is(tokens.folded(behind + 1), "subject")) {
            clues.add("told as private", "behind");
        }
    }

    private void cue(int at, int far, String side, Clues clues) {
        for (String kind : KINDS) {
            if (CUES.end(tokens, at, kind) > at && !(far == 1 && side.equals("left ") && around.served(at))) {
                clues.add(side + "cue", kind);
                if (far <= 2) {
                    clues.add("near " + side + "cue", kind);
                }
            }
        }
    }

    private void sentence(NameRun run, Clues clues) {
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - SENTENCE) && !around.stop(i + 1); i--) {
            if (tokens.lower(i)) {
                clues.add("sentence", tokens.folded(i));
            }
        }
        for (int i = run.end(); i < Math.min(tokens.size(), run.end() + SENTENCE) && !around.stop(i); i++) {
            if (tokens.lower(i)) {
                clues.add("sentence", tokens.folded(i));
            }
        }
    }

    private void age(NameRun run, Clues clues) {
        int at = run.end();
        for (int i = at;
                i < Math.min(tokens.size(), at + 3) && tokens.before(i) != Gap.BREAK && !around.named(i);
                i++) {
            if (ALIAS.contains(tokens.folded(i))
                    || tokens.folded(i).equals("bukan") && tokens.folded(i + 1).equals("nama")) {
                clues.add("alias", "");
                break;
            }
        }
        if (tokens.number(at) && tokens.word(at).length() <= 2) {
            boolean years = NameWords.WORDS.is(tokens.folded(at + 1), "years");
            if (tokens.before(at) == Gap.OPEN
                    && (years || tokens.after(at) == Gap.CLOSE || tokens.after(at) == Gap.COMMA)) {
                clues.add("age", "(");
            } else if (years || tokens.before(at) == Gap.COMMA && tokens.after(at) == Gap.COMMA) {
                clues.add("age", ",");
            }
        }
    }
}
