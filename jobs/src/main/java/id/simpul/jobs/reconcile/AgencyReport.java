package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** The responsible agency's own document over the press. */
record AgencyReport<V, F extends Fact>() implements Rule<V, F> {

    @Override
    public String name() {
        return "agency_report";
    }

    @Override
    public double rank(Candidate<V, F> candidate) {
        return candidate.words().stream().anyMatch(word -> word.statement().own()) ? 1 : 0;
    }
}
