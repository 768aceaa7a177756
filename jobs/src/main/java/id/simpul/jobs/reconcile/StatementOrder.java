package id.simpul.jobs.reconcile;

import java.time.LocalDate;
import java.util.Comparator;

/** An order that the content alone decides, so that the order of arrival can't. */
final class StatementOrder {

    private static final Comparator<LocalDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /**
     * Earliest publication first, then by publisher, source and place in the document. What is equal in all of these says
     * the same, so that ids may break the tie.
     */
    static final Comparator<Statement> BY_CONTENT = Comparator.comparing(Statement::published, UNKNOWN_LAST)
            .thenComparing(Statement::publisher)
            .thenComparing(Statement::source)
            .thenComparing(Statement::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(statement -> statement.fact().toString())
            .thenComparing(Statement::id);

    private StatementOrder() {}
}
