package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.extract.casecount.Cues.Cue;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that divide others by what the model lacks: relation, place, schooling, reason, the way of a report, a foreign country. */
final class ForeignBreakdowns {

    private static final Set<String> COUNTRIES = Set.of("negara", "negaranya");

    /** Words from a number to the way by which it was told, at most. */
    private static final int CHANNELLED = 3;

    private final Scene scene;
    private final NearCues cues;

    ForeignBreakdowns(Scene scene) {
        this.scene = scene;
        this.cues = new NearCues(scene);
    }

    /** "Tempat kejadiannya paling banyak rumah, 127 kasus": all numbers of such a sentence, unless they have a label of ours. */
    boolean dimension(Candidate candidate, Own own) {
        Span before = candidate.before();
        boolean bare = !own.category().found() || own.category().value() == Category.OTHER;
        return bare
                && !own.region().found()
                && !own.group().found()
                && !own.status().found()
                && scene.has(Cue.DIMENSION, before);
    }

    /** "di luar Kota Sorong 5 kasus": rows of unknown region. */
    boolean outside(Candidate candidate) {
        return scene.regions(candidate.own()).stream()
                .anyMatch(mention -> scene.tokens()
                        .word(scene.tokens().from(mention.span().start()) - 1)
                        .equals("luar"));
    }

    /** By relation, place or schooling; by foreign country. */
    boolean breakdown(Candidate candidate, Own own, Relation relation) {
        boolean labelled =
                cues.near(Cue.RELATION, candidate.left(), candidate.number().span(), 1)
                        && (!own.group().found() || kin(candidate.left()))
                        && !formed(own);
        boolean placed = cues.near(Cue.RELATION, candidate.right(), candidate.body(), 3)
                && !own.category().found()
                && (!own.group().found() || kin(candidate.right()))
                && !own.status().found();
        boolean reasoned = cues.near(Cue.REASON, candidate.right(), candidate.body(), 2)
                && !own.category().found()
                && !own.status().found();
        boolean channel = relation == Relation.PART
                && cues.near(Cue.CHANNEL, candidate.right(), candidate.body(), CHANNELLED)
                && !own.category().found()
                && !own.group().found()
                && !own.region().found();
        boolean abroad = (relation == Relation.PART || byCountry(candidate))
                && !own.region().found()
                && !own.category().found()
                && cues.near(Cue.COUNTRY, candidate.own(), candidate.body(), 2);
        return labelled || placed || reasoned || channel || abroad;
    }

    /** "negara tujuan tertinggi ialah Arab Saudi dengan 305 korban, kemudian Kamboja 241": whether the sentence tells country by country. */
    private boolean byCountry(Candidate candidate) {
        return scene.any(COUNTRIES, candidate.before());
    }

    /** "2 pengaduan dari mantan istri": a word for a group that is part of one for a relation. */
    private boolean kin(Span stretch) {
        List<Term<Groups.Word>> groups = scene.groups(stretch);
        return !groups.isEmpty()
                && groups.stream()
                        .allMatch(group -> scene.cues(group.span()).stream()
                                .anyMatch(cue -> cue.value() == Cue.RELATION
                                        && cue.span().length() > group.span().length()));
    }

    /** "kekerasan seksual lewat media sosial 1 kasus": a form of its own. */
    private static boolean formed(Own own) {
        return own.category().found() && own.category().value() != Category.VIOLENCE;
    }

    boolean sexOfSuspects(Candidate candidate, @Nullable Measure measure, Relation relation, @Nullable Count last) {
        Measure before = last == null ? null : last.measure().value();
        boolean chained = last != null
                && scene.measures(candidate.own()).stream()
                        .noneMatch(term -> term.value().role() == Measures.Role.UNIT);
        boolean people = measure == Measure.SUSPECTS
                || measure == Measure.PERPETRATORS
                || chained && (before == Measure.SUSPECTS || before == Measure.PERPETRATORS);
        boolean sex = candidate.head() != null && candidate.head().group() != null && candidate.person();
        boolean divided = last != null
                || scene.tokens()
                        .word(scene.tokens().from(candidate.sentence().start()))
                        .equals("dari");
        return people && sex && divided && relation != Relation.COMPARISON;
    }
}
