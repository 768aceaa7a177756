package id.simpul.jobs.warehouse;

import java.util.Map;
import java.util.TreeMap;

/** How many facts of each kind came, changed and went. Kinds that nothing happened to are left out. */
public record FactTally(Map<String, Changes> kinds) {

    public static final FactTally NOTHING = new FactTally(Map.of());

    public FactTally {
        kinds = Map.copyOf(kinds);
    }

    /**
     * What happened to the facts of one kind.
     *
     * @param opened facts that were not held before
     * @param changed facts that are held in another version
     * @param closed facts that nothing speaks of any more
     */
    public record Changes(long opened, long changed, long closed) {

        static final Changes NONE = new Changes(0, 0, 0);

        Changes plus(Changes other) {
            return new Changes(opened + other.opened, changed + other.changed, closed + other.closed);
        }
    }

    public Changes of(String kind) {
        return kinds.getOrDefault(kind, Changes.NONE);
    }

    public FactTally plus(FactTally other) {
        Map<String, Changes> sum = new TreeMap<>(kinds);
        other.kinds.forEach((kind, changes) -> sum.merge(kind, changes, Changes::plus));
        return new FactTally(sum);
    }
}
