package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.language.Region;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns that are named after regions, side by side, and the one of all of them: "Kab. Sikka | Kab. Ende | Provinsi". */
final class RegionsAcross {

    /** One region over a column may be the place of the whole table. */
    private static final int FEWEST = 2;

    private final Map<Integer, Region> regions = new HashMap<>();
    private final TableLayout layout;

    RegionsAcross(TableLayout layout, TableRegions names) {
        this.layout = layout;
        for (Column column : layout.columns()) {
            for (String name : column.path()) {
                Optional<Region> region = layout.label(name).informs() ? Optional.empty() : names.of(name);
                region.ifPresent(told -> regions.put(column.index(), told));
            }
        }
        if (regions.values().stream().distinct().count() < FEWEST) {
            regions.clear();
        }
    }

    /** The region that a column counts for, or null where the row or the title tells it. */
    @Nullable
    Region of(Column column) {
        return regions.get(column.index());
    }

    /** Whether a column is of one of the regions, or of the one around them. */
    boolean among(Column column) {
        return regions.containsKey(column.index())
                || !regions.isEmpty()
                        && !column.own().isEmpty()
                        && layout.label(column.own()).dimensions().contains("region");
    }
}
