package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import id.simpul.jobs.language.RegionWords.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kecamatan, kelurahan and desa: only behind a word that says so, on their own or in an enumeration, and only inside a
 * region that the text or the home has established.
 */
final class SmallRegions {

    private static final int LONGEST_NAME = 4;

    /** Words that may stand between two names of one enumeration: "Sukasari tiga kasus dan Coblong satu kasus". */
    private static final int PAUSE = 7;

    /** How many larger regions before and behind a name are tried first. */
    private static final int AROUND = 8;

    /** Names that nobody knows, one after the other, in a row of names. */
    private static final int MOST_UNKNOWN = 2;

    /** Kabupaten and kota of a text whose kecamatan are told without that word, at most. */
    private static final int MOST_HOMES = 2;

    /** Kecamatan in a row of numbers, at least. */
    private static final int LEAST_OF_ROW = 3;

    private static final Set<String> INTRODUCTIONS = Set.of(
            "yaitu",
            "yakni",
            "meliputi",
            "lain",
            "antaranya",
            "adalah",
            "masing",
            "seperti",
            "terdiri",
            "banyak",
            "terbanyak",
            "tertinggi",
            "atas",
            "dari");

    private static final Set<String> DIVIDING = Set.of("per", "menurut", "berdasarkan", "tiap", "setiap");

    private final Tokens tokens;
    private final List<Mention<Region>> established;
    private final List<Integer> starts;
    private final Set<String> everywhere;
    private final Set<String> provinces = new HashSet<>();
    private final List<Mention<Region>> found = new ArrayList<>();
    private List<Mention<Region>> districts = List.of();

    SmallRegions(Tokens tokens, List<Mention<Region>> established, List<String> home) {
        this.tokens = tokens;
        this.established = established;
        this.starts =
                established.stream().map(mention -> mention.span().start()).toList();
        everywhere = everywhere(established, home);
        everywhere.forEach(code -> provinces.add(code.substring(0, 2)));
        home.forEach(code -> provinces.add(code.substring(0, 2)));
    }

    /** The kecamatan and then the villages; what is found first helps to place what comes after. */
    List<Mention<Region>> find() {
        scan(Level.DISTRICT);
        rows();
        districts = List.copyOf(found);
        found.forEach(mention -> everywhere.add(mention.value().code().substring(0, 5)));
        scan(Level.DESA);
        return found;
    }

    private void scan(Level level) {
        for (int at = 0; at < tokens.size(); at++) {
            int length = wordLength(at, level);
            if (length > 0) {
                enumerate(at + length, level);
                at += length - 1;
            }
        }
    }

