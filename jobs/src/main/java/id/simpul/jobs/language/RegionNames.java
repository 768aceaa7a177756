package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import id.simpul.jobs.language.RegionWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a text that is nothing but a region's name. */
final class RegionNames {

    private RegionNames() {}

    static Optional<Region> named(String name, @Nullable Region within) {
        Tokens tokens = new Tokens(name);
        int first = 0;
        Level asked = null;
        for (int length = Math.min(3, tokens.size() - 1); length > 0 && asked == null; length--) {
            Word word = RegionWords.word(joined(tokens, 0, length));
            if (word != null && word.level() != null && word.role() != Role.PREPOSITION) {
                asked = word.level();
                first = length;
            }
        }
        String whole = joined(tokens, 0, tokens.size());
        String folded = joined(tokens, first, tokens.size());
        if (whole.equals("indonesia") || whole.equals("nasional")) {
            return Optional.of(Region.NATION);
        }
        List<Region> options = asked == Level.DISTRICT || asked == Level.DESA
                ? small(folded, within, asked)
                : large(folded, whole, within, asked);
        if (options.isEmpty() && within != null && within.code().length() >= 5 && first > 0) {
            options = small(whole, within, Level.DISTRICT); // Kota Bangun is a kecamatan
        }
        return only(options, within);
    }

    private static String joined(Tokens tokens, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            joined.append(tokens.fold(at));
        }
        return joined.toString();
    }

    private static List<Region> large(String folded, String whole, @Nullable Region within, @Nullable Level asked) {
        List<Region> options = new ArrayList<>();
        Gazetteer gazetteer = Gazetteer.get();
        gazetteer.named(whole).forEach(each -> options.add(each.region()));
        if (options.isEmpty() || asked != null) {
            gazetteer.named(folded).stream()
                    .map(Gazetteer.Name::region)
                    .filter(region -> !options.contains(region))
                    .forEach(options::add);
        }
        if (asked != null && options.stream().anyMatch(region -> region.level() == asked)) {
            options.removeIf(region -> region.level() != asked);
        }
        if (asked == null && within != null && within.code().length() >= 5) {
            options.removeIf(region -> !within.contains(region));
            if (options.isEmpty()) {
                options.addAll(small(folded, within, Level.DISTRICT));
            }
            if (options.isEmpty()) {
                options.addAll(small(folded, within, Level.DESA));
            }
        }
        return options;
    }

    private static List<Region> small(String folded, @Nullable Region within, Level level) {
        if (level == Level.DISTRICT) {
            return Gazetteer.get().districts(folded).stream()
                    .filter(region -> within == null || within.contains(region))
                    .toList();
        }
        if (within == null || within.code().length() < 5) {
            return List.of();
        }
        return Villages.get().named(folded, within.code().substring(0, 5)).stream()
                .filter(within::contains)
                .toList();
    }

    private static Optional<Region> only(List<Region> options, @Nullable Region within) {
        if (options.size() == 1) {
            return Optional.of(options.get(0));
        }
        List<Region> inside = options.stream()
                .filter(region -> within != null && within.contains(region) && !region.equals(within))
                .toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }
}
