package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that sum up those before them: "kekerasan perempuan 24 kasus dan kekerasan anak 45 kasus, total 69 kasus". */
final class Totals {

    private static final Set<String> WORDS = Set.of(
            "total",
            "totalnya",
            "jumlah",
            "jumlahnya",
            "berjumlah",
            "seluruhnya",
            "semuanya",
            "keseluruhan",
            "keseluruhannya");

    /** Words between such a word and its number, at most. */
    private static final int REACH = 3;

    /** Numbers that are summed up, at most. */
    private static final int MOST = 12;

    /** Printed totals are off by a few now and then: one in so many is let pass. */
    private static final long TOLERANCE = 20;

    private Totals() {}

    /**
     * The group that holds those of the numbers summed up, or null where the number sums up nothing or no group holds them.
     *
     * @param told the counts before it, in order
     */
    static @Nullable VictimGroup group(Candidate candidate, Scene scene, List<Count> told) {
        if (!called(candidate, scene)) {
            return null;
        }
        long sum = 0;
        List<VictimGroup> groups = new ArrayList<>();
        for (int at = told.size() - 1; at >= Math.max(0, told.size() - MOST); at--) {
            Count count = told.get(at);
            sum += count.candidate().value();
            groups.add(count.victims());
            if (groups.size() > 1 && Math.abs(sum - candidate.value()) * TOLERANCE <= candidate.value()) {
                boolean apart = groups.stream().distinct().count() > 1 && !groups.contains(VictimGroup.ANY);
                return apart ? Groups.union(groups).orElse(VictimGroup.ANY) : null;
            }
        }
        return null;
    }

    /** Whether a word for a total stands right before a number: "semuanya berjumlah 35 kasus". */
    static boolean called(Candidate candidate, Scene scene) {
        int number = scene.tokens().from(candidate.number().span().start());
        Span left = candidate.left();
        for (int at = number - 1;
                at >= number - REACH && scene.tokens().at(at).span().start() >= left.start();
                at--) {
            if (WORDS.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }
}
