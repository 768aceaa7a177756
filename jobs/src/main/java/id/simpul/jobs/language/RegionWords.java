package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that decide what a name beside them means; the table is {@code region_words.csv}. */
final class RegionWords {

    enum Role {
        /** Kabupaten, Kota: is a part of the name. */
        KIND,
        /** Bupati, Pemko: whose government it is. */
        GOVERNMENT,
        /** Polres: the kabupaten, unless "Kota" follows. */
        POLICE,
        /** Pengadilan Agama: named after its seat, a town. */
        COURT,
        /** Camat, Lurah: the unit is small. */
        OFFICE,
        /** Jalan, Hotel: the name behind it is no region. */
        OTHER_BEFORE,
        /** Pos, FC: the name before it is no region. */
        OTHER_AFTER,
        PREPOSITION,
        ORDINARY
    }

    /** @param level null where the word doesn't tell; DESA for every village */
    record Word(Role role, @Nullable Level level) {}

    private static final Map<String, Word> BEFORE = new HashMap<>();

    /** All beginnings of these words, and all ends. */
    private static final FirstWords BEGINNINGS = new FirstWords(1 << 15);

    private static final FirstWords ENDS = new FirstWords(1 << 15);
    private static final Set<String> AFTER = new HashSet<>();
    private static final Set<String> ORDINARY = new HashSet<>();

    static {
        CsvResource table = CsvResource.of(RegionWords.class, "region_words.csv");
        for (List<String> row : table.rows()) {
            String word = Tokens.fold(row.get(0));
            Role role = Role.valueOf(row.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            switch (role) {
                case OTHER_AFTER -> AFTER.add(word);
                case ORDINARY -> ORDINARY.add(word);
                default -> put(word, new Word(role, row.get(2).isEmpty() ? null : level(row.get(2))));
            }
        }
    }

    private RegionWords() {}

    private static void put(String word, Word meaning) {
        BEFORE.put(word, meaning);
        BEGINNINGS.addBeginnings(word);
        for (int start = 0; start < word.length(); start++) {
            ENDS.add(word.substring(start));
        }
    }

    /** Whether a word may begin with this folded word; spares most look-ups. */
    static boolean mayBegin(String folded) {
        return BEGINNINGS.mayHold(folded);
    }

    /** Whether a word may end with this folded word; spares most look-ups. */
    static boolean mayEnd(String folded) {
        return ENDS.mayHold(folded);
    }

    static boolean ordinary(String folded) {
        return ORDINARY.contains(folded);
    }

    static boolean otherAfter(String folded) {
        return AFTER.contains(folded);
    }

    /** The word with this folded form (of one to three words), or null. */
    static @Nullable Word word(String folded) {
        return BEFORE.get(folded);
    }

    /** By the names that {@code regions.csv} uses. */
    static Level level(String name) {
        return switch (name) {
            case "province" -> Level.PROVINCE;
            case "regency" -> Level.REGENCY;
            case "city" -> Level.CITY;
            case "district" -> Level.DISTRICT;
            case "kelurahan" -> Level.KELURAHAN;
            case "desa", "village" -> Level.DESA;
            default -> throw new IllegalArgumentException("no level: " + name);
        };
    }
}
