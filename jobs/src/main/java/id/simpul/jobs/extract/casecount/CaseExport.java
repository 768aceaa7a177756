package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.TableLabel.Age;
import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.extract.casecount.TablePeriods.Period;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An export of a case register: one row a case, no cell a count. Its rows are counted by kabupaten or kota, form and group, for the
 * export's period; nothing of a row itself comes out.
 */
final class CaseExport {

    private record Key(Region region, Category category, VictimGroup group) {}

    /** Fewer rows could be a list of examples. */
    private static final int FEWEST_ROWS = 3;

    private final TableLayout layout;
    private final TableContext context;
    private final TableRegions regions;
    private final @Nullable Column form;
    private final @Nullable Column sex;
    private final @Nullable Column age;
    private final List<Column> places;
    private final TableWitness witness;

    CaseExport(TableLayout layout, TableContext context, TableWitness witness) {
        this.layout = layout;
        this.context = context;
        this.witness = witness;
        regions = new TableRegions(context.region());
        form = named("form");
        sex = named("sex");
        age = named("age");
        places = layout.columns().stream()
                .filter(column -> dimension(column, "region"))
                .toList();
    }

    /** Whether the table is one: it names people or dates of cases, their form, and who they happened to. */
    boolean found() {
        boolean identified = layout.columns().stream()
                        .filter(column -> dimension(column, "identity"))
                        .count()
                >= 2;
        return identified
                && form != null
                && (sex != null || age != null)
                && layout.rows().size() >= FEWEST_ROWS;
    }

    List<Finding<CaseCount>> findings() {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        for (DataRow row : layout.rows()) {
            Category category = form == null ? null : category(layout.text(row, form));
            Region region = region(row);
            if (category != null && region != null) {
                counts.merge(new Key(region, category, group(row)), 1, Integer::sum);
            } else {
                witness.refused(row, category == null ? Refusal.NO_CATEGORY : Refusal.NO_REGION);
            }
        }
        Period period = TablePeriods.of(List.of(), context.times(), context.notes());
        List<Finding<CaseCount>> findings = new ArrayList<>();
        counts.forEach((key, count) -> findings.add(finding(key, count, period)));
        return findings;
    }

    private Finding<CaseCount> finding(Key key, int count, @Nullable Period period) {
        CaseCount fact = new CaseCount(
                key.region().code(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                key.category(),
                key.group(),
                Measure.CASES,
                CaseStatus.REPORTED,
                count,
                Qualifier.EXACT,
                context.reporterName(),
                context.register(),
                Scope.STATISTIC,
                null);
        return new Finding<>(fact, null, null, null, null, period == null ? 0.5 : 0.85, List.of("table.case-export"));
    }

    private @Nullable Category category(String cell) {
        TableLabel label = layout.label(cell);
        Category category = label.category();
        return category == null && label.generic() ? Category.VIOLENCE : category;
    }

    /** The kabupaten or kota of the case. */
    private @Nullable Region region(DataRow row) {
        for (Column place : places) {
            Optional<Region> named = regions.of(layout.text(row, place));
            if (named.isPresent() && named.get().code().length() >= 5) {
                return Regions.byCode(named.get().code().substring(0, 5)).orElse(null);
            }
        }
        Region around = context.region();
        return places.isEmpty() && around != null && around.code().length() >= 5 ? around : null;
    }

    private VictimGroup group(DataRow row) {
        List<TableLabel> labels = new ArrayList<>();
        if (sex != null) {
            labels.add(layout.label(layout.text(row, sex)));
        }
        TableLabel.Builder years = new TableLabel.Builder("");
        OptionalLong told = age == null ? OptionalLong.empty() : years(layout.text(row, age));
        told.ifPresent(value -> years.age(value < 18 ? Age.CHILD : Age.ADULT));
        labels.add(years.build());
        return TableGroup.of(labels, List.of());
    }

    private static OptionalLong years(String cell) {
        String number = cell.strip().split("\\s", 2)[0];
        return number.isEmpty() || !number.chars().allMatch(Character::isDigit) || number.length() > 3
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(number));
    }

    private @Nullable Column named(String role) {
        return layout.columns().stream()
                .filter(column -> dimension(column, role))
                .findFirst()
                .orElse(null);
    }

    private boolean dimension(Column column, String role) {
        return !column.own().isEmpty()
                && layout.label(column.own()).dimensions().contains(role);
    }
}
