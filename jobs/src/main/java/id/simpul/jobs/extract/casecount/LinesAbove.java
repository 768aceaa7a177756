package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines between a table and what comes before it, nearest first.
 *
 * @param titles lines that may be titles: one sentence at most
 * @param prose paragraphs of several sentences, which tell of more than the table
 */
record LinesAbove(List<String> titles, List<String> prose) {

    /** A title is a line; longer texts are no line at all. */
    static final int LONGEST = 300;

    private static final int MOST = 4;

    static LinesAbove of(Reading reading, int block) {
        List<String> titles = new ArrayList<>();
        List<String> prose = new ArrayList<>();
        List<Block> blocks = reading.document().blocks();
        for (int at = block - 1; at >= 0 && titles.size() + prose.size() < MOST; at--) {
            if (blocks.get(at) instanceof Block.Table) {
                break;
            }
            Span span = blocks.get(at).span();
            String line = span.of(reading.text());
            if (aside(line)) {
                break; // belongs to the table before
            }
            if (line.length() <= LONGEST) {
                (sentences(reading, span) > 1 ? prose : titles).add(line);
            }
            if (blocks.get(at) instanceof Block.Heading) {
                break;
            }
        }
        return new LinesAbove(List.copyOf(titles), List.copyOf(prose));
    }

    private static long sentences(Reading reading, Span span) {
        return reading.sentences().stream().filter(span::contains).count();
    }

    private static boolean aside(String line) {
        String start = line.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("sumber")
                || start.startsWith("catatan")
                || start.startsWith("keterangan")
                || start.startsWith("*");
    }
}
