package id.simpul.jobs.language;

import java.util.List;
import java.util.Map;

/**
 * What words on one side of a number say of it, of a table with the columns {@code side}, {@code phrases}, {@code rule} and
 * {@code reach}.
 *
 * @param name of the rule
 * @param says what the words say
 * @param reach words that may stand between them and the number
 */
record SideRule<V extends Enum<V>>(String name, V says, int reach) {

    /** The rules of a side of a table beside this class; what they say stands in a column of its own. */
    static <V extends Enum<V>> Phrases<SideRule<V>> of(String table, String side, String column, Class<V> values) {
        List<Map<String, String>> rows = CsvResource.of(SideRule.class, table).named().stream()
                .filter(row -> side.equals(row.get("side")))
                .toList();
        return Phrases.of(
                rows,
                "phrases",
                row -> new SideRule<>(
                        row.getOrDefault("rule", ""),
                        Enum.valueOf(values, row.getOrDefault(column, "")),
                        Integer.parseInt(row.getOrDefault("reach", "0"))));
    }
}
