package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import id.simpul.jobs.language.RegionWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kecamatan, kelurahan and desa: only behind a word that says so, on their own or in an enumeration, and only inside a
 * region that the text or the home has established.
 */
final class SmallRegions {

    /** Kabupaten and kota of a text whose kecamatan are told without that word, at most. */
    private static final int MOST_HOMES = 2;

    /** Kecamatan in a row of numbers, at least. */
    private static final int LEAST_OF_ROW = 3;

    private final Tokens tokens;
    private final LargerRegions larger;
    private final List<Mention<Region>> found = new ArrayList<>();

    SmallRegions(Tokens tokens, List<Mention<Region>> established, List<String> home) {
        this.tokens = tokens;
        larger = new LargerRegions(tokens, established, home);
    }

    /** The kecamatan and then the villages; what is found first helps to place what comes after. */
    List<Mention<Region>> find() {
        scan(Level.DISTRICT);
        rows();
        larger.learn(found);
        scan(Level.DESA);
        return found;
    }

    private void scan(Level level) {
        RegionEnumeration names = new RegionEnumeration(tokens, larger, level);
        for (int at = 0; at < tokens.size(); at++) {
            int length = wordLength(at, level);
            if (length > 0) {
                found.addAll(names.from(at + length));
                at += length - 1;
            }
        }
    }

    /** "di Ciputat (34 kasus), Pamulang (26 kasus), Setu (6 kasus)": kecamatan of the one kabupaten or kota that the text is about, each with a number. */
    private void rows() {
        List<String> tops = larger.tops();
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
        return found.stream().anyMatch(mention -> mention.span().overlaps(span)) || larger.overlap(span);
    }

    /** The tokens of the longest word for the level ("kec.", "kantor kelurahan") that begins at the token, or 0. */
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
}
