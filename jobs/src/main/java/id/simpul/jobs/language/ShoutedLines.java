package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;

/** Lines that are written in capitals alone, where capitals are no sign of an acronym. */
final class ShoutedLines {

    /** Letters of a word that tells nothing, since it may be an acronym. */
    private static final int SHORT = 3;

    private final Wording tokens;

    private ShoutedLines(Wording tokens) {
        this.tokens = tokens;
    }

    /** For each word whether it stands in such a line. */
    static boolean[] of(Wording tokens) {
        ShoutedLines lines = new ShoutedLines(tokens);
        boolean[] shouted = new boolean[tokens.size()];
        int start = 0;
        for (int i = 0; i < shouted.length; i++) {
            if (tokens.after(i) == Gap.BREAK) {
                Arrays.fill(shouted, start, i + 1, lines.allCapitals(start, i + 1));
                start = i + 1;
            }
        }
        return shouted;
    }

    private boolean allCapitals(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (tokens.word(i).length() > SHORT && !tokens.number(i)) {
                words++;
                capitals += tokens.acronym(i) ? 1 : 0;
            }
        }
        return words >= 2 && capitals * 10 >= words * 8;
    }
}
