package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
        int first = block - 1;
        while (first >= 0 && blocks.get(first) instanceof Block.Table before && !captioned(blocks, first + 1, before)) {
            first--; // side by side, or right below: under one title
        }
        for (int at = first; at >= 0 && titles.size() + prose.size() < MOST; at--) {
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

    /** Whether a table has a title of its own, or is on another sheet than the one before it. */
    private static boolean captioned(List<Block> blocks, int at, Block.Table before) {
        Block.Table table = (Block.Table) blocks.get(at);
        return table.caption() != null || table.sheet() != null || !Objects.equals(table.page(), before.page());
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
