package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group that a number names itself, and that what stands around it makes a younger one: "perempuan" among children are girls. */
final class YoungerGroup {

    private static final Set<String> AND = Set.of("dan", "serta", "sedangkan", "sementara", "maupun");

    private final Scene scene;
    private final Story story;
    private final GroupLink groups;

    YoungerGroup(Scene scene, Story story, GroupLink groups) {
        this.scene = scene;
        this.story = story;
        this.groups = groups;
    }

    /**
     * The group as named, or the younger one.
     *
     * @param mine the group that the number names
     */
    Link<VictimGroup> of(Basis basis, VictimGroup mine) {
        Count whole = basis.whole();
        VictimGroup its = whole == null ? null : whole.group().value();
        boolean part = basis.relation() == Count.Relation.PART;
        if (children(basis, its, part)) {
            return new Link<>(Groups.younger(mine), Source.OWN);
        }
        boolean girls = (its == VictimGroup.WOMEN || story.theme().everyone() == VictimGroup.WOMEN)
                && mine == VictimGroup.CHILDREN
                && part
                && !groups.suffered(basis.candidate())
                && groups.leads().leading(basis.candidate()) != VictimGroup.CHILDREN;
        return girls ? new Link<>(VictimGroup.GIRLS, Source.OWN) : basis.own().group();
    }

    private boolean children(Basis basis, @Nullable VictimGroup its, boolean part) {
        return (its == VictimGroup.CHILDREN && part || groups.children(basis.candidate()))
                && (!groups.suffered(basis.candidate()) || onlyOfChildren(its))
                && !basis.candidate().own().of(scene.text()).contains("dewasa")
                && !groups.grown(basis.candidate())
                && !siblings(basis);
    }

    /** "14 kasus kekerasan anak …, 5 kasus terhadap laki-laki dan 9 kasus terhadap perempuan": a story of children alone. */
    private boolean onlyOfChildren(@Nullable VictimGroup total) {
        return total == VictimGroup.CHILDREN && story.theme().titleGroup() == VictimGroup.CHILDREN;
    }

    /** "71 kasus anak dan 22 kasus perempuan", "korban anak 71 kasus dan korban perempuan 22 kasus": the one is no part of the other. */
    private boolean siblings(Basis basis) {
        Count last = basis.last();
        Measures.Word unit = basis.candidate().head();
        if (last == null
                || unit == null
                || unit.role() != Measures.Role.UNIT
                || last.candidate().head() != unit
                || !last.group().own()
                || last.victims() != VictimGroup.CHILDREN) {
            return false;
        }
        int number = scene.tokens().from(basis.candidate().number().span().start());
        int left = scene.tokens().from(basis.candidate().left().start());
        return AND.contains(scene.tokens().word(number - 1))
                || AND.contains(scene.tokens().word(left));
    }
}
