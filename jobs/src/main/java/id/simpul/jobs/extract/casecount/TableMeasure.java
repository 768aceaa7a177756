package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.casecount.TableColumns.Described;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a number of a table counts cases, reports, victims or offenders. */
final class TableMeasure {

    private static final Pattern MIGRANT =
            Pattern.compile("(?i)\\b(?:c?pmi|c?tki|c?tkw|pekerja migran|buruh migran)\\b");

    private final List<TableLabel> titles;
    private final TableColumns columns;
    private final boolean sexed;

    TableMeasure(List<TableLabel> titles, TableColumns columns) {
        this.titles = titles;
        this.columns = columns;
        sexed = columns.anyName(name -> name.sex() == TableLabel.Sex.MALE);
    }

    /** What kind of thing, of those near a number, then of the whole table, then of its titles. */
    Measure of(Described column, List<TableLabel> near, List<TableLabel> wide, Category category) {
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
        if (people
                && near.stream().anyMatch(label -> MIGRANT.matcher(label.text()).find())) {
            return Measure.VICTIMS;
        }
        for (TableLabel title : titles) {
            Measure named = title.titleMeasure();
            if (named != null) {
                return named;
            }
        }
        return people || ofSexes(column) ? Measure.VICTIMS : Measure.CASES;
    }

    /** Whether a column is the sum of men's and women's beside it: "L | P | Jumlah". */
    private boolean ofSexes(Described column) {
        List<String> over = column.column().path();
        return sexed
                && column.names().stream().anyMatch(TableLabel::total)
                && columns.values().stream()
                        .filter(other -> other.names().stream().anyMatch(name -> name.sex() != null))
                        .map(other -> other.column().path())
                        .anyMatch(path -> path.size() == over.size()
                                && path.subList(0, path.size() - 1).equals(over.subList(0, over.size() - 1)));
    }
}
