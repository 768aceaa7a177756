package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;
import java.time.LocalDate;

/** Who writes later knows more; an undated document knows least. */
record LaterPublication<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "later_publication";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        LocalDate last = Word.last(candidate.words());
        return last == null ? Double.NEGATIVE_INFINITY : last.toEpochDay();
    }
}
