package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/** What lines tell of the names in them: labels before a colon, headers of lists and tables, the document's first line. */
final class LineClues {

    private static final int LABEL = 40;
    private static final int WORDS = 12;
    private static final int LONGEST_ROW = 300;

    private final Wording tokens;
    private final int[] runAt;
    /** First word of each word's line. */
    private final int[] lines;

    private final Offices offices;

    LineClues(Wording tokens, int[] runAt, Offices offices) {
        this.offices = offices;
        this.tokens = tokens;
        this.runAt = runAt;
        lines = new int[tokens.size()];
        for (int i = 1; i < lines.length; i++) {
            lines[i] = tokens.after(i - 1) == Gap.BREAK ? i : lines[i - 1];
        }
    }

    void of(NameRun run, Clues clues) {
        int line = lines[run.start()];
        label(run, line, clues);
        boolean first = run.start() == line || run.start() == line + 1 && tokens.number(line);
        if (first && line > 0) {
            clues.add("line", run.start() == line ? "opens" : "item");
            above(line, clues);
        }
        if (run.start() == line && (run.end() >= tokens.size() || tokens.before(run.end()) == Gap.BREAK)) {
            clues.add("line", "alone");
        }
        table(run, line, clues);
        for (int i = 0; i < Math.min(lines.length, WORDS) && lines[i] == 0 && line > 0; i++) {
            if (runAt[i] == 0) {
                clues.add("first line", tokens.folded(i));
            }
        }
    }

    /** The words before the nearest colon in the line, or in the sentence. */
    private void label(NameRun run, int line, Clues clues) {
        for (int i = run.start(); i > Math.max(line, run.start() - LABEL); i--) {
            if (tokens.before(i) == Gap.COLON) {
                String near = i == run.start() ? "" : " far";
                clues.add("label" + near, tokens.folded(i - 1));
                labelKind(line, i, near, clues);
                if (i > 1 && tokens.before(i - 1) == Gap.SPACE) {
                    clues.add("label" + near, tokens.folded(i - 2) + " " + tokens.folded(i - 1));
                    clues.add("in label" + near, tokens.folded(i - 2));
                }
                return;
            }
        }
    }

    /** Whether the label names an office ("Pimpinan rapat:") or somebody private ("Nama korban:"). */
    private void labelKind(int line, int end, String near, Clues clues) {
        for (int i = end - 1; i >= Math.max(line, end - 4); i--) {
            if (i < end - 1 && tokens.after(i) != Gap.SPACE) {
                return;
            }
            if (offices.at(i)) {
                clues.add("label kind" + near, offices.privately(i) ? "private office" : "office");
                return;
            }
            if (NameClues.person(tokens.folded(i))) {
                clues.add("label kind" + near, "private");
                return;
            }
        }
    }

    private void above(int line, Clues clues) {
        int last = line - 1;
        for (int i = last; i >= Math.max(lines[last], last - 4); i--) {
            clues.add("above", runAt[i] > 0 ? "<name>" : tokens.folded(i));
        }
        for (int hops = 0; hops < 30 && last > 0; hops++) {
            if (endsWithColon(last)) {
                labelKind(lines[last], last + 1, " of list", clues);
                clues.add("list of", tokens.folded(last));
                clues.add("list of", tokens.folded(last - 1));
                return;
            }
            last = lines[last] - 1;
            if (last < 0) {
                return;
            }
        }
    }

    private boolean endsWithColon(int at) {
        int end = tokens.span(at).end();
        return end < tokens.text().length() && tokens.text().charAt(end) == ':';
    }

    /** The header of the rows between bars that the line is one of. */
    private void table(NameRun run, int line, Clues clues) {
        if (!barred(line)) {
            return;
        }
        int column = 0;
        for (int i = Math.max(line + 1, run.start() - LONGEST_ROW); i <= run.start(); i++) {
            column += bar(i) ? 1 : 0;
        }
        for (int i = line; i < lines.length && lines[i] == line && i < line + 3 * WORDS; i++) {
            if (offices.at(i) && runAt[i] == 0) {
                clues.add("row", offices.privately(i) ? "private office" : "office");
            }
            if (tokens.number(i) && tokens.word(i).length() <= 2 && i > line && bar(i) && bar(i + 1)) {
                clues.add("row", "age");
            }
        }
        int header = line;
        for (int hops = 0; hops < 60 && header > 0 && barred(lines[header - 1]); hops++) {
            header = lines[header - 1];
        }
        int at = 0;
        for (int i = header; i < Math.min(lines.length, header + 3 * WORDS) && lines[i] == header; i++) {
            at += i > header && bar(i) ? 1 : 0;
            if (runAt[i] == 0 || header != line) {
                clues.add("column", tokens.folded(i));
                if (at == column) {
                    clues.add("own column", tokens.folded(i));
                    if (offices.at(i)) {
                        clues.add("own column kind", "office");
                    } else if (NameClues.CUES.is(tokens.folded(i), "subject")) {
                        clues.add("own column kind", "private");
                    }
                } else if (offices.at(i)) {
                    clues.add("column kind", "office");
                }
            }
        }
    }

    /** Whether a bar stands before the word. */
    private boolean bar(int at) {
        if (at <= 0 || at >= lines.length) {
            return false;
        }
        int from = tokens.span(at - 1).end();
        for (int i = from; i < Math.min(tokens.span(at).start(), from + 8); i++) {
            if (tokens.text().charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean barred(int line) {
        int end = Math.min(tokens.text().length(), tokens.span(line).start() + 200);
        for (int at = tokens.span(line).start(); at < end && tokens.text().charAt(at) != '\n'; at++) {
            if (tokens.text().charAt(at) == '|') {
                return true;
            }
        }
        return false;
    }
}
