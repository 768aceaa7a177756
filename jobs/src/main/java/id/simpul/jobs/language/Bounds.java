package id.simpul.jobs.language;

import id.simpul.jobs.language.Quantity.Bound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a number say of it: at least, at most, about. The table is {@code bounds.csv}. */
final class Bounds {

    /** @param first index of the first token that belongs to the number, its bound included */
    record Reading(Bound bound, String rule, int first) {}

    private record Rule(String name, Bound bound, int reach) {}

    private static final Phrases<Rule> BEFORE = rules("before");
    private static final Phrases<Rule> AFTER = rules("after");

    /** What may stand between a bound and its number. */
    private static final Set<String> FILLERS = Set.of(
            "ada",
            "sebanyak",
            "mencapai",
            "tercatat",
            "terdapat",
            "sudah",
            "telah",
            "terjadi",
            "sejumlah",
            "menembus",
            "mencatat",
            "menangani",
            "menerima",
            "menemukan",
            "sebesar",
            "pada",
            "dari",
            "angka",
            "menjadi",
            "berjumlah");

    /** "lebih" before one of these compares. */
    private static final Set<String> COMPARED = Set.of(
            "banyak",
            "sedikit",
            "tinggi",
            "rendah",
            "besar",
            "kecil",
            "dari",
            "daripada",
            "dulu",
            "dahulu",
            "baik",
            "lanjut",
            "buruk",
            "lama",
            "cepat",
            "parah",
            "berat",
            "muda",
            "tua",
            "awal",
            "jauh",
            "dekat",
            "luas",
            "mudah",
            "sulit");

    private Bounds() {}

    private static Phrases<Rule> rules(String side) {
        List<Map<String, String>> rows = CsvResource.of(Bounds.class, "bounds.csv").named().stream()
                .filter(row -> side.equals(row.get("side")))
                .toList();
        return Phrases.of(
                rows,
                "phrases",
                row -> new Rule(
                        row.getOrDefault("rule", ""),
                        Bound.valueOf(row.getOrDefault("bound", "")),
                        Integer.parseInt(row.getOrDefault("reach", "0"))));
    }

    /** @param end index behind the number */
    static Reading read(TokenList text, int at, int end) {
        Reading before = before(text, at);
        if (before != null) {
            return before;
        }
        Rule after = after(text, end);
        return after == null ? new Reading(Bound.EXACT, "", at) : new Reading(after.bound, after.name, at);
    }

    private static @Nullable Reading before(TokenList text, int at) {
        for (int gap = 0; gap <= 3; gap++) {
            Phrases.Match<Rule> match = BEFORE.endingAt(text, at - 1 - gap);
            if (match != null) {
                Rule rule = match.value();
                return rule.reach >= gap ? new Reading(rule.bound, rule.name, at - gap - match.tokens()) : null;
            }
            if (!FILLERS.contains(text.word(at - 1 - gap))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Rule after(TokenList text, int end) {
        for (int gap = 0; gap <= 1; gap++) {
            Phrases.Match<Rule> match = AFTER.startingAt(text, end + gap);
            if (match != null && match.value().reach >= gap) {
                boolean compares = text.word(end + gap).equals("lebih") && COMPARED.contains(text.word(end + gap + 1));
                return compares ? null : match.value();
            }
            if (!text.at(end).isWord()) {
                return null;
            }
        }
        return null;
    }
}
