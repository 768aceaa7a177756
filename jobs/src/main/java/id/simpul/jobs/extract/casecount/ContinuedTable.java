package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.TableLayout.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A table that goes on below its first part: the same column names, and over them "Lanjutan Tabel 1" or nothing. */
final class ContinuedTable {

    private static final Pattern CONTINUED = Pattern.compile("(?i).*\\b(?:lanjutan|sambungan)\\b.*");

    private ContinuedTable() {}

    /** Whether the layout of a block's table is the rest of one of the block before it. */
    static boolean of(Reading reading, int block, TableLayout layout, Block.Table before, TableLayout first) {
        Block.Table table = (Block.Table) reading.document().blocks().get(block);
        if (layout.title() != null
                || !names(layout).equals(names(first))
                || !Objects.equals(table.sheet(), before.sheet())) {
            return false;
        }
        LinesAbove above = LinesAbove.of(reading, block);
        List<String> lines = new ArrayList<>(above.titles());
        lines.addAll(above.prose());
        if (table.caption() != null) {
            lines.add(table.caption());
        }
        return lines.stream().allMatch(line -> CONTINUED.matcher(line).matches());
    }

    private static List<List<String>> names(TableLayout layout) {
        return layout.columns().stream().map(Column::path).toList();
    }
}
