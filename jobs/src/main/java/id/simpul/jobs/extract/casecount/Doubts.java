package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.choice.Doubt;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.extract.casecount.choice.Link;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Candidates of which the rules can't say whether they count: judged by what they say themselves and what was counted before them. */
final class Doubts {

    private final Story story;
    private final Judge judge;
    private final Surroundings surroundings;

    Doubts(Scene scene, Story story, Judge judge) {
        this.story = story;
        this.judge = judge;
        this.surroundings = new Surroundings(scene);
    }

    /** Whether a number counts of which neither its noun nor the counts before it say of what measure it is. */
    boolean measured(Candidate candidate, Own own, Relation relation, @Nullable Count total, @Nullable Count last) {
        return !surroundings.other(candidate.number().span(), candidate.sentence())
                && judge.counts(candidate.number().span(), Doubt.MEASURE, clues(candidate, own, relation, total, last));
    }

    /** Is told of a number without a noun of which the counts before it say what it is. */
    void taken(Candidate candidate, Own own, Relation relation, @Nullable Count total, @Nullable Count last) {
        if (candidate.head() == null) {
            judge.taken(candidate.number().span(), Doubt.MEASURE, () -> clues(candidate, own, relation, total, last));
        }
    }

    /** Is told of people whom something says to be victims. */
    void taken(Basis basis, Link<Category> category) {
        if (basis.candidate().person()) {
            judge.taken(basis.candidate().number().span(), Doubt.VICTIMS, () -> clues(basis, category));
        }
    }

    /** Whether people are victims of whom nothing says so. */
    boolean victims(Basis basis, Link<Category> category) {
        return judge.counts(basis.candidate().number().span(), Doubt.VICTIMS, clues(basis, category));
    }

    private Set<String> clues(Basis basis, Link<Category> category) {
        Candidate candidate = basis.candidate();
        Set<String> clues = clues(candidate, basis.own(), basis.relation(), basis.total(), basis.last());
        Measures.Word head = candidate.head();
        clues.add("noun " + (head == null ? "none" : head.rule()));
        clues.add("category " + Fact.code(category.source()));
        if (category.value() != null) {
            clues.add("of " + Fact.code(category.value()));
        }
        return clues;
    }

    private Set<String> clues(
            Candidate candidate, Own own, Relation relation, @Nullable Count total, @Nullable Count last) {
        Set<String> clues = surroundings.of(candidate.number().span(), candidate.sentence());
        clues.add(Surroundings.size(candidate.value()));
        clues.add("passage " + candidate.passage().kind());
        clues.add("relation " + Fact.code(relation));
        own(own, clues);
        if (last != null) {
            clues.add("in sentence " + Fact.code(measure(last)));
        }
        if (total == null) {
            clues.add("first");
        } else {
            boolean near = total.candidate().passage() == candidate.passage();
            clues.add((near ? "total above " : "total far above ") + Fact.code(measure(total)));
            clues.add(candidate.value() <= total.candidate().value() ? "fits" : "greater");
            clues.add(candidate.nextTo(total.candidate()) ? "next to total" : "not next to total");
        }
        if (story.divided(candidate.sentence())) {
            clues.add("divides");
        }
        return clues;
    }

    private static Measure measure(Count count) {
        Measure measure = count.measure().value();
        return measure == null ? Measure.CASES : measure;
    }

    private static void own(Own own, Set<String> clues) {
        if (own.category().found()) {
            clues.add("own category");
        }
        if (own.group().found()) {
            clues.add("own group");
        }
        if (own.region().found()) {
            clues.add("own region");
        }
        if (own.period().found()) {
            clues.add("own period");
        }
        if (own.status().found()) {
            clues.add("own status");
        }
        if (!own.labelled() && !own.status().found()) {
            clues.add("nothing of its own");
        }
    }
}
