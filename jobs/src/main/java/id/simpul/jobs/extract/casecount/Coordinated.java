package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows numbers that a sentence tells side by side: "lima kasus kekerasan seksual dan dua kasus penganiayaan. Jumlah
 * korbannya 34 anak" speaks of both, not of the last.
 */
final class Coordinated {

    private final Story story;

    Coordinated(Story story) {
        this.story = story;
    }

    /** What was taken over, or what holds it and the forms told beside it. */
    Link<Category> category(Basis basis, Link<Category> taken) {
        Category form = taken.value();
        List<Count> row = form == null || !far(taken.source()) ? List.of() : row(basis);
        if (row.isEmpty() || form == null) {
            return taken;
        }
        Set<Category> forms = EnumSet.of(form);
        row.forEach(count -> forms.add(of(count)));
        boolean among = row.stream().anyMatch(count -> of(count) == form);
        Category all = among && forms.size() > 1 ? CategoryRows.several(forms) : form;
        return new Link<>(all, taken.source());
    }

    /** The group of the numbers told side by side before, where it is one; absent where they are of several; null where there are none. */
    @Nullable
    Link<VictimGroup> group(Basis basis) {
        List<Count> row = row(basis);
        Set<Category> forms = EnumSet.noneOf(Category.class);
        row.forEach(count -> forms.add(of(count)));
        if (forms.size() < 2) {
            return null;
        }
        List<VictimGroup> groups = row.stream().map(Count::victims).toList();
        return groups.contains(VictimGroup.ANY)
                ? Link.absent()
                : Link.of(Groups.union(groups).orElse(null), Source.TOTAL);
    }

    private static boolean far(Source source) {
        return source == Source.PARAGRAPH || source == Source.TOTAL || source == Source.DOUBTED;
    }

    private static Category of(Count count) {
        Category form = count.category().value();
        return form == null ? Category.OTHER : form;
    }

    /** The numbers of the sentence that counted last before the number's own in its paragraph, where they stand for themselves. */
    private List<Count> row(Basis basis) {
        List<Count> counts = story.counts();
        int at = counts.size() - 1;
        while (at >= 0
                && counts.get(at)
                        .candidate()
                        .sentence()
                        .equals(basis.candidate().sentence())) {
            at--;
        }
        if (at < 0
                || story.divided(basis.candidate().sentence())
                || counts.get(at).candidate().passage() != basis.candidate().passage()) {
            return List.of();
        }
        Count last = counts.get(at);
        List<Count> row = counts.stream()
                .filter(count ->
                        count.candidate().sentence().equals(last.candidate().sentence()))
                .toList();
        boolean alone = row.stream()
                .allMatch(count -> count.relation() == Count.Relation.FRESH
                        && count.category().own()
                        && count.measure().value() == last.measure().value());
        return row.size() > 1 && alone ? row : List.of();
    }
}
