package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableLayout.Column;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

        boolean excluded() {
            return names.stream().anyMatch(TableLabel::excluded);
        }
    }

    private final List<Described> all = new ArrayList<>();

    TableColumns(TableLayout layout) {
        for (Column column : layout.columns()) {
            List<TableLabel> names = new ArrayList<>();
            for (int at = column.path().size() - 1; at >= 0; at--) {
                names.add(TableWords.read(column.path().get(at)));
            }
            all.add(new Described(column, role(layout, column, names), List.copyOf(names)));
        }
    }

    List<Described> values() {
        return all.stream().filter(column -> column.role() == Role.VALUE).toList();
    }

    List<Described> labels() {
        return all.stream()
                .filter(column -> column.role() == Role.LABEL || column.role() == Role.REGION)
                .toList();
    }

    private Role role(TableLayout layout, Column column, List<TableLabel> names) {
        int counts = 0;
        int years = 0;
        int words = 0;
        for (DataRow row : layout.rows()) {
            String cell = layout.text(row, column);
            if (cell.isEmpty() || cell.equalsIgnoreCase("n/a")) {
                continue;
            }
            if (TableNumbers.isYear(cell)) {
                years++;
            }
            if (TableNumbers.count(cell).isPresent()) {
                counts++;
            } else if (cell.chars().anyMatch(Character::isLetter)) {
                words++;
            }
        }
        boolean dimension = !names.isEmpty() && names.get(0).dimensions().contains("year");
        if (years > 0 && years == counts && (words == 0) && dimension) {
            return Role.LABEL;
        }
        boolean numbering = names.isEmpty()
                ? column.index() == 0
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
        return regional(names) && !unit(layout, column) ? Role.REGION : Role.LABEL;
    }

    /** "Satuan" heads police units in one table, "kasus" and "orang" in another. */
    private static boolean unit(TableLayout layout, Column column) {
        int units = 0;
        int filled = 0;
        for (DataRow row : layout.rows()) {
            String cell = layout.text(row, column);
            filled += cell.isEmpty() ? 0 : 1;
            units += TableWords.read(cell).measure() != null ? 1 : 0;
        }
        return units * 2 > filled;
    }

    private static boolean aged(List<TableLabel> names) {
        return names.stream().anyMatch(TableLabel::banded) && names.stream().noneMatch(TableLabel::excluded);
    }

    private static boolean regional(List<TableLabel> names) {
        return names.stream().anyMatch(name -> name.dimensions().contains("region"));
    }
}
