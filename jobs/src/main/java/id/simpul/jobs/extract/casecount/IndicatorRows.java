package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableColumns.Described;
import id.simpul.jobs.extract.casecount.TableColumns.Role;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of indicators with their numbers, each above the rows of its regions in the same column: "Jumlah kasus KDRT | 9", "Kab. Sikka |
 * 4". An indicator is the section of itself and of the regions below it.
 */
final class IndicatorRows {

    private final TableLayout layout;
    private final TableColumns columns;
    private final TableRegions regions;

    IndicatorRows(TableLayout layout, TableColumns columns, TableRegions regions) {
        this.layout = layout;
        this.columns = columns;
        this.regions = regions;
    }

    /** The rows, those below an indicator with it as their section. */
    List<DataRow> rows() {
        List<DataRow> rows = new ArrayList<>();
        String indicator = null;
        for (DataRow row : layout.rows()) {
            String cell = place(row);
            if (cell != null && regions.of(cell).isEmpty()) {
                boolean plainTotal =
                        layout.label(cell).total() && layout.label(cell).plain();
                indicator = names(layout.label(cell)) ? cell : plainTotal ? indicator : null;
            }
            rows.add(indicator == null ? row : new DataRow(row.cells(), indicator, row.page()));
        }
        return rows;
    }

    /** Whether a label in a column of regions names what is counted. */
    static boolean names(TableLabel label) {
        return !label.categories().isEmpty() || label.generic() || label.namesGroup();
    }

    private @Nullable String place(DataRow row) {
        for (Described column : columns.labels()) {
            String cell = layout.text(row, column.column());
            if (column.role() == Role.REGION && !cell.isEmpty()) {
                return cell;
            }
        }
        return null;
    }
}
