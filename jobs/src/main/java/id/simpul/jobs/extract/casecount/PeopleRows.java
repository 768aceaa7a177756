package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import java.util.List;
import java.util.Set;

/** Victims and offenders that share a number: "Korban dan tersangka masing-masing 36 orang". */
final class PeopleRows {

    private static final Set<String> AND = Set.of("dan", "serta", "maupun");

    private static final Set<Measure> PEOPLE = Set.of(Measure.VICTIMS, Measure.SUSPECTS, Measure.PERPETRATORS);

    private final Scene scene;

    PeopleRows(Scene scene) {
        this.scene = scene;
    }

    /** The two nouns in a row before a number of people without another noun, as measures; else none. */
    List<Measure> people(Candidate candidate) {
        if (!candidate.person()) {
            return List.of();
        }
        List<Term<Measures.Word>> named = scene.measures(candidate.before()).stream()
                .filter(term -> term.value().role() == Measures.Role.UNIT)
                .toList();
        for (int i = named.size() - 1; i > 0; i--) {
            Term<Measures.Word> first = named.get(i - 1);
            Term<Measures.Word> second = named.get(i);
            boolean row = second.first() == first.behind() + 1
                    && AND.contains(scene.tokens().word(first.behind()))
                    && PEOPLE.contains(first.value().measure())
                    && PEOPLE.contains(second.value().measure())
                    && first.value().measure() != second.value().measure();
            if (row) {
                return List.of(first.value().measure(), second.value().measure());
            }
        }
        return List.of();
    }
}
