package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;

/** A number as it is told. */
record Figure(long value, Qualifier qualifier) {

    static Figure of(CaseCount count) {
        return new Figure(count.value(), count.qualifier());
    }

    boolean excludes(Figure other) {
        return bounds().excludes(other.bounds());
    }

    Bounds bounds() {
        return Bounds.of(value, qualifier);
    }
}
