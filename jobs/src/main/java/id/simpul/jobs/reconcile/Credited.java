package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;

/** A number that is credited to an office over one that nobody answers for. */
record Credited<V>() implements Rule<V, CaseCount> {

    @Override
    public String name() {
        return "credited";
    }

    @Override
    public double rank(Candidate<V, CaseCount> candidate) {
        return candidate.words().stream().anyMatch(word -> word.fact().reporter() != null) ? 1 : 0;
    }
}
