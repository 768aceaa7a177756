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

    /** Whether a number that only grows can have become this one. */
    boolean grewFrom(Figure earlier) {
        return bounds().most() >= earlier.bounds().least();
    }

    private Bounds bounds() {
        return Bounds.of(value, qualifier);
    }
}
