package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import java.util.ArrayList;
import java.util.List;

/** The same number told again is one count: the body's first telling stands, a headline only where the body is silent. */
final class Retellings {

    private Retellings() {}

    /** @param text the whole text */
    static List<Count> merged(List<Count> counts, String text) {
        List<Count> kept = new ArrayList<>();
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            if (!heading
                    && kept.stream()
                            .noneMatch(other ->
                                    Repetition.holds(other, count) && !OtherMatters.differ(other, count, text))) {
                kept.add(count);
            }
        }
        for (Count count : counts) {
            boolean heading = count.candidate().passage().kind() == Passage.Kind.HEADLINE;
            // "00.08 22 August 2025 51" is a page's counter
            boolean told = heading && counts.stream().anyMatch(other -> noun(other, count));
            if (told && kept.stream().noneMatch(other -> alike(other, count))) {
                kept.add(count);
            }
        }
        kept.replaceAll(count -> named(enriched(count, counts), counts));
        Regrouped.of(kept, counts);
        RetoldDates.settle(kept, counts);
        kept.removeIf(count -> VagueNumbers.outdone(count, kept));
        return kept;
    }

    /** Whether a number of another's passage has a noun. */
    private static boolean noun(Count other, Count count) {
        return other.candidate().passage() == count.candidate().passage()
                && other.candidate().head() != null;
    }

    /** A group that only the headline names. */
    private static Count enriched(Count count, List<Count> counts) {
        if (count.group().found()) {
            return count;
        }
        for (Count other : counts) {
            Measures.Word head = other.candidate().head();
            boolean titled =
                    other.candidate().passage().kind() == Passage.Kind.HEADLINE && head != null && head.group() != null;
            if (titled
                    && alike(count, other)
                    && other.measure().value() == count.measure().value()) {
                return count.of(new Link<>(other.group().value(), Link.Source.TITLE));
            }
        }
        return count;
    }

    /** What a later telling says itself of a great number that took its category over from elsewhere. */
    private static Count named(Count count, List<Count> counts) {
        if (GreatNumbers.told(count.category())) {
            return count;
        }
        for (Count other : counts) {
            boolean later = other.candidate().number().span().start()
                    > count.candidate().number().span().start();
            if (later && other.category().own() && GreatNumbers.again(count, other)) {
                return count.as(other.category()).of(GreatNumbers.told(count.group()) ? count.group() : other.group());
            }
        }
        return count;
    }

    /** A headline's number: its words are too few to differ by. */
    private static boolean alike(Count body, Count headline) {
        return body.candidate().value() == headline.candidate().value();
    }
}
