package id.simpul.connectors.landing;

/**
 * What became of the documents that a run saw, or took over from a killed one. Every document counts once.
 *
 * @param due still waiting: 0 at the end of a complete run
 */
public record RunTally(long loaded, long unchanged, long duplicate, long irrelevant, long quarantined, long due) {

    public static final RunTally NOTHING = new RunTally(0, 0, 0, 0, 0, 0);

    /** All documents: the sum of the parts, exactly. */
    public long in() {
        return loaded + unchanged + duplicate + irrelevant + quarantined + due;
    }

    public RunTally plus(RunTally other) {
        return new RunTally(
                loaded + other.loaded,
                unchanged + other.unchanged,
                duplicate + other.duplicate,
                irrelevant + other.irrelevant,
                quarantined + other.quarantined,
                due + other.due);
    }
}
