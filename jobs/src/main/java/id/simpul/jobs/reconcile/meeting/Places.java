package id.simpul.jobs.reconcile.meeting;

import id.simpul.jobs.extract.Fact.Meeting;

/** Stories that tell of no place, and which ones with a place they may tell the same as. */
public final class Places {

    /** More than makes two stories of one place one meeting: no place speaks for them here. */
    private static final double ENOUGH = Evidence.ENOUGH + 1;

    private Places() {}

    /**
     * Whether both tell the same day, and enough else to be one meeting. What many towns share, such as the name and day of a
     * campaign, is not enough.
     *
     * @param placeless of no region
     * @param placed of one
     */
    public static boolean leads(Telling placeless, Telling placed) {
        Meeting one = placeless.meeting();
        Meeting other = placed.meeting();
        return one.dateStart() != null
                && one.dateStart().equals(other.dateStart())
                && Evidence.of(placeless, placed) >= ENOUGH
                && Evidence.local(placeless, placed);
    }
}
