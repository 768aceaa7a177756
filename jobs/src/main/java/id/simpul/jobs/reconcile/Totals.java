package id.simpul.jobs.reconcile;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a document's total from the parts of it that a count has no field for (suspects by sex, reports by police station):
 * such parts have the identity of their total, and are no other opinion on it.
 */
final class Totals {

    /** More numbers of one identity in one document are a table that was misread. */
    private static final int MOST = 200;

    private Totals() {}

    /** The words without those that are parts of another one of their document; in their order. */
    static List<Word<CaseCount>> of(List<Word<CaseCount>> words) {
        Map<Long, List<Word<CaseCount>>> documents = new LinkedHashMap<>();
        words.forEach(word -> documents
                .computeIfAbsent(word.statement().document(), document -> new ArrayList<>())
                .add(word));
        return documents.values().stream().flatMap(told -> whole(told).stream()).toList();
    }

    private static List<Word<CaseCount>> whole(List<Word<CaseCount>> told) {
        List<Long> closing = told.stream()
                .filter(word -> Boolean.TRUE.equals(word.statement().addsUp()))
                .map(word -> word.fact().value())
                .distinct()
                .toList();
        if (closing.size() == 1) {
            return telling(told, closing.get(0));
        }
        boolean exact = told.stream().allMatch(word -> word.fact().qualifier() == Qualifier.EXACT);
        long most = told.stream().mapToLong(word -> word.fact().value()).max().orElse(0);
        return exact && told.size() <= MOST && addsUp(told, most) ? telling(told, most) : told;
    }

    private static List<Word<CaseCount>> telling(List<Word<CaseCount>> told, long value) {
        return told.stream().filter(word -> word.fact().value() == value).toList();
    }

    /** Whether two or more numbers that are told one after the other make it. */
    private static boolean addsUp(List<Word<CaseCount>> told, long total) {
        List<Long> others =
                new ArrayList<>(told.stream().map(word -> word.fact().value()).toList());
        others.remove(total);
        for (int from = 0; from < others.size(); from++) {
            long sum = others.get(from);
            for (int to = from + 1; to < others.size() && sum <= total; to++) {
                sum += others.get(to);
                if (sum == total) {
                    return true;
                }
            }
        }
        return false;
    }
}
