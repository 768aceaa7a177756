package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table's total that the text tells, too: its sentence says what the table counts. */
final class ToldTotals {

    /** Smaller numbers meet by chance. */
    private static final long LEAST = 10;

    /** Rows of which the last one can be told to be their sum. */
    private static final int FEWEST_ROWS = 4;

    private ToldTotals() {}

    /** The first sentence outside of tables that tells the greatest number told of the table's sum rows and names a form of cases, or null. */
    static @Nullable String sentence(Reading reading, TableLayout layout) {
        Set<Long> totals = totals(layout);
        if (totals.isEmpty()) {
            return null;
        }
        String found = null;
        long greatest = 0;
        for (Mention<Quantity> number : reading.numbers()) {
            Quantity told = number.value();
            if (told.kind() == Quantity.Kind.COUNT
                    && told.value() > greatest
                    && totals.contains(told.value())
                    && !inTable(reading, number.span())) {
                String sentence = sentence(reading, number.span());
                if (sentence != null && namesForm(TableWords.read(sentence))) {
                    found = sentence;
                    greatest = told.value();
                }
            }
        }
        return found;
    }

    private static boolean namesForm(TableLabel label) {
        return label.generic() || label.category() != null;
    }

    private static Set<Long> totals(TableLayout layout) {
        Set<Long> totals = new HashSet<>();
        for (DataRow row : layout.rows()) {
            boolean sum = isLastAndGreatest(layout, row)
                    || layout.columns().stream()
                            .map(column -> layout.text(row, column))
                            .filter(cell -> TableNumbers.count(cell).isEmpty())
                            .map(layout::label)
                            .anyMatch(label -> label.total() && !namesForm(label));
            for (Column column : sum ? layout.columns() : List.<Column>of()) {
                TableNumbers.count(layout.text(row, column)).ifPresent(value -> {
                    if (value >= LEAST) {
                        totals.add(value);
                    }
                });
            }
        }
        return totals;
    }

    /** "Kabupaten Sigi" below its kecamatan: in each column the greatest number of several stands in the last row. */
    private static boolean isLastAndGreatest(TableLayout layout, DataRow row) {
        List<DataRow> rows = layout.rows();
        if (rows.size() < FEWEST_ROWS || row != rows.get(rows.size() - 1)) {
            return false;
        }
        for (Column column : layout.columns()) {
            OptionalLong sum = TableNumbers.count(layout.text(row, column));
            if (sum.isPresent()
                    && rows.stream()
                            .map(other -> TableNumbers.count(layout.text(other, column)))
                            .anyMatch(other -> other.isPresent() && other.getAsLong() > sum.getAsLong())) {
                return false;
            }
        }
        return true;
    }

    private static boolean inTable(Reading reading, Span span) {
        return reading.document().blocks().stream()
                .anyMatch(block -> block instanceof Block.Table && block.span().contains(span));
    }

    private static @Nullable String sentence(Reading reading, Span number) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.contains(number))
                .map(sentence -> sentence.of(reading.text()))
                .findFirst()
                .orElse(null);
    }
}
