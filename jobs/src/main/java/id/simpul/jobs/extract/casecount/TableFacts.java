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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The counts of one table: each number with what its column, row, section and titles say of it. */
final class TableFacts {

    private final TableLayout layout;
    private final TableContext context;
    private final Block.Table table;
    private final TableColumns columns;
    private final TableRegions regions;
    private final List<TableLabel> titles;
    private final TableTitle titleParts;
    private final boolean together;
    private final boolean sexed;
    private final boolean womenAndChildren;
    private final boolean grouped;
    private final boolean formed;
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private @Nullable String closedSection;

    /** @param together whether another table of the document parts the same region's numbers into women and children */
    TableFacts(TableLayout layout, TableContext context, Block.Table table, boolean together) {
        this.layout = layout;
        this.context = context;
        this.table = table;
        columns = new TableColumns(layout, context.region());
        regions = new TableRegions(context.region());
        titles = context.titles().stream().map(TableWords::read).toList();
        this.together = together;
        titleParts = new TableTitle(context.titles());
        womenAndChildren = TableGroup.womenAndChildren(
                columns.values().stream().map(TableColumns.Described::names).toList());
        grouped = columns.values().stream()
                .anyMatch(column -> column.names().stream().anyMatch(TableLabel::namesGroup));
        sexed = columns.values().stream()
                .anyMatch(column -> column.names().stream().anyMatch(name -> name.sex() == TableLabel.Sex.MALE));
        formed = columns.values().stream()
                        .anyMatch(column -> column.names().stream().anyMatch(name -> name.category() != null))
                || layout.rows().stream()
                        .anyMatch(row -> rowLabels(row).stream().anyMatch(label -> label.category() != null));
    }

