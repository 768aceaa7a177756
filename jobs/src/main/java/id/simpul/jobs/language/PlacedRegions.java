package id.simpul.jobs.language;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The regions that a text names, by where they stand. */
final class PlacedRegions {

    private final NavigableMap<Integer, Mention<Region>> byStart = new TreeMap<>();

    PlacedRegions(List<Mention<Region>> regions) {
        regions.forEach(region -> byStart.put(region.span().start(), region));
    }

    /** The one whose mention covers a place, or null. */
    @Nullable
    Mention<Region> at(int place) {
        Map.Entry<Integer, Mention<Region>> entry = byStart.floorEntry(place);
        return entry != null && entry.getValue().span().end() > place ? entry.getValue() : null;
    }
}
