package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the categories have no name for: "satu kasus pembunuhan" is no retelling of "satu kasus perzinahan", though both are other matters. */
final class OtherMatters {

    /** Words long enough to name a matter. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private static final Set<String> COMMON = Set.of("kasus", "perkara", "laporan", "korban", "orang", "lainnya");

    private OtherMatters() {}

    /** Whether two counts name different matters beside their numbers. */
    static boolean differ(Count first, Count second, String text) {
        if (!other(first) || !other(second)) {
            return false;
        }
        Set<String> one = words(first, text);
        Set<String> two = words(second, text);
        return !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
    }

    private static boolean other(Count count) {
        return count.category().value() == Category.OTHER && count.category().own();
    }

    private static Set<String> words(Count count, String text) {
        String own = count.candidate().own().of(text).toLowerCase(Locale.ROOT);
        return WORD.matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
