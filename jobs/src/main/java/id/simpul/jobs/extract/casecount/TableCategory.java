package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Register;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which category a number of a table counts: that of its column, row or section, then that of the titles. */
final class TableCategory {

    /** Forms that violence at home takes. */
    private static final Set<Category> AT_HOME = EnumSet.of(
            Category.PHYSICAL_VIOLENCE,
            Category.PSYCHOLOGICAL_VIOLENCE,
            Category.SEXUAL_VIOLENCE,
            Category.NEGLECT,
            Category.EXPLOITATION,
            Category.OTHER);

    private static final Set<Category> HOME_ALONE = EnumSet.of(Category.DOMESTIC_VIOLENCE);

    /** What a sum of is no violence. */
    private static final Set<Category> NO_VIOLENCE = EnumSet.of(
            Category.IRREGULAR_MIGRATION,
            Category.DEPORTATION,
            Category.CHILD_MARRIAGE,
            Category.CHILD_CUSTODY,
            Category.OTHER);

    /** What trafficking is done by: it stays trafficking. */
    private static final Set<Category> MODI =
            EnumSet.of(Category.IRREGULAR_MIGRATION, Category.PEOPLE_SMUGGLING, Category.EXPLOITATION);

    private final List<TableLabel> titles;
    private final Set<Category> forms;
    private final Register register;

    /** @param forms the categories that columns and rows name */
    TableCategory(List<TableLabel> titles, Set<Category> forms, Register register) {
        this.titles = titles;
        this.forms = forms;
        this.register = register;
    }

    /**
     * The category, or null where nothing tells one.
     *
     * @param near what stands over and beside the number
     * @param wide that, and what labels the other columns
     */
    @Nullable
    Category of(List<TableLabel> near, List<TableLabel> wide) {
        Category found = null;
        for (TableLabel label : near) {
            Category here = label.category();
            if (label.categories().size() > 1 && here == null) {
                return null;
            }
            if (here == Category.TRAFFICKING) {
                return here;
            }
            found = found == null ? here : found;
        }
        if (found != null) {
            boolean reason = found == Category.OTHER && (ofMigrants() || ofCourt());
            return reason ? null : AT_HOME.contains(found) && atHome(wide) ? Category.DOMESTIC_VIOLENCE : found;
        }
        if (wide.stream().anyMatch(TableLabel::generic)) {
            return Category.VIOLENCE;
        }
        return fromTitles(near);
    }

    /** Whether a form is one of violence at home: "KDRT" stands over it, beside it or, alone, in the title. */
    private boolean atHome(List<TableLabel> wide) {
        return wide.stream().anyMatch(label -> label.categories().equals(HOME_ALONE))
                || titles.stream()
                        .filter(title -> title.generic() || !title.categories().isEmpty())
                        .findFirst()
                        .filter(title -> !title.generic() && title.categories().equals(HOME_ALONE))
                        .isPresent();
    }

    /** Narcotics and other crimes for which migrants were sent home part a number by its reasons. */
    private boolean ofMigrants() {
        return titles.stream()
                .map(TableLabel::category)
                .anyMatch(category -> category == Category.DEPORTATION || category == Category.IRREGULAR_MIGRATION);
    }

    /** "Itsbat nikah", "Lain-lain" among all cases of a court are its own, and none of ours. */
    private boolean ofCourt() {
        return register == Register.COURT && titles.stream().noneMatch(title -> title.generic() || title.namesGroup());
    }

    /** Whether a form parts what the title counts as a whole. */
    private boolean partOf(Category form, @Nullable Category whole) {
        return form == Category.OTHER && ofMigrants()
                || AT_HOME.contains(form) && atHome(List.of())
                || whole == Category.TRAFFICKING && MODI.contains(form);
    }

    private @Nullable Category fromTitles(List<TableLabel> near) {
        boolean counted = near.stream()
                .anyMatch(label ->
                        label.total() || label.measure() != null || label.namesGroup() || label.status() != null);
        for (TableLabel title : titles) {
            if (title.category() != null && !title.generic()) {
                boolean others =
                        forms.stream().anyMatch(form -> form != title.category() && !partOf(form, title.category()));
                return others ? Category.VIOLENCE : title.category();
            }
            if (title.generic() || title.category() != null) {
                return Category.VIOLENCE;
            }
            if (title.categories().size() > 1) {
                return title.ofMigrants() ? null : Category.VIOLENCE;
            }
        }
        boolean unit = register == Register.SERVICE_UNIT
                && (titles.stream().anyMatch(TableLabel::casesOrVictims)
                        || near.stream().anyMatch(TableLabel::casesOrVictims));
        return (!NO_VIOLENCE.containsAll(forms) || unit) && counted ? Category.VIOLENCE : null;
    }
}
