package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** The fullest telling of a name. */
record Longest<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "longest";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return candidate.value().toString().length();
    }
}
