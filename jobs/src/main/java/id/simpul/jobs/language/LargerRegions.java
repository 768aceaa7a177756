package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The regions that a text or its home has established, inside which the names of kecamatan, kelurahan and desa mean something:
 * those told around a name come first, nearest first, then the others of the text, then the home.
 */
final class LargerRegions {

    /** How many regions before and behind a name are tried first. */
    private static final int AROUND = 8;

    /** Digits of the codes of kabupaten and kota, the point among them. */
    private static final int TOP = 5;

    private final Tokens tokens;
    private final List<Mention<Region>> established;
    private final List<Integer> starts;
    private final Set<String> everywhere = new LinkedHashSet<>();
    private final Set<String> provinces = new HashSet<>();
    private List<Mention<Region>> districts = List.of();

    /**
     * @param established in the order of the text
     * @param home codes of the regions that the document is likely about
     */
    LargerRegions(Tokens tokens, List<Mention<Region>> established, List<String> home) {
        this.tokens = tokens;
        this.established = established;
        starts = established.stream().map(mention -> mention.span().start()).toList();
        established.forEach(mention -> everywhere.add(mention.value().code()));
        home.stream().filter(code -> code.length() >= TOP).forEach(code -> everywhere.add(code.substring(0, TOP)));
        everywhere.forEach(code -> provinces.add(code.substring(0, 2)));
        home.forEach(code -> provinces.add(code.substring(0, 2)));
    }

    /** Takes what kecamatan were found: villages stand in them, and in their kabupaten and kota. */
    void learn(List<Mention<Region>> found) {
        districts = List.copyOf(found);
        districts.forEach(mention -> everywhere.add(mention.value().code().substring(0, TOP)));
    }

    /** Codes of all kabupaten and kota. */
    List<String> tops() {
        return everywhere.stream().filter(code -> code.length() == TOP).toList();
    }

    /** Whether the name of one of them stands on the span. */
    boolean overlap(Span span) {
        return nearest(established, span).stream()
                .anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The first token behind the one whose name begins at the token; the token itself where none does. */
    int behind(int token) {
        int found = Collections.binarySearch(starts, tokens.start(token));
        return found < 0 ? token : tokens.at(established.get(found).span().end());
    }

    /** The kecamatan that a folded name on the span means, or null. */
    @Nullable
    Region district(String folded, Span span) {
        List<Region> options = Gazetteer.get().districts(folded);
        if (options.isEmpty()) {
            return null;
        }
        for (String top : tops(span)) {
            for (Region option : options) {
                if (top.equals(option.parent())) {
                    return option;
                }
            }
        }
        if (everywhere.isEmpty() && provinces.isEmpty() && options.size() == 1) {
            return options.get(0); // the only one in the country, in a text that names no larger region
        }
        List<Region> inProvince = options.stream()
                .filter(option -> provinces.contains(option.code().substring(0, 2)))
                .toList();
        return inProvince.size() == 1 ? inProvince.get(0) : null;
    }

    /** The kelurahan or desa that a folded name on the span means, or null. */
    @Nullable
    Region village(String folded, Span span) {
        for (String top : tops(span)) {
            List<Region> options = Villages.get().named(folded, top);
            if (options.size() == 1) {
                return options.get(0);
            }
            if (!options.isEmpty()) {
                return inNearestDistrict(options, span);
            }
        }
        return null;
    }

    private @Nullable Region inNearestDistrict(List<Region> options, Span span) {
        for (Mention<Region> district : nearest(districts, span)) {
            for (Region option : options) {
                if (district.value().code().equals(option.parent())) {
                    return option;
                }
            }
        }
        return null;
    }

    /** Codes of the kabupaten and kota to look in for a name on the span. */
    private Set<String> tops(Span span) {
        Set<String> tops = new LinkedHashSet<>();
        nearest(established, span).stream()
                .filter(mention -> !mention.span().overlaps(span)) // its own name as that of something larger
                .forEach(mention -> tops.add(mention.value().code()));
        tops.addAll(everywhere);
        tops.removeIf(code -> code.length() != TOP);
        return tops;
    }

    /** The mentions around a place, nearest first. */
    private static List<Mention<Region>> nearest(List<Mention<Region>> sorted, Span span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mention<Region>> near =
                new ArrayList<>(sorted.subList(Math.max(0, low - AROUND), Math.min(sorted.size(), low + AROUND)));
        near.sort(Comparator.comparingInt(mention -> mention.span().distance(span)));
        return near;
    }
}
