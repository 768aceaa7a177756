package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The region around a table whose title tells none: the one that the regions of its rows lie in. */
final class RowTerritory {

    private static final int FEWEST = 2;

    private RowTerritory() {}

    /** @param guessed what the document is likely about: it can't be one of the rows; null where that is unknown */
    static @Nullable Region around(TableLayout layout, @Nullable Region guessed) {
        for (Column column : layout.columns()) {
            Set<Region> named = named(layout, column);
            if (named.size() >= FEWEST && (guessed == null || named.contains(guessed))) {
                Region parent = parent(named);
                return parent == null ? guessed : parent;
            }
        }
        return guessed;
    }

    private static Set<Region> named(TableLayout layout, Column column) {
        Map<String, Optional<Region>> read = new HashMap<>();
        Set<Region> named = new HashSet<>();
        for (DataRow row : layout.rows()) {
            read.computeIfAbsent(layout.text(row, column), cell -> Regions.named(cell, null))
                    .filter(region -> region.level() == Region.Level.REGENCY || region.level() == Region.Level.CITY)
                    .ifPresent(named::add);
        }
        return named;
    }

    private static @Nullable Region parent(Set<Region> regions) {
        Set<String> provinces = new HashSet<>();
        regions.forEach(region -> provinces.add(region.code().substring(0, 2)));
        return provinces.size() == 1
                ? Regions.byCode(provinces.iterator().next()).orElse(null)
                : null;
    }
}