    List<Finding<CaseCount>> findings() {
        List<Finding<CaseCount>> findings = new ArrayList<>();
        if (offTopic()) {
            return findings;
        }
        for (DataRow each : layout.rows()) {
            List<TableLabel> own = rowLabels(each);
            DataRow row = own.stream().anyMatch(TableLabel::total) ? closing(each) : each;
            if (own.stream().anyMatch(TableLabel::excluded) || obscure(each)) {
                continue;
            }
            Region region = region(row, own);
            if (region == null) {
                continue;
            }
            for (Described column : columns.values()) {
                Finding<CaseCount> finding = finding(row, own, column, region);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    /** The first sum in a section is the section's, the next one the table's. */
    private DataRow closing(DataRow row) {
        boolean again = row.section() != null && row.section().equals(closedSection);
        closedSection = row.section();
        return again ? new DataRow(row.cells(), null, row.page()) : row;
    }

    /** Whether its columns part one whole into women and children. */
    boolean partsWomenAndChildren() {
        return womenAndChildren;
    }

    /** A table of services, staff or places, whatever its title says. */
    private boolean offTopic() {
        List<Described> named = columns.labels();
        return columns.values().isEmpty()
                || named.stream().anyMatch(column -> column.names().stream().anyMatch(TableLabel::offTopic))
                || (!named.isEmpty() && named.get(0).excluded() && named.get(0).role() != Role.REGION);
    }

    /** A row whose first label says nothing of counts belongs to a breakdown that we don't have. */
    private boolean obscure(DataRow row) {
        for (Described column : columns.labels()) {
            String cell = layout.text(row, column.column());
            if (column.role() == Role.LABEL && !column.excluded() && !cell.isEmpty()) {
                TableLabel label = label(cell);
                return !label.informs()
                        && !TablePeriods.speaksOfTime(cell)
                        && regions.of(cell).isEmpty();
            }
        }
        return false;
    }

    private @Nullable Finding<CaseCount> finding(DataRow row, List<TableLabel> own, Described column, Region region) {
        Cell cell = row.cells().get(column.column().index());
        OptionalLong value = TableNumbers.count(layout.text(row, column.column()));
        if (cell == null || value.isEmpty()) {
            return null;
        }
        List<TableLabel> near = new ArrayList<>(column.names());
        near.addAll(own);
        TableLabel section = row.section() == null ? null : label(row.section());
        if (section != null) {
            near.add(section);
        }
        List<TableLabel> wide = new ArrayList<>(near);
        columns.labels().forEach(named -> wide.addAll(named.names()));
        if (near.stream().anyMatch(TableLabel::excluded) || unbandedAge(near)) {
            return null;
        }
        Category category = category(near, wide);
        if (category == null) {
            return null;
        }
        Measure measure = measure(column, near, wide, category);
        VictimGroup group = group(near, category);
        boolean offenders = measure == Measure.SUSPECTS || measure == Measure.PERPETRATORS;
        if (offenders && column.names().stream().anyMatch(name -> name.sex() != null || name.banded())) {
            return null; // a breakdown of offenders is no fact
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

    /** "Umur" over numbers that are ages. */
    private static boolean unbandedAge(List<TableLabel> near) {
        return near.stream().anyMatch(TableLabel::ageWord) && near.stream().noneMatch(TableLabel::banded);
    }

    private TableLabel label(String text) {
        return layout.label(text);
    }

    private List<TableLabel> rowLabels(DataRow row) {
        List<TableLabel> own = new ArrayList<>();
        List<Described> named = columns.labels();
        for (int at = named.size() - 1; at >= 0; at--) {
            String cell = layout.text(row, named.get(at).column());
            boolean remark = named.get(at).excluded();
            if (!cell.isEmpty()
                    && !remark
                    && (named.get(at).role() == Role.LABEL || label(cell).total())) {
                own.add(label(cell));
            }
        }
        if (named.isEmpty() || own.isEmpty()) {
            firstWords(row).ifPresent(own::add);
        }
        return own;
    }

    /** "Jumlah" may stand over the numbering column. */
    private Optional<TableLabel> firstWords(DataRow row) {
        for (TableLayout.Column column : layout.columns()) {
            String cell = layout.text(row, column);
            if (!cell.isEmpty() && cell.chars().anyMatch(Character::isLetter) && !TableLayout.ordinal(cell)) {
                return label(cell).total() ? Optional.of(label(cell)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Region of the row, else of the section, else of the table; null where the row is about a place that has none. */
    private @Nullable Region region(DataRow row, List<TableLabel> own) {
        Optional<Region> ofSection = row.section() == null ? Optional.empty() : regions.of(row.section());
        Region within = ofSection.orElse(context.region());
        Region smallest = null;
        boolean asked = false;
        for (Described column : columns.labels()) {
            String cell = layout.text(row, column.column());
            if (column.role() != Role.REGION || cell.isEmpty()) {
                continue;
            }
            asked = true;
            Region here = regions.byCode(layout, row, cell)
                    .or(() -> regions.of(cell, within))
                    .or(() -> regions.of(cell))
                    .orElse(null);
            if (here != null && (smallest == null || smallest.contains(here))) {
                smallest = here;
            }
        }
        if (smallest != null) {
            return smallest;
        }
        boolean total = own.stream().anyMatch(TableLabel::total);
        return asked && !total ? null : within;
    }

    private @Nullable Category category(List<TableLabel> near, List<TableLabel> wide) {
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
            return found;
        }
        if (wide.stream().anyMatch(TableLabel::generic)) {
            return Category.VIOLENCE;
        }
        return fromTitles(near);
    }

    private @Nullable Category fromTitles(List<TableLabel> near) {
        boolean counted = near.stream()
                .anyMatch(label ->
                        label.total() || label.measure() != null || label.namesGroup() || label.status() != null);
        for (TableLabel title : titles) {
            if (title.category() != null && !title.generic()) {
                return formed ? Category.VIOLENCE : title.category();
            }
            if (title.generic() || title.category() != null) {
                return Category.VIOLENCE;
            }
            if (title.categories().size() > 1) {
                return null;
            }
        }
        return formed && counted ? Category.VIOLENCE : null;
    }

    private VictimGroup group(List<TableLabel> near, Category category) {
        VictimGroup group = TableGroup.of(near, titleParts.ofAnother(category) ? List.of() : titles);
        if (group == VictimGroup.ANY && womenAndChildren && near.stream().anyMatch(TableLabel::total)) {
            group = VictimGroup.WOMEN_AND_CHILDREN;
        }
        if (group == VictimGroup.ANY && together && !grouped) {
            group = VictimGroup.WOMEN_AND_CHILDREN;
        }
        boolean ofChildren = category == Category.CHILD_MARRIAGE
                || category == Category.CHILD_CUSTODY
                || category == Category.CHILD_IN_CONFLICT_WITH_LAW;
        boolean sexTold = group == VictimGroup.GIRLS || group == VictimGroup.BOYS;
        return ofChildren && !sexTold ? VictimGroup.CHILDREN : group;
    }

    private Measure measure(Described column, List<TableLabel> near, List<TableLabel> wide, Category category) {
        for (TableLabel label : column.names()) {
            if (label.measure() != null) {
                return label.measure();
            }
        }
        if (sexed && column.names().stream().anyMatch(name -> name.sex() != null)) {
            return Measure.VICTIMS;
        }
        for (TableLabel label : wide) {
            if (label.measure() != null) {
                return label.measure();
            }
        }
        boolean people = category == Category.IRREGULAR_MIGRATION || category == Category.DEPORTATION;
        for (TableLabel title : titles) {
            Measure named = title.titleMeasure();
            if (named != null) {
                return named;
            }
        }
        return people ? Measure.VICTIMS : Measure.CASES;
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
        for (int at = column.column().path().size() - 1; at >= 0; at--) {
            near.add(column.column().path().get(at));
        }
        List<Described> named = columns.labels();
        for (int at = named.size() - 1; at >= 0; at--) {
            String cell = layout.text(row, named.get(at).column());
            if (named.get(at).role() == Role.LABEL
                    && !cell.isEmpty()
                    && !named.get(at).excluded()) {
                near.add(cell);
            }
        }
        if (row.section() != null) {
            near.add(row.section());
        }
        String key = String.join("\u0000", near);
        return periods.computeIfAbsent(key, ignored -> {
                    List<String> all = new ArrayList<>(near);
                    all.addAll(context.titles());
                    return Optional.ofNullable(TablePeriods.of(all, context.notes()));
                })
                .orElse(null);
    }
}
