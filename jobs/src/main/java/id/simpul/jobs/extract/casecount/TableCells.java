package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.TableColumns.Described;
import id.simpul.jobs.extract.casecount.TableColumns.Role;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.extract.casecount.TablePeriods.Period;
import id.simpul.jobs.language.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number of a table counts, by what is said of it: its column, row and section, then the titles. */
final class TableCells {

    private final TableLayout layout;
    private final TableContext context;
    private final Block.Table table;
    private final TableColumns columns;
    private final List<TableLabel> titles;
    private final TableTitle titleParts;
    private final boolean together;
    private final boolean womenAndChildren;
    private final boolean everybody;
    private final boolean rowsOfWomenAndChildren;
    private final boolean grouped;
    private final TableCategory categories;
    private final TableMeasure measures;
    private final TableWitness witness;
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    /** @param together whether another table of the document parts the same region's numbers into women and children */
    TableCells(
            TableLayout layout,
            TableContext context,
            Block.Table table,
            TableRowLabels rows,
            TableColumns columns,
            boolean together,
            TableWitness witness) {
        this.layout = layout;
        this.witness = witness;
        this.context = context;
        this.table = table;
        this.columns = columns;
        this.together = together;
        titles = context.titles().stream().map(TableWords::read).toList();
        titleParts = new TableTitle(context.titles());
        womenAndChildren = columns.womenAndChildren();
        everybody = columns.everybody();
        rowsOfWomenAndChildren = TableGroup.womenAndChildren(parts(rows));
        grouped = columns.anyName(TableLabel::namesGroup);
        categories = new TableCategory(titles, forms(layout, rows, columns), context.register());
        measures = new TableMeasure(titles, columns);
    }

    /** The categories that columns and rows name. */
    private static Set<Category> forms(TableLayout layout, TableRowLabels rows, TableColumns columns) {
        Set<Category> forms = EnumSet.noneOf(Category.class);
        columns.values().forEach(column -> column.names().forEach(name -> forms.addAll(name.categories())));
        layout.rows().forEach(row -> rows.of(row).forEach(label -> forms.addAll(label.categories())));
        return forms;
    }

    private List<List<TableLabel>> parts(TableRowLabels rows) {
        List<List<TableLabel>> parts = new ArrayList<>();
        for (DataRow row : layout.rows()) {
            List<TableLabel> part = new ArrayList<>(rows.of(row));
            if (row.section() != null) {
                part.add(layout.label(row.section()));
            }
            parts.add(part);
        }
        return parts;
    }

