package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each column of a table is for, told by its names and by what stands in it. */
final class TableColumns {

    enum Role {
        /** Holds counts. */
        VALUE,
        /** Names what its row counts. */
        LABEL,
        /** A label column that names regions. */
        REGION,
        /** Numbers, remarks, codes, percentages, budgets. */
        IGNORED
    }

    /** @param names what each of the column's names says, its own first */
    record Described(Column column, Role role, List<TableLabel> names) {

        boolean is(String dimension) {
            return names.stream().anyMatch(name -> name.dimensions().contains(dimension));
        }

        /** "Pengaduan", "Mediasi", "Pemulangan" beside services are services. */
        boolean mayBeService() {
            return names.stream()
                            .allMatch(name -> name.categories().isEmpty() || name.category() == Category.DEPORTATION)
                    && names.stream().anyMatch(name -> name.measure() == Measure.REPORTS || name.status() != null);
        }

        boolean excluded() {
            return names.stream().anyMatch(TableLabel::excluded);
        }
    }

    /** Regions below an indicator, at least. */
    private static final int FEWEST_REGIONS = 3;

    /** Rows in which a text stands that is the same in all of them, at least. */
    private static final int FEWEST_ROWS = 3;

    private final List<Described> all = new ArrayList<>();

    private final @Nullable Region around;

    private final RegionsAcross across;

    /** @param around the region that the table is about, or null */
    TableColumns(TableLayout layout, @Nullable Region around) {
        this.around = around;
        across = new RegionsAcross(layout, new TableRegions(around));
        for (Column column : layout.columns()) {
            List<TableLabel> names = new ArrayList<>();
            for (int at = column.path().size() - 1; at >= 0; at--) {
                names.add(layout.label(column.path().get(at)));
            }
            all.add(new Described(column, role(layout, column, names), List.copyOf(names)));
        }
        boolean services =
                all.stream().filter(column -> column.is(TableLabel.SERVICE)).count() >= 2;
        for (int at = 0; at < all.size(); at++) {
            Described column = all.get(at);
            if (column.role() == Role.VALUE && (!informs(column) || stray(at) || (services && column.mayBeService()))) {
                all.set(at, new Described(column.column(), Role.IGNORED, column.names()));
            }
        }
    }

    /** A number under a name that says nothing of counts belongs to a breakdown that we don't have. */
    private boolean informs(Described column) {
        return across.among(column.column())
                || column.names().stream().anyMatch(TableLabel::informs)
                || column.is(TableLabel.ACHIEVED)
                || column.column().path().stream().anyMatch(TablePeriods::speaksOfTime);
    }

    /** "Lainnya" is a form of violence only right behind other forms: there are other places and culprits, too. */
    private boolean stray(int at) {
        Described column = all.get(at);
        boolean other =
                column.names().stream().allMatch(name -> name.category() == null || name.category() == Category.OTHER)
                        && column.names().get(0).category() == Category.OTHER
                        && TableWords.words(column.column().own()).size() <= 2
                        && !column.names().get(0).generic()
                        && column.names().get(0).measure() == null;
        if (!other) {
            return false;
        }
        Described before = at == 0 ? column : all.get(at - 1);
        return before.role() != Role.VALUE || before.names().stream().allMatch(name -> name.category() == null);
    }

    /** The region that a column is named after, or null. */
    @Nullable
    Region region(Described column) {
        return across.of(column.column());
    }

    List<Described> values() {
        return all.stream().filter(column -> column.role() == Role.VALUE).toList();
    }

    /** Whether any name of a column that holds counts is like this. */
    boolean anyName(Predicate<TableLabel> like) {
        return values().stream().anyMatch(column -> column.names().stream().anyMatch(like));
    }

    /** Whether the columns part one whole into women and children. */
    boolean womenAndChildren() {
        return TableGroup.womenAndChildren(
                values().stream().map(Described::names).toList());
    }

    /** Whether the columns part one whole into children and grown-ups, men among them. */
    boolean everybody() {
        return TableGroup.everybody(values().stream().map(Described::names).toList());
    }

