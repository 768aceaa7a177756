package id.simpul.jobs.extract.regulation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two titles can be one instrument's, though one is shortened, abbreviated or misspelt. */
final class TitleLikeness {

    private static final int LONGEST_ABBREVIATION = 6;

    /** What two titles share of the longer one's words, at most, where they are two instruments'. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_IN_FULL = 0.7;

    private static final int SHORTEST_MISSPELT = 6;

    private static final Pattern CHANGE = Pattern.compile(
            "perubahan (?:atas )?(?:peraturan daerah|perda|qanun)(?: \\p{L}{2,20}){0,4}? (?:nomor|no\\.?) ?(?<number>[0-9]{1,3}) tahun (?<year>[0-9]{4})",
            Pattern.CASE_INSENSITIVE);

    private TitleLikeness() {}

    /** Whether both titles tell of the change of one numbered instrument, neither of a second change. */
    static boolean changesTheSame(String one, String other) {
        Matcher first = CHANGE.matcher(one);
        Matcher second = CHANGE.matcher(other);
        return first.lookingAt()
                && second.lookingAt()
                && first.group("number").equals(second.group("number"))
                && first.group("year").equals(second.group("year"));
    }

    /** Whether both have titles, and these share at most half of the longer one; a title whose words all stand in the other is the same. */
    static boolean differ(Instrument one, Instrument other) {
        if (one.title == null || other.title == null) {
            return false;
        }
        String a = one.title.toLowerCase(Locale.ROOT);
        String b = other.title.toLowerCase(Locale.ROOT);
        if (a.startsWith(b) || b.startsWith(a)) {
            return false;
        }
        Set<String> years = years(a);
        Set<String> otherYears = years(b);
        if (!years.isEmpty() && !otherYears.isEmpty() && Collections.disjoint(years, otherYears)) {
            return true; // the budget of another year, the end of another instrument
        }
        if (!first(a).equals(first(b)) && (TitleRole.CHANGE.is(first(a)) || TitleRole.CHANGE.is(first(b)))) {
            return true; // a budget and its revision
        }
        if (abbreviates(one.title, b) || abbreviates(other.title, a) || shortens(a, b) || shortens(b, a)) {
            return false;
        }
        Set<String> shared = words(a);
        Set<String> others = words(b);
        int mine = shared.size();
        int longer = Math.max(shared.size(), others.size());
        shared.removeIf(word -> !others.contains(word) && others.stream().noneMatch(each -> misspelt(word, each)));
        double alike = one.titledInFull && other.titledInFull ? ALIKE_IN_FULL : ALIKE;
        return shared.size() <= alike * longer && shared.size() < Math.min(mine, others.size());
    }

    /** Whether long words are one letter apart ("trafficking", "traficking"). */
    private static boolean misspelt(String word, String other) {
        String brief = word.length() <= other.length() ? word : other;
        String full = brief == word ? other : word;
        if (brief.length() < SHORTEST_MISSPELT || full.length() - brief.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < brief.length() && brief.charAt(same) == full.charAt(same)) {
            same++;
        }
        int rest = brief.length() == full.length() ? same + 1 : same;
        return brief.regionMatches(Math.min(rest, brief.length()), full, same + 1, full.length() - same - 1);
    }

    private static String first(String title) {
        int end = title.indexOf(' ');
        return end < 0 ? title : title.substring(0, end);
    }

    /** "PUG" of "pengarusutamaan gender": capitals alone, all of them letters of the other, in order. */
    private static boolean abbreviates(String brief, String full) {
        boolean capitals = brief.length() >= 2
                && brief.length() <= LONGEST_ABBREVIATION
                && brief.chars().allMatch(Character::isUpperCase);
        if (!capitals || Character.toLowerCase(brief.charAt(0)) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            at += full.charAt(i) == Character.toLowerCase(brief.charAt(at)) ? 1 : 0;
        }
        return at == brief.length();
    }

    /** "perlindungan pmi" of "perlindungan pekerja migran indonesia asal …": a word of one is initials of the other. */
    private static boolean shortens(String brief, String full) {
        StringBuilder initials = new StringBuilder();
        for (String word : full.split("[^\\p{L}\\p{N}]+", 60)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        Set<String> words = words(brief);
        Set<String> others = words(full);
        return words.stream()
                        .anyMatch(word -> word.length() >= 3 && initials.indexOf(word) >= 0 && !others.contains(word))
                && words.stream().filter(others::contains).count() >= words.size() - 1;
    }

    private static Set<String> years(String title) {
        Set<String> years = words(title);
        years.removeIf(word -> word.length() != 4 || !word.chars().allMatch(Character::isDigit));
        return years;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(List.of(title.split("[^\\p{L}\\p{N}]+", 60)));
    }
}
