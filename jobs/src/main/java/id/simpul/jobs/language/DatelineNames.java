package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/** Names of places and of papers at the head of a story, before the dash: they are nobody's. */
final class DatelineNames {

    private final Wording tokens;
    private final WordSorts sorts;

    DatelineNames(Wording tokens, WordSorts sorts) {
        this.tokens = tokens;
        this.sorts = sorts;
    }

    /** "SLEMAN, Kabar Nusa -", "PALANGKA RAYA -": who reports from where. */
    boolean of(int from, int to) {
        if (to >= tokens.size() || from == 0) {
            return false;
        }
        if (shoutedPlace(from, to)) {
            return true;
        }
        Gap before = tokens.before(from);
        Gap behind = tokens.before(to);
        int line = from;
        while (line > 0 && from - line < 4 && tokens.before(line) != Gap.BREAK) {
            line--;
        }
        boolean joined = before == Gap.COMMA && behind == Gap.JOIN || before == Gap.OPEN && behind == Gap.CLOSE;
        return joined && tokens.before(line) == Gap.BREAK && line < from && sorts.place(line);
    }

    /** Whether the words end the name of a place that alone is written in capitals before a dash, at the head of a line. */
    private boolean shoutedPlace(int from, int to) {
        int line = to;
        while (line > 0
                && to - line < 4
                && tokens.acronym(line - 1)
                && (line == to || tokens.after(line - 1) == Gap.SPACE)) {
            line--;
        }
        return line < from
                && tokens.before(to) == Gap.JOIN
                && tokens.before(line) == Gap.BREAK
                && !sorts.shouted(from)
                && sorts.place(line)
                && tokens.span(to - 1).end() < tokens.span(to).start() - 2;
    }
}