    List<Described> labels() {
        return all.stream()
                .filter(column -> column.role() == Role.LABEL || column.role() == Role.REGION)
                .toList();
    }

    /** Whether a cell below "Tahun", "Bulan" or "Triwulan" tells a time. */
    private static boolean isTime(Column column, String cell) {
        return TableNumbers.isYear(cell)
                || TablePeriods.speaksOfTime(cell)
                || CodedTimes.words(cell) != null
                || CodedTimes.part(column.own(), cell) != null
                || CodedTimes.month(column.own(), cell) != null;
    }

    private Role role(TableLayout layout, Column column, List<TableLabel> names) {
        boolean ofTimes = !names.isEmpty()
                && (names.get(0).dimensions().contains("year")
                        || names.get(0).dimensions().contains("month"))
                && !RunningPeriods.speaks(column.own());
        int counts = 0;
        int times = 0;
        int filled = 0;
        int words = 0;
        for (DataRow row : layout.rows()) {
            String cell = layout.text(row, column);
            if (cell.isEmpty() || cell.equalsIgnoreCase("n/a")) {
                continue;
            }
            filled++;
            times += ofTimes && isTime(column, cell) ? 1 : 0;
            if (TableNumbers.count(cell).isPresent()) {
                counts++;
            } else if (cell.chars().anyMatch(Character::isLetter)) {
                words++;
            }
        }
        if (times > 0 && times >= filled - 1) {
            return Role.LABEL; // all but, perhaps, a sum
        }
        boolean numbering = names.isEmpty()
                ? column.index() == 0 && words == 0
                : names.get(0).dimensions().contains("number")
                        || names.get(0).text().toLowerCase(Locale.ROOT).startsWith("kode");
        if (numbering) {
            return Role.IGNORED;
        }
        if (counts > words && counts > 0) {
            return names.isEmpty() || names.stream().anyMatch(TableLabel::excluded) && !aged(names)
                    ? Role.IGNORED
                    : Role.VALUE;
        }
        if (words == 0) {
            return Role.IGNORED;
        }
        if (constant(layout, column)) {
            return Role.IGNORED;
        }
        boolean regional = !unit(layout, column) && (regional(names) || holdsRegions(layout, column));
        return regional ? Role.REGION : Role.LABEL;
    }

    /** "KESEJAHTERAAN MASYARAKAT" in every row says nothing of one. */
    private static boolean constant(TableLayout layout, Column column) {
        Set<String> texts = new HashSet<>();
        layout.rows().forEach(row -> texts.add(layout.text(row, column)));
        return layout.rows().size() >= FEWEST_ROWS
                && texts.size() == 1
                && texts.stream()
                        .noneMatch(text -> layout.label(text).informs()
                                || layout.label(text).excluded()
                                || TablePeriods.speaksOfTime(text)
                                || Regions.named(text, null).isPresent());
    }

    /** "Satuan" heads police units in one table, "kasus" and "orang" in another. */
    private static boolean unit(TableLayout layout, Column column) {
        int units = 0;
        int filled = 0;
        for (DataRow row : layout.rows()) {
            String cell = layout.text(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            TableLabel unit = layout.label(cell);
            units += unit.measure() != null || unit.excluded() ? 1 : 0; // "kasus", "kali", "%"
        }
        return units * 2 > filled;
    }

    private boolean holdsRegions(TableLayout layout, Column column) {
        int named = 0;
        int filled = 0;
        int indicators = 0;
        for (DataRow row : layout.rows()) {
            String cell = layout.text(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            boolean region = Regions.named(cell, around).isPresent();
            named += region ? 1 : 0;
            indicators += !region && IndicatorRows.names(layout.label(cell)) ? 1 : 0;
        }
        return named * 5 > filled * 3 || named >= FEWEST_REGIONS && named * 5 > (filled - indicators) * 3;
    }

    private static boolean aged(List<TableLabel> names) {
        return names.stream().anyMatch(TableLabel::banded) && names.stream().noneMatch(TableLabel::excluded);
    }

    private static boolean regional(List<TableLabel> names) {
        return names.stream().anyMatch(name -> name.dimensions().contains("region"));
    }
}
