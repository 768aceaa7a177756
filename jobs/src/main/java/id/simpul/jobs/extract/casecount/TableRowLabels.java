package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableColumns.Described;
import id.simpul.jobs.extract.casecount.TableColumns.Role;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the labels of a table's rows say, those nearest to the numbers first. */
final class TableRowLabels {

    private final TableLayout layout;
    private final TableColumns columns;

    TableRowLabels(TableLayout layout, TableColumns columns) {
        this.layout = layout;
        this.columns = columns;
    }

    List<TableLabel> of(DataRow row) {
        List<TableLabel> own = new ArrayList<>();
        List<Described> named = columns.labels();
        for (int at = named.size() - 1; at >= 0; at--) {
            String cell = layout.text(row, named.get(at).column());
            boolean remark = named.get(at).excluded();
            if (cell.isEmpty() || remark) {
                continue;
            }
            TableLabel label = layout.label(cell);
            if (named.get(at).role() == Role.LABEL || label.total() || label.category() != null) {
                own.add(label); // "Polres Tegal (perkara TPPO)" says more than the region
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
                return layout.label(cell).total() ? Optional.of(layout.label(cell)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
