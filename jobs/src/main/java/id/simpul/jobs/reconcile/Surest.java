package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** The value that was read most surely. */
record Surest<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "surest";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return Word.confidence(candidate.words());
    }
}
