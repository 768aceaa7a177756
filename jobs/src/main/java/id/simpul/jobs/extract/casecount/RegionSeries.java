package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "… Metro 3 kasus, Lampung Barat 2 kasus. Pesawaran 3 kasus": regions that divide a total, sentence after sentence. */
final class RegionSeries {

    /** Characters between a paragraph and the next, at most. */
    private static final int GAP = 3;

    private RegionSeries() {}

    /**
     * Whether a count goes on with the regions of a total, so that what follows belongs to the total and not to it.
     *
     * @param counts all counts told, the count in question being the last
     */
    static boolean goesOn(List<Count> counts, @Nullable Count total) {
        if (counts.size() < 2 || total == null) {
            return false;
        }
        Count count = counts.get(counts.size() - 1);
        Count before = counts.get(counts.size() - 2);
        return before != total
                && divides(count, total)
                && divides(before, total)
                && count.measure().value() == before.measure().value();
    }

    /**
     * Whether a number of a region goes on with the regions of a total.
     *
     * @param counts all counts told before it
     */
    static boolean goesOn(List<Count> counts, @Nullable Region region, Count total) {
        Count before = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        return before != null
                && before != total
                && before.relation() == Count.Relation.PART
                && inside(region, total)
                && divides(before, total);
    }

    /** "… tujuh di Polda Kepri, dua di Polda Jambi. Polda Banten enam": the number of the row that a bare one goes on with; else null. */
    static @Nullable Count before(List<Count> counts, Candidate candidate, Own own) {
        boolean bare = candidate.head() == null
                && own.region().own()
                && !own.category().found()
                && !own.group().found()
                && !own.period().found();
        if (!bare || counts.size() < 2) {
            return null;
        }
        Count last = counts.get(counts.size() - 1);
        Count other = counts.get(counts.size() - 2);
        Candidate row = last.candidate();
        boolean regions = last.region().own()
                && other.region().own()
                && other.candidate().sentence().equals(row.sentence());
        return regions && next(row, candidate) ? last : null;
    }

    /** Whether a number stands in the sentence behind another's, in its paragraph or at the head of the next. */
    private static boolean next(Candidate row, Candidate candidate) {
        List<Span> sentences = row.passage().sentences();
        int at = sentences.indexOf(row.sentence());
        if (row.passage() == candidate.passage()) {
            return sentences.indexOf(candidate.sentence()) == at + 1;
        }
        int gap = candidate.passage().span().start() - row.passage().span().end();
        return at == sentences.size() - 1
                && gap >= 0
                && gap <= GAP
                && candidate.sentence().equals(candidate.passage().sentences().get(0));
    }

    private static boolean inside(@Nullable Region inner, Count total) {
        Region outer = total.region().value();
        return inner != null && outer != null && !inner.equals(outer) && outer.contains(inner);
    }

    private static boolean divides(Count count, Count total) {
        return inside(count.region().value(), total)
                && !count.category().own()
                && count.candidate().value() <= total.candidate().value();
    }
}
