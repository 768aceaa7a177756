package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kabupaten and kota whose names are ordinary words or stand for several, told with a number beside others of their province:
 * "Lampung Selatan 14 kasus, … Metro 3 kasus", "Tabalong 45 kasus. Banjar 36 kasus"; and those that are misprinted in such a row, provinces in one of provinces too.
 */
final class RegencyRows {

    /** Others of the province that the text must tell, at least. */
    private static final int LEAST = 2;

    /** Letters of a misprinted province, at least; of a kabupaten or kota, of which there are more, one more. */
    private static final int SHORTEST = 7;

    private final Tokens tokens;
    private final List<Mention<Region>> told;

    RegencyRows(Tokens tokens, List<Mention<Region>> told) {
        this.tokens = tokens;
        this.told = told;
    }

    List<Mention<Region>> find() {
        String province = province();
        boolean provinces = told.stream()
                        .map(Mention::value)
                        .filter(region -> region.level() == Level.PROVINCE)
                        .distinct()
                        .count()
                >= LEAST;
        if (province == null && !provinces) {
            return List.of();
        }
        CountedNames names = new CountedNames(
                tokens,
                folded -> {
                    Region local = province == null ? null : named(folded, province);
                    return local == null && provinces ? misprinted(folded, Level.PROVINCE, "") : local;
                },
                "region.regency-row");
        List<Mention<Region>> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Mention<Region> mention = tokens.capital(at) ? names.counted(at) : null;
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    /** "Bojonegoro 12 kasus, Bangkalann 9 kasus": of a row, and of one of its regions one letter off. */
    private static @Nullable Region misprinted(String folded, Level level, String province) {
        int shortest = level == Level.PROVINCE ? SHORTEST : SHORTEST + 1;
        return folded.length() < shortest || OrdinaryWords.contains(folded)
                ? null
                : Misprints.near(
                        folded,
                        region -> region.code().startsWith(province)
                                && (region.level() == Level.PROVINCE) == (level == Level.PROVINCE));
    }

    /** The one province of which most kabupaten and kota are told, or null. */
    private @Nullable String province() {
        Map<String, Long> tally = new HashMap<>();
        told.stream()
                .map(Mention::value)
                .filter(region -> region.level() == Level.REGENCY || region.level() == Level.CITY)
                .distinct()
                .forEach(region -> tally.merge(region.code().substring(0, 2), 1L, Long::sum));
        return tally.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static @Nullable Region named(String folded, String province) {
        List<Region> here = Gazetteer.get().named(folded).stream()
                .map(Gazetteer.Name::region)
                .filter(region -> region.level() == Level.REGENCY || region.level() == Level.CITY)
                .filter(region -> region.code().startsWith(province))
                .toList();
        return here.isEmpty() ? misprinted(folded, Level.REGENCY, province) : here.size() == 1 ? here.get(0) : null;
    }
}
