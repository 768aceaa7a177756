package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Statements for tests: each of a document and source of its own, unless told otherwise. */
final class Said {

    private static long count;

    private Said() {}

    static Statement by(String publisher, @Nullable String published, Fact fact) {
        return by(publisher, publisher, published, 0.9, fact);
    }

    static Statement by(String publisher, String source, @Nullable String published, double confidence, Fact fact) {
        return statement(publisher, source, published, confidence, false, false, fact);
    }

    static Statement restricted(String publisher, String published, Fact fact) {
        return statement(publisher, publisher, published, 0.9, false, true, fact);
    }

    static Statement agencyReport(String publisher, String published, Fact fact) {
        return statement(publisher, publisher, published, 0.9, true, false, fact);
    }

    /** The same document's word further down. */
    static Statement later(Statement first, double confidence, Fact fact) {
        return new Statement(
                ++count,
                first.document(),
                first.source(),
                first.publisher(),
                first.own(),
                first.restricted(),
                first.published(),
                confidence,
                100,
                null,
                fact);
    }

    /** Whose parts add up to it, or don't. */
    static Statement summed(Statement said, boolean addsUp) {
        return new Statement(
                said.id(),
                said.document(),
                said.source(),
                said.publisher(),
                said.own(),
                said.restricted(),
                said.published(),
                said.confidence(),
                said.start(),
                addsUp,
                said.fact());
    }

    private static Statement statement(
            String publisher,
            String source,
            @Nullable String published,
            double confidence,
            boolean own,
            boolean restricted,
            Fact fact) {
        long id = ++count;
        return new Statement(
                id,
                id,
                source,
                publisher,
                own,
                restricted,
                published == null ? null : LocalDate.parse(published),
                confidence,
                0,
                null,
                fact);
    }
}
