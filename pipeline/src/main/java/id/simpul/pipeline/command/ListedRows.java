package id.simpul.pipeline.command;

import id.simpul.pipeline.command.RowFormat.Cells;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that lists rows of the warehouse: how many, and in which format. */
final class ListedRows {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", descriptionKey = "review.limit")
    private int limit;

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table", descriptionKey = "query.format")
    private RowFormat format = RowFormat.TABLE;

    /**
     * Prints what a query gives.
     *
     * @param query whose last parameter is the limit
     * @param asked its other parameters, in order
     * @return the exit status
     */
    int print(GlobalOptions global, String query, @Nullable String... asked) {
        return print(global, Cells.ALL, query, asked);
    }

    /** @param cells what of a cell's text is shown */
    int print(GlobalOptions global, Cells cells, String query, @Nullable String... asked) {
        return new Desk(global).work((pool, out) -> {
            try (Connection connection = pool.getConnection();
                    PreparedStatement select = connection.prepareStatement(query)) {
                for (int i = 0; i < asked.length; i++) {
                    select.setString(i + 1, asked[i]);
                }
                select.setInt(asked.length + 1, limit);
                try (ResultSet rows = select.executeQuery()) {
                    if (format == RowFormat.TABLE) {
                        new RowTable(global.messages(), cells).print(rows, out);
                    } else {
                        format.print(rows, cells, out);
                    }
                }
            }
            return ExitStatus.DONE;
        });
    }
}
