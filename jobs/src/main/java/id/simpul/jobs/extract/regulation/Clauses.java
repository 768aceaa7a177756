package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The stretches within which words say something of an instrument: sentences, and rows of tables as a whole. In a text of law the
 * heading that it stands under (Menimbang, Mengingat) goes with it.
 */
final class Clauses {

    /** The parts of an instrument in which others are cited in a role of their own. */
    enum Section {
        /** Menimbang: why it is made. */
        CONSIDERING,
        /** Mengingat, Dasar hukum: on what it rests. */
        BASIS,
        /** Everything else. */
        OTHER
    }

    /** @param row the table's row, or null in running text */
    record Clause(
            Span span,
            Section section,
            Block.@Nullable Table table,
            Block.@Nullable Row row,
            @Nullable Integer page) {}

    private Clauses() {}

    static List<Clause> of(Reading reading) {
        String text = reading.text();
        List<Clause> clauses = new ArrayList<>();
        List<Span> sentences = reading.sentences();
        Section section = Section.OTHER;
        int next = 0;
        for (Block block : reading.document().blocks()) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    Span span = span(row);
                    section = section(span.of(text), section);
                    clauses.add(new Clause(span, section, table, row, row.page() != null ? row.page() : table.page()));
                }
            } else {
                while (next < sentences.size()
                        && sentences.get(next).start() < block.span().start()) {
                    next++;
                }
                while (next < sentences.size()
                        && sentences.get(next).start() < block.span().end()) {
                    Span sentence = sentences.get(next++);
                    section = section(sentence.of(text), section);
                    clauses.add(new Clause(sentence, section, null, null, block.page()));
                }
            }
        }
        return clauses;
    }

    /** The clause in which a place stands, or the one before it; null where there is none. */
    static @Nullable Clause at(List<Clause> clauses, int place) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : clauses.get(low - 1);
    }

    private static Span span(Block.Row row) {
        List<Block.Cell> cells = row.cells();
        return cells.isEmpty()
                ? new Span(0, 0)
                : cells.get(0).span().cover(cells.get(cells.size() - 1).span());
    }

    private static Section section(String clause, Section before) {
        String start =
                clause.substring(0, Math.min(clause.length(), 60)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("menimbang")) {
            return Section.CONSIDERING;
        }
        if (start.matches("(?s)(mengingat|memperhatikan|dasar hukum)\\s*([:\\t1-9].*)?")) {
            return Section.BASIS;
        }
        if (start.matches("(?s)(memutuskan|menetapkan|bab i\\b|pasal 1\\b|kesatu).*")) {
            return Section.OTHER;
        }
        return before;
    }
}
