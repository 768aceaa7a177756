package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.CountedNumbers.Counted;
import id.simpul.jobs.extract.casecount.choice.Doubt;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose noun is left out because it was told before: "22 di antaranya tuntas, 2 dihentikan", "91 ke NTT". Which of the
 * numbers without a noun these are is judged by what stands around them and by what was counted last.
 */
final class Elided {

    /** Characters between one sentence and the next, at most. */
    private static final int BLANKS = 3;

    private final Judge judge;
    private final Surroundings surroundings;
    private final Rows rows;

    /** The number counted last in an earlier sentence, and that sentence. */
    private @Nullable Counted last;

    private @Nullable Span where;

    Elided(Scene scene, Judge judge) {
        this.judge = judge;
        this.surroundings = new Surroundings(scene);
        this.rows = new Rows(scene, surroundings);
    }

    /** @param before the numbers of its sentence that count, in order */
    boolean counts(Mention<Quantity> number, List<Counted> before, Span sentence, Passage passage) {
        return !surroundings.other(number.span(), sentence)
                && judge.counts(number.span(), Doubt.NOUN, clues(number, before, sentence, passage));
    }

    /** As {@link Surroundings#numbers}. */
    boolean numbers(Mention<Quantity> number, Span sentence) {
        return number.value().value() > 0 && surroundings.numbers(number.span(), sentence);
    }

    /** Is told of a number that has its noun. */
    void taken(Mention<Quantity> number, List<Counted> before, Span sentence, Passage passage) {
        judge.taken(number.span(), Doubt.NOUN, () -> clues(number, before, sentence, passage));
    }

    private Set<String> clues(Mention<Quantity> number, List<Counted> before, Span sentence, Passage passage) {
        Set<String> clues = surroundings.of(number.span(), sentence);
        long value = number.value().value();
        clues.add(Surroundings.size(value));
        clues.add("passage " + passage.kind());
        Counted nearest = before.isEmpty() ? last : before.get(before.size() - 1);
        if (nearest == null) {
            clues.add("first");
        } else {
            String place = before.isEmpty() ? next(sentence) ? "above" : "far above" : "in sentence";
            clues.add(place);
            clues.add(place + " " + noun(nearest));
            clues.add(place + (value <= nearest.number().value().value() ? " fits" : " greater"));
        }
        clues.add("in sentence " + Math.min(before.size(), 3));
        clues.addAll(rows.of(number, sentence));
        return clues;
    }

    /** The numbers of a sentence that count: what the next ones are asked beside. */
    void told(List<Counted> counted, Span sentence) {
        if (!counted.isEmpty()) {
            last = counted.get(counted.size() - 1);
            where = sentence;
            rows.told(counted);
        }
    }

    private boolean next(Span sentence) {
        return where != null && sentence.start() - where.end() <= BLANKS;
    }

    private static String noun(Counted counted) {
        Measures.Word word = counted.head().word();
        return word == null ? "bare" : word.role() == Measures.Role.PERSON ? "people" : "unit";
    }
}
