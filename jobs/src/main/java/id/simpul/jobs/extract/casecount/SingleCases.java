package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.TableLayout.Column;
import java.util.Locale;
import java.util.Set;

/** Tables that list cases, a row each, as minutes do: who it is, the form, what was done; below them perhaps their sum. */
final class SingleCases {

    /** Headers of columns in which nothing but persons stands. */
    private static final Set<String> PERSONS =
            Set.of("nama korban", "inisial korban", "inisial", "nama anak", "nama penyintas");

    private SingleCases() {}

    /** Whether the table is one: a column of it names the persons. */
    static boolean in(TableLayout layout) {
        return layout.columns().stream().anyMatch(SingleCases::persons);
    }

    /** Whether nothing but persons stands in the column. */
    static boolean persons(Column column) {
        return column.path().stream()
                .anyMatch(header -> PERSONS.contains(header.strip().toLowerCase(Locale.ROOT)));
    }
}
