package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** Where copies of one text differ, the value that most of them print: the others misprint it. */
record MostCopies<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "most_copies";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return candidate.words().size();
    }
}
