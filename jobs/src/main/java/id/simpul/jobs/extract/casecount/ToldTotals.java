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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table's total that the text tells, too: its sentence says what the table counts. */
final class ToldTotals {

    /** Smaller numbers meet by chance. */
    private static final long LEAST = 10;

    private ToldTotals() {}

    /** The first sentence outside of tables that tells a number of the table's sum rows and names a form of cases, or null. */
    static @Nullable String sentence(Reading reading, TableLayout layout) {
        Set<Long> totals = totals(layout);
        if (totals.isEmpty()) {
            return null;
        }
        for (Mention<Quantity> number : reading.numbers()) {
            Quantity told = number.value();
            if (told.kind() == Quantity.Kind.COUNT
                    && totals.contains(told.value())
                    && !inTable(reading, number.span())) {
                String sentence = sentence(reading, number.span());
                if (sentence != null && namesForm(TableWords.read(sentence))) {
                    return sentence;
                }
            }
        }
        return null;
    }

    private static boolean namesForm(TableLabel label) {
        return label.generic() || label.category() != null;
    }

    private static Set<Long> totals(TableLayout layout) {
        Set<Long> totals = new HashSet<>();
        for (DataRow row : layout.rows()) {
            boolean sum = layout.columns().stream()
                    .map(column -> layout.text(row, column))
                    .anyMatch(cell -> TableNumbers.count(cell).isEmpty()
                            && layout.label(cell).total());
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