    @Nullable
    Finding<CaseCount> finding(DataRow row, List<TableLabel> own, Described column, Region region) {
        Cell cell = row.cells().get(column.column().index());
        OptionalLong value = TableNumbers.count(layout.text(row, column.column()));
        if (cell == null || value.isEmpty()) {
            return null;
        }
        List<TableLabel> near = new ArrayList<>(column.names());
        near.addAll(own);
        TableLabel section = row.section() == null ? null : layout.label(row.section());
        if (section != null) {
            near.add(section);
        }
        List<TableLabel> wide = new ArrayList<>(near);
        columns.labels().forEach(named -> wide.addAll(named.names()));
        if (near.stream().anyMatch(TableLabel::excluded) || unbandedAge(near) || ofActivities(column, own)) {
            return refused(cell, Refusal.NEGATIVE);
        }
        Category category = categories.of(near, wide);
        if (category == null) {
            return refused(cell, Refusal.NO_CATEGORY);
        }
        Measure unit = TableNumbers.measure(layout.text(row, column.column()));
        Measure measure = unit == null ? measures.of(column, near, wide, category) : unit;
        VictimGroup group = group(near, category);
        boolean offenders = category != Category.CHILD_IN_CONFLICT_WITH_LAW
                && (measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS);
        if (offenders && column.names().stream().anyMatch(name -> name.sex() != null || name.banded())) {
            return refused(cell, Refusal.OFFENDERS);
        }
        Period period = period(row, column);
        String part = near.stream()
                .map(TableLabel::part)
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
        CaseCount count = new CaseCount(
                region.code(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                category,
                group,
                measure,
                status(near, category),
                value.getAsLong(),
                Qualifier.EXACT,
                context.reporterName(),
                context.register(),
                Scope.STATISTIC,
                part);
        Integer page = row.page() != null ? row.page() : table.page();
        return new Finding<>(
                count,
                cell.span(),
                table.sheet(),
                cell.address(),
                page,
                period == null ? 0.6 : 0.9,
                List.of("table.cell"));
    }

    private @Nullable Finding<CaseCount> refused(Cell number, Refusal why) {
        witness.refused(number, why);
        return null;
    }

    /** "Realisasi" beside something else than cases. */
    private static boolean ofActivities(Described column, List<TableLabel> own) {
        boolean cases = own.stream()
                .anyMatch(label -> (label.generic() || label.category() != null)
                        && label.casesOrVictims()
                        && !label.is(TableLabel.ACHIEVED));
        return column.is(TableLabel.ACHIEVED) && !cases;
    }

    /** "Umur" over numbers that are ages. */
    private static boolean unbandedAge(List<TableLabel> near) {
        return near.stream().anyMatch(TableLabel::ageWord) && near.stream().noneMatch(TableLabel::banded);
    }

    private VictimGroup group(List<TableLabel> near, Category category) {
        VictimGroup group = TableGroup.of(near, titleParts.ofAnother(category) ? List.of() : titles);
        boolean whole =
                near.stream().anyMatch(TableLabel::total) && near.stream().noneMatch(TableLabel::namesGroup);
        if (womenAndChildren && whole) {
            group = VictimGroup.WOMEN_AND_CHILDREN;
        } else if (everybody && whole && group != VictimGroup.WOMEN_AND_CHILDREN) {
            group = VictimGroup.ANY;
        }
        boolean sum = near.stream().anyMatch(TableLabel::total)
                && near.stream().allMatch(label -> label.categories().isEmpty() && !label.generic());
        if (group == VictimGroup.ANY && rowsOfWomenAndChildren && sum) {
            group = VictimGroup.WOMEN_AND_CHILDREN;
        }
        if (group == VictimGroup.ANY && together && !grouped) {
            group = VictimGroup.WOMEN_AND_CHILDREN;
        }
        boolean ofChildren = category == Category.CHILD_MARRIAGE
                || category == Category.CHILD_CUSTODY
                || category == Category.CHILD_IN_CONFLICT_WITH_LAW;
        return ofChildren ? child(group) : group;
    }

    /** What the group is among children. */
    private static VictimGroup child(VictimGroup group) {
        return switch (group) {
            case GIRLS, WOMEN -> VictimGroup.GIRLS;
            case BOYS, MEN -> VictimGroup.BOYS;
            default -> VictimGroup.CHILDREN;
        };
    }

    private CaseStatus status(List<TableLabel> near, Category category) {
        for (TableLabel label : near) {
            CaseStatus status = label.status();
            if (status != null) {
                return status;
            }
        }
        CaseStatus status = titleParts.status(category);
        return status == null ? CaseStatus.REPORTED : status;
    }

    private @Nullable Period period(DataRow row, Described column) {
        List<String> near = new ArrayList<>();
        List<String> path = column.column().path();
        for (int at = path.size() - 1; at >= 0; at--) {
            near.add(path.get(at));
        }
        List<Described> named = columns.labels();
        for (int at = named.size() - 1; at >= 0; at--) {
            String cell = layout.text(row, named.get(at).column());
            if (named.get(at).role() == Role.LABEL
                    && !cell.isEmpty()
                    && !named.get(at).excluded()) {
                near.add(time(named.get(at), cell));
            }
        }
        if (row.section() != null) {
            near.add(row.section());
        }
        String key = String.join("\u0000", near);
        return periods.computeIfAbsent(
                        key, ignored -> Optional.ofNullable(TablePeriods.of(near, context.times(), context.notes())))
                .orElse(null);
    }

    /** A cell as a text that tells a time: codes in words. */
    private static String time(Described column, String cell) {
        String coded = CodedTimes.words(cell);
        return coded != null ? coded : CodedTimes.below(column.column().own(), cell);
    }
}
