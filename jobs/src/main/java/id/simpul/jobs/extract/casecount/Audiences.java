package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.CsvResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offices whose mandate is one group of victims, from {@code audiences.csv}; units for women and children are none. */
final class Audiences {

    private static final Map<String, VictimGroup> GROUPS = new HashMap<>();

    static {
        for (Map<String, String> row :
                CsvResource.of(Audiences.class, "audiences.csv").named()) {
            GROUPS.put(
                    row.getOrDefault("office", "").toLowerCase(Locale.ROOT),
                    VictimGroup.valueOf(row.getOrDefault("group", "")));
        }
    }

    private Audiences() {}

    /** By its acronym, or its name with or without the region behind it. */
    static @Nullable VictimGroup of(Agency office) {
        String acronym = office.acronym();
        VictimGroup group = acronym == null ? null : GROUPS.get(acronym.toLowerCase(Locale.ROOT));
        String name = office.name().toLowerCase(Locale.ROOT);
        for (int end = name.length(); group == null && end > 0; end = name.lastIndexOf(' ', end - 1)) {
            group = GROUPS.get(name.substring(0, end));
        }
        return group;
    }
}