    /** "di Ciputat (34 kasus), Pamulang (26 kasus), Setu (6 kasus)": kecamatan of the one kabupaten or kota that the text is about, each with a number. */
    private void rows() {
        List<String> tops =
                everywhere.stream().filter(code -> code.length() == 5).toList();
        if (tops.isEmpty() || tops.size() > MOST_HOMES) {
            return;
        }
        CountedNames rows = new CountedNames(tokens, folded -> within(folded, tops), "region.district-row");
        List<Mention<Region>> row = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Mention<Region> mention = tokens.capital(at) && !taken(at) ? rows.counted(at) : null;
            if (mention != null) {
                row.add(mention);
            }
        }
        int least = found.isEmpty() ? LEAST_OF_ROW : LEAST_OF_ROW - 1;
        boolean several = row.stream().map(Mention::value).distinct().count() >= least;
        if (several) {
            found.addAll(row);
            found.sort(Comparator.comparing(Mention::span));
        }
    }

    private static @Nullable Region within(String folded, List<String> tops) {
        for (Region option : Gazetteer.get().districts(folded)) {
            if (option.parent() != null && tops.contains(option.parent())) {
                return option;
            }
        }
        return null;
    }

    private boolean taken(int token) {
        Span span = new Span(tokens.start(token), tokens.end(token));
        return found.stream().anyMatch(mention -> mention.span().overlaps(span))
                || nearest(established, span).stream()
                        .anyMatch(mention -> mention.span().overlaps(span));
    }

    private int wordLength(int first, Level level) {
        if (!RegionWords.mayBegin(tokens.fold(first))) {
            return 0;
        }
        String joined = "";
        int longest = 0;
        for (int length = 1; length <= 3 && first + length <= tokens.size(); length++) {
            if (length > 1 && !tokens.joined(first + length - 1)) {
                break;
            }
            joined = joined + tokens.fold(first + length - 1);
            Word word = RegionWords.word(joined);
            if (word != null && word.level() == level && (word.role() == Role.KIND || word.role() == Role.OFFICE)) {
                longest = length;
            }
        }
        return longest;
    }

    private void enumerate(int first, Level level) {
        boolean any = false;
        int pause = 0;
        int unknown = 0;
        int at = first;
        while (at < tokens.size()
                && pause <= PAUSE
                && (at == first || !sentenceEnds(at) || any && resumed(at, level))) {
            if (!tokens.capital(at)) {
                pause++;
                at++;
                continue;
            }
            int behind = any ? at : behindEstablished(at);
            if (behind > at) {
                at = behind;
                continue;
            }
            if (!any && at > first && !introduced(at)) {
                return;
            }
            int last = name(at, level, at == first);
            if (last < 0 && any && unknown < MOST_UNKNOWN && enumerated(at)) {
                unknown++;
                at = behindName(at);
                continue;
            }
            if (last < 0) {
                return;
            }
            any = true;
            unknown = 0;
            pause = 0;
            at = last + 1;
        }
    }

    /** "…, Cigombong, Gunugputri, Tajurhalang dan Rancabungur": a name that nobody knows, within a row of commas. */
    private boolean enumerated(int token) {
        int behind = behindName(token);
        boolean before = tokens.gap(token).contains(",");
        boolean after = behind < tokens.size()
                && (tokens.gap(behind).contains(",") || tokens.fold(behind).equals("dan"));
        return before && after;
    }

    private int behindName(int token) {
        int at = token + 1;
        while (at < tokens.size() && at < token + LONGEST_NAME && tokens.joined(at) && tokens.capital(at)) {
            at++;
        }
        return at;
    }

    /** The first token behind the larger region that stands here ("tiga kecamatan di Kabupaten Sleman, yaitu …"). */
    private int behindEstablished(int token) {
        if (introduced(token)) {
            return token;
        }
        int place = tokens.start(token);
        int found = Collections.binarySearch(starts, place);
        return found < 0 ? token : tokens.at(established.get(found).span().end());
    }

    private boolean sentenceEnds(int token) {
        String gap = tokens.gap(token);
        for (int at = 0; at < gap.length(); at++) {
            char c = gap.charAt(at);
            if (c == '\n' || c == ';' || c == '?' || c == '!' || (c == '.' && !tokens.digits(token))) {
                return true;
            }
        }
        return false;
    }

    /** "… Bogor Barat dengan 46 kasus. Bogor Selatan 37 kasus": the next sentence goes on with a name and its number. */
    private boolean resumed(int token, Level level) {
        if (tokens.gap(token).indexOf('\n') >= 0 || !tokens.capital(token)) {
            return false;
        }
        int size = found.size();
        int last = name(token, level, false);
        while (found.size() > size) {
            found.remove(found.size() - 1);
        }
        return last >= 0 && last + 1 < tokens.size() && tokens.digits(last + 1);
    }

    private boolean introduced(int token) {
        String gap = tokens.gap(token);
        return gap.contains(":")
                || gap.contains("(")
                || INTRODUCTIONS.contains(tokens.fold(token - 1))
                || gap.contains(",") && token > 1 && DIVIDING.contains(tokens.fold(token - 2)) && numbered(token);
    }

    /** "Dilihat per kecamatan, Cilegon 34 kasus": a name with its number right behind it. */
    private boolean numbered(int token) {
        int behind = behindName(token);
        return behind < tokens.size() && tokens.digits(behind);
    }

    /** Adds the longest name of this level that starts here; its last token, or -1. */
    private int name(int first, Level level, boolean beside) {
        StringBuilder joined = new StringBuilder();
        int last = -1;
        Region region = null;
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first && !(tokens.joined(at) && (tokens.capital(at) || tokens.digits(at)))) {
                break;
            }
            joined.append(tokens.fold(at));
            Span span = new Span(tokens.start(first), tokens.end(at));
            Region here =
                    level == Level.DISTRICT ? district(joined.toString(), span) : village(joined.toString(), span);
            if (here != null) {
                region = here;
                last = at;
            }
        }
        if (region != null) {
            String rule =
                    (level == Level.DISTRICT ? "region.district" : "region.village") + (beside ? "" : "-enumeration");
            found.add(new Mention<>(region, new Span(tokens.start(first), tokens.end(last)), rule));
        }
        return last;
    }

    private @Nullable Region district(String folded, Span span) {
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

    private @Nullable Region village(String folded, Span span) {
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
        List<Region> near = new ArrayList<>();
        nearest(districts, span).forEach(mention -> near.add(mention.value()));
        for (Region district : near) {
            for (Region option : options) {
                if (district.code().equals(option.parent())) {
                    return option;
                }
            }
        }
        return null;
    }

    /** Codes of the kabupaten and kota to look in: those told around here, nearest first, then the others of the text, then the home. */
    private Set<String> tops(Span span) {
        Set<String> tops = new LinkedHashSet<>();
        nearest(established, span).stream()
                .filter(mention -> !mention.span().overlaps(span)) // its own name as that of something larger
                .forEach(mention -> tops.add(mention.value().code()));
        tops.addAll(everywhere);
        tops.removeIf(code -> code.length() != 5);
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

    private static Set<String> everywhere(List<Mention<Region>> established, List<String> home) {
        Set<String> codes = new LinkedHashSet<>();
        established.forEach(mention -> codes.add(mention.value().code()));
        home.stream().filter(code -> code.length() >= 5).forEach(code -> codes.add(code.substring(0, 5)));
        return codes;
    }
}
