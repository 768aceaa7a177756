package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.CsvResource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row or a column of a legal database tells of an instrument; the labels stand in {@code labels.csv}. */
enum Field {
    TITLE,
    ABOUT,
    TYPE,
    NUMBER,
    YEAR,
    ENACTED,
    PROMULGATED,
    STATUS,
    ISSUER,
    PLACE,
    /** A label of these pages that tells nothing of the instrument that we hold. */
    OTHER;

    private static final int LONGEST_LABEL = 45;
    private static final Map<String, Field> BY_LABEL = load();

    private static Map<String, Field> load() {
        CsvResource table = CsvResource.of(Field.class, "labels.csv");
        int field = table.column("field");
        int labels = table.column("labels");
        Map<String, Field> fields = new HashMap<>();
        for (List<String> row : table.rows()) {
            for (String label : row.get(labels).split("\\|", -1)) {
                fields.put(label, valueOf(row.get(field).toUpperCase(Locale.ROOT)));
            }
        }
        return fields;
    }

    /** The field that a label names, or null where it is none. */
    static @Nullable Field of(String label) {
        if (label.length() > LONGEST_LABEL) {
            return null;
        }
        String folded = label.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("\\s*:\\s*$", "")
                .strip();
        return BY_LABEL.get(folded);
    }
}
