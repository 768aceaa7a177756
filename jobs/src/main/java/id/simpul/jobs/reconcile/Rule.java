package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact;

/** One way to prefer a value among those that are told: the highest rank stays. Rules are applied in an order. */
interface Rule<V, F extends Fact> {

    /** Recorded with the fact as the reason of its choice; a code of the list {@code decision} in {@code dim_term}. */
    String name();

    /** How much it speaks for the value; values of equal rank are left to the next rule. */
    double rank(Candidate<V, F> candidate);
}
