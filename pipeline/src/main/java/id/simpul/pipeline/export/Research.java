package id.simpul.pipeline.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code research} as it stands at one moment: everything is read in one snapshot, row by row. */
final class Research {

    private static final int ROWS_AT_A_TIME = 500;

    private final Connection connection;

    private Research(Connection connection) {
        this.connection = connection;
    }

    /** Hears the rows of a view. */
    @FunctionalInterface
    interface Rows {
        /**
         * @param identity what the row speaks of; rows of one identity come one after the other, and identities in the order
         *     of their bytes
         * @param values as {@link ColumnType} says, one a column
         */
        void row(String identity, @Nullable Object[] values) throws IOException;
    }

    /**
     * Begins the snapshot, with no other rights than a researcher's.
     *
     * @param connection in which nothing was done yet; the caller closes it
     */
    static Research of(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role simpul_researcher");
            statement.execute("set local search_path = pg_catalog");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local statement_timeout = 0");
        }
        return new Research(connection);
    }

    /** The edition that is shown, or empty before the first one. */
    Optional<ReleasedEdition> edition() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select edition, published, sample from research.editions order by edition desc limit 1")) {
            return row.next()
                    ? Optional.of(new ReleasedEdition(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getBoolean(3)))
                    : Optional.empty();
        }
    }

    /** All views, by name, but those of every edition: a release is of one, and the releases before hold the others. */
    List<View> views() throws SQLException {
        List<View> views = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select view_name, column_name, type, unit, description_id, description_en, key_position, refers_to
                        from research.data_dictionary where kind = 'view' and view_name not like '%\\_history'
                        order by view_name collate "C", position
                        """)) {
            while (row.next()) {
                if (row.getString(2) == null) {
                    views.add(new View(row.getString(1), row.getString(5), row.getString(6), new ArrayList<>()));
                } else {
                    views.get(views.size() - 1).columns().add(column(row));
                }
            }
        }
        return views;
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getString(8));
    }

    /** The publishers of the documents that are shown, by name; empty where no view tells them. */
    List<String> publishers(List<View> views) throws SQLException {
        boolean told = views.stream()
                .anyMatch(view -> view.name().equals("documents")
                        && view.columns().stream()
                                .anyMatch(column -> column.name().equals("publisher")));
        List<String> publishers = new ArrayList<>();
        if (told) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("""
                            select distinct publisher collate "C" from research.documents
                            where publisher is not null order by 1
                            """)) {
                while (row.next()) {
                    publishers.add(row.getString(1));
                }
            }
        }
        return publishers;
    }

    void rows(View view, Rows rows) throws SQLException, IOException {
        List<ColumnType> types = view.columns().stream().map(Column::type).toList();
        try (PreparedStatement select = connection.prepareStatement(view.select())) {
            select.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    @Nullable Object[] values = new Object[types.size()];
                    for (int at = 0; at < values.length; at++) {
                        values[at] = types.get(at).value(row, at + 2);
                    }
                    rows.row(row.getString(1), values);
                }
            }
        }
    }
}
