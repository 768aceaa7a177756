package id.simpul.jobs.language;

import id.simpul.jobs.language.Quantity.Bound;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a number say of it: at least, at most, about. The table is {@code bounds.csv}. */
final class Bounds {

    /** @param first index of the first token that belongs to the number, its bound included */
    record Reading(Bound bound, String rule, int first) {}

    private static final Phrases<SideRule<Bound>> BEFORE = SideRule.of("bounds.csv", "before", "bound", Bound.class);
    private static final Phrases<SideRule<Bound>> AFTER = SideRule.of("bounds.csv", "after", "bound", Bound.class);

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

    /** @param end index behind the number */
    static Reading read(TokenList text, int at, int end) {
        Reading before = before(text, at);
        if (before != null) {
            return before;
        }
        SideRule<Bound> after = after(text, end);
        return after == null ? new Reading(Bound.EXACT, "", at) : new Reading(after.says(), after.name(), at);
    }

    private static @Nullable Reading before(TokenList text, int at) {
        for (int gap = 0; gap <= 3; gap++) {
            Phrases.Match<SideRule<Bound>> match = BEFORE.endingAt(text, at - 1 - gap);
            if (match != null) {
                SideRule<Bound> rule = match.value();
                return rule.reach() >= gap ? new Reading(rule.says(), rule.name(), at - gap - match.tokens()) : null;
            }
            if (!FILLERS.contains(text.word(at - 1 - gap))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable SideRule<Bound> after(TokenList text, int end) {
        for (int gap = 0; gap <= 1; gap++) {
            Phrases.Match<SideRule<Bound>> match = AFTER.startingAt(text, end + gap);
            if (match != null && match.value().reach() >= gap) {
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
