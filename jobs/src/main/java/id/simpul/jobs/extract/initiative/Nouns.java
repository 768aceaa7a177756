package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.language.CsvResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that tell what kind of thing a name without a row of its own stands for; the table is {@code nouns.csv}. */
final class Nouns {

    private static final Map<String, InitiativeKind> DESCRIBING = marked("describes");
    private static final Map<String, InitiativeKind> LAUNCHED = marked("launched");

    private Nouns() {}

    /** The kind of what a noun and words of protection describe ("pos layanan korban"), or null. */
    static @Nullable InitiativeKind describing(String noun) {
        return DESCRIBING.get(noun);
    }

    /** The kind of what is launched by such a noun and a name of its own ("program “Sekolah Pulau Aman”"), or null. */
    static @Nullable InitiativeKind launched(String noun) {
        return LAUNCHED.get(noun);
    }

    private static Map<String, InitiativeKind> marked(String column) {
        Map<String, InitiativeKind> kinds = new HashMap<>();
        for (Map<String, String> row : CsvResource.of(Nouns.class, "nouns.csv").named()) {
            if ("yes".equals(row.get(column))) {
                InitiativeKind kind =
                        InitiativeKind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
                for (String noun : row.getOrDefault("nouns", "").split("\\|")) {
                    kinds.put(noun, kind);
                }
            }
        }
        return Map.copyOf(kinds);
    }
}
