package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;

/** Of numbers that don't exclude each other, the sharpest one says what the others leave open. */
record MostExact() implements Rule<Figure, CaseCount> {

    @Override
    public String name() {
        return "most_exact";
    }

    @Override
    public double rank(Candidate<Figure, CaseCount> candidate) {
        return switch (candidate.value().qualifier()) {
            case EXACT -> 2;
            case ABOUT -> 1;
            case AT_LEAST, AT_MOST -> 0;
        };
    }
}
