package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** The version whose parts add up to it, in the document that tells it: a misprint breaks its sum. */
record PartsAddUp<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "parts_add_up";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return candidate.words().stream()
                        .anyMatch(word -> Boolean.TRUE.equals(word.statement().addsUp()))
                ? 1
                : 0;
    }
}
