package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.util.List;
import java.util.Objects;

/** A whole whose group is told only when it is told again: its parts, which took none from it, are of that group, too. */
final class Regrouped {

    private Regrouped() {}

    /**
     * Gives such a whole, and what divides it, the group of its later telling or of the number told in one breath with it.
     *
     * @param kept what is told once, in order; changed in place
     * @param counts all tellings
     */
    static void of(List<Count> kept, List<Count> counts) {
        for (int i = 0; i < kept.size(); i++) {
            Count whole = kept.get(i);
            boolean bare = !whole.group().found()
                    && whole.candidate().great()
                    && whole.relation() != Count.Relation.PART
                    && cases(whole);
            Link<VictimGroup> group = bare ? group(whole, kept, counts) : Link.absent();
            if (group.found()) {
                kept.set(i, whole.of(group));
                parts(kept, whole, group.handedOn());
            }
        }
    }

    /** "143 kasus kekerasan. … Tercatat 143 kasus kekerasan terhadap anak", "183 Anak Jadi Korban: 161 kasus dan 183 korban". */
    private static Link<VictimGroup> group(Count whole, List<Count> kept, List<Count> counts) {
        for (Count other : counts) {
            boolean later = other.candidate().number().span().start()
                    > whole.candidate().number().span().start();
            if (later && other.group().own() && same(whole, other) && Repetition.holds(whole, other)) {
                return new Link<>(other.group().value(), Source.SENTENCE);
            }
        }
        for (Count other : kept) {
            boolean breath =
                    other.candidate().sentence().equals(whole.candidate().sentence())
                            && other.group().source() == Source.TITLE
                            && other.category().value() == whole.category().value()
                            && other.measure().value() == Measure.VICTIMS
                            && other.candidate().value() >= whole.candidate().value();
            if (breath) {
                return new Link<>(other.group().value(), Source.TITLE);
            }
        }
        return Link.absent();
    }

    private static boolean same(Count one, Count other) {
        return one.candidate().value() == other.candidate().value()
                && one.category().value() == other.category().value()
                && one.measure().value() == other.measure().value();
    }

    /** What divides the whole behind it, until another number stands for itself. */
    private static void parts(List<Count> kept, Count whole, Link<VictimGroup> group) {
        int at = index(kept, whole.candidate()) + 1;
        while (at < kept.size() && !another(kept.get(at), whole)) {
            Count part = kept.get(at);
            boolean divides = part.relation() == Count.Relation.PART
                    && !part.group().found()
                    && part.candidate().value() <= whole.candidate().value()
                    && Objects.equals(part.period().value(), whole.period().value());
            boolean household = part.category().value() == Category.DOMESTIC_VIOLENCE; // wives, too
            if (divides && cases(part) && !(household && Groups.young(whole(group)))) {
                kept.set(at, part.of(group));
            }
            at++;
        }
    }

    private static VictimGroup whole(Link<VictimGroup> group) {
        VictimGroup told = group.value();
        return told == null ? VictimGroup.ANY : told;
    }

    private static boolean another(Count count, Count whole) {
        return count.relation() == Count.Relation.FRESH
                && cases(count)
                && count.candidate().value() != whole.candidate().value();
    }

    private static int index(List<Count> kept, Candidate candidate) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).candidate() == candidate) {
                return i;
            }
        }
        return kept.size();
    }

    private static boolean cases(Count count) {
        return count.measure().value() == Measure.CASES || count.measure().value() == Measure.REPORTS;
    }
}
