package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** The value that more independent sources tell. */
record MoreSources<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "more_sources";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return Word.sources(candidate.words());
    }
}
