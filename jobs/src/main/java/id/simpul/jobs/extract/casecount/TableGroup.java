package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.TableLabel.Age;
import id.simpul.jobs.extract.casecount.TableLabel.Sex;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a cell counts: sex and age from the nearest text that tells each, then from the titles. Over all ages a sex is {@code men} or
 * {@code women}.
 */
final class TableGroup {

    private TableGroup() {}

    static VictimGroup of(List<TableLabel> near, List<TableLabel> titles) {
        Sex sex = null;
        Age age = null;
        for (TableLabel label : near) {
            if (sex == null && age == null && label.womenAndChildren()) {
                return VictimGroup.WOMEN_AND_CHILDREN;
            }
            sex = sex == null ? label.sex() : sex;
            age = age == null ? label.age() : age;
        }
        TableLabel title = firstNaming(titles);
        if (title != null && title.womenAndChildren()) {
            return sex == null && age == null ? VictimGroup.WOMEN_AND_CHILDREN : group(sex, age);
        }
        if (title != null) {
            sex = sex == null ? title.sex() : sex;
            age = age == null ? title.age() : age;
        }
        return group(sex, age);
    }

    /** Whether columns side by side, or rows, count women and children and nobody else, so that their sum is of both. */
    static boolean womenAndChildren(List<List<TableLabel>> parts) {
        Set<VictimGroup> all = EnumSet.noneOf(VictimGroup.class);
        for (List<TableLabel> names : parts) {
            all.add(of(names, List.of()));
        }
        boolean women = all.contains(VictimGroup.WOMEN);
        boolean children = all.contains(VictimGroup.CHILDREN) || all.contains(VictimGroup.GIRLS);
        return women && children && !all.contains(VictimGroup.MEN);
    }

    /** Whether columns side by side count children and men. */
    static boolean everybody(List<List<TableLabel>> parts) {
        Set<VictimGroup> all = EnumSet.noneOf(VictimGroup.class);
        for (List<TableLabel> names : parts) {
            all.add(of(names, List.of()));
        }
        boolean children =
                all.contains(VictimGroup.CHILDREN) || all.contains(VictimGroup.GIRLS) || all.contains(VictimGroup.BOYS);
        return children && all.contains(VictimGroup.MEN);
    }

    private static @Nullable TableLabel firstNaming(List<TableLabel> titles) {
        for (TableLabel title : titles) {
            if (title.namesGroup()) {
                return title;
            }
        }
        return null;
    }

    private static VictimGroup group(@Nullable Sex sex, @Nullable Age age) {
        if (age == Age.CHILD) {
            return sex == null ? VictimGroup.CHILDREN : sex == Sex.FEMALE ? VictimGroup.GIRLS : VictimGroup.BOYS;
        }
        if (sex == null) {
            return VictimGroup.ANY;
        }
        return sex == Sex.FEMALE ? VictimGroup.WOMEN : VictimGroup.MEN;
    }
}
