package id.simpul.jobs.extract.casecount;

import java.util.Set;
import java.util.regex.Pattern;

/** Two numbers of one verb: "menangani 19 perkara pencabulan dan enam perkara penganiayaan". */
final class SameVerb {

    private static final Set<String> JOINED = Set.of("dan", "serta", ",", ", dan");

    /** "18 kasus yang sudah ditangani, sedangkan yang menimpa anak 9 kasus": the other part of what was handled. */
    private static final Pattern OTHER_PART = Pattern.compile(
            ",?\\s*(?:sedangkan|sementara|dan|serta) yang (?:menimpa|dialami|korbannya|melibatkan)\\b[^,;.]*");

    private SameVerb() {}

    /** Whether what is said of the number before holds for one, too. */
    static boolean holds(Count last, Candidate candidate, String text) {
        int from = last.candidate().right().end();
        int to = candidate.number().span().start();
        String between = from < to ? text.substring(from, to).strip() : "";
        return JOINED.contains(between) || OTHER_PART.matcher(between).matches();
    }
}
