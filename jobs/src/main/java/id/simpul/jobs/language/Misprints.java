package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import id.simpul.jobs.language.RegionWords.Word;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names of provinces, kabupaten and kota with one letter wrong, lost, added or swapped ("Kabupaten Sampanng", "Sulawesi
 * Tengarah"), where one region only can be meant. What is some unit's name as it is was printed so.
 */
final class Misprints {

    /** Letters of a name, at least; of a shorter one too many others are one letter away. */
    private static final int SHORTEST = 6;

    /** Letters of a province's name that stands anywhere, at least. */
    private static final int SHORTEST_OF_PROVINCE = 9;

    private static final int MOST_WORDS = 3;

    private final Tokens tokens;

    Misprints(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A misprinted name.
     *
     * @param last its last token
     * @param name the name that is meant
     */
    record Found(int last, Gazetteer.Name name) {}

    /**
     * The one that starts at a token.
     *
     * @param before what stands before it, or null
     * @param wording the folded form of that
     */
    @Nullable
    Found at(int first, @Nullable Word before, String wording) {
        if (before == null || before.role() == Role.PREPOSITION) {
            return longest(first, first + 1, read -> province(read));
        }
        return ofBody(before, wording)
                ? longest(first, first, read -> near(read, region -> fits(region, before)))
                : null;
    }

    /** Of the names that end at a token or behind it the longest. */
    private @Nullable Found longest(int first, int least, Function<String, @Nullable Region> meant) {
        for (int last = end(first); last >= least; last--) {
            Region region = meant.apply(joined(first, last));
            if (region != null) {
                return new Found(last, new Gazetteer.Name(region, false));
            }
        }
        return null;
    }

    /** The one region that passes a test and has a name one letter from this folded one, or null; null too where the name is another unit's. */
    static @Nullable Region near(String folded, Predicate<Region> test) {
        if (folded.length() < SHORTEST || Gazetteer.get().known(folded)) {
            return null;
        }
        List<Region> near =
                Gazetteer.get().near(folded, SHORTEST).stream().filter(test).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** "Sumatera Brat", "Nusa Tengara Timur": of several words, and nothing else is called so. */
    private static @Nullable Region province(String read) {
        return read.length() < SHORTEST_OF_PROVINCE - 1 || !nearProvince(read)
                ? null
                : near(
                        read,
                        region -> region.level() == Level.PROVINCE
                                && region.name().indexOf(' ') > 0);
    }

    /** Whether the name of a province is near at all: most names of several words are none. */
    private static boolean nearProvince(String read) {
        for (String name : Provinces.NAMES) {
            if (oneLetter(read, name)) {
                return true;
            }
        }
        return false;
    }

    private static final class Provinces {
        /** Folded names that provinces go by. */
        static final List<String> NAMES = Gazetteer.get().namesAt(Level.PROVINCE);
    }

    /** "Kabupaten", "Polres", "Pemkab"; behind "Bupati" and "Kapolres" stands a person, too. */
    private static boolean ofBody(Word before, String wording) {
        return switch (before.role()) {
            case KIND -> true;
            case POLICE -> wording.startsWith("pol") || wording.startsWith("map");
            case GOVERNMENT -> wording.startsWith("pem") || wording.startsWith("polda");
            default -> false;
        };
    }

    private static boolean fits(Region region, Word before) {
        boolean local = region.level() == Level.REGENCY || region.level() == Level.CITY;
        return before.role() == Role.POLICE ? local : region.level() == before.level();
    }

    private int end(int first) {
        int last = first;
        while (last + 1 < Math.min(first + MOST_WORDS, tokens.size())
                && tokens.joined(last + 1)
                && tokens.capital(last + 1)) {
            last++;
        }
        return last;
    }

    private String joined(int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int at = first; at <= last; at++) {
            joined.append(tokens.fold(at));
        }
        return joined.toString();
    }

    /** Whether one letter is wrong, lost, added or swapped with the next. */
    static boolean oneLetter(String read, String name) {
        int longer = Math.max(read.length(), name.length());
        int shorter = Math.min(read.length(), name.length());
        if (longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && read.charAt(head) == name.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && read.charAt(read.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
            tail++;
        }
        int left = longer - head - tail;
        boolean swapped = left == 2
                && longer == shorter
                && read.charAt(head) == name.charAt(head + 1)
                && read.charAt(head + 1) == name.charAt(head);
        return left == 1 || swapped;
    }
}
