package id.simpul.pipeline.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file a view, written by DuckDB: numbers, days and moments as such, compressed with Zstandard. Rows wait in a
 * database file in the work folder, not in memory.
 */
final class ParquetTables implements Tables {

    private final Path folder;
    private final ReleasedEdition edition;
    private final DuckDBConnection duck;
    private @Nullable View view;
    private @Nullable DuckDBAppender rows;

    /** @param work an empty folder, of no use afterwards */
    ParquetTables(Path folder, Path work, ReleasedEdition edition) throws IOException {
        this.folder = folder;
        this.edition = edition;
        try {
            duck = (DuckDBConnection)
                    DriverManager.getConnection("jdbc:duckdb:" + work.resolve("rows.duckdb"), new Properties());
            // one thread and a fixed size of groups: the same rows give the same bytes
            execute("set threads = 1");
            execute("set memory_limit = '256MB'");
            execute("set temp_directory = " + text(work.resolve("spill").toString()));
            execute("set timezone = 'UTC'");
        } catch (SQLException e) {
            throw new IOException("DuckDB can't be started: " + e.getMessage(), e);
        }
    }

    static String file(View view) {
        return view.name() + ".parquet";
    }

    @Override
    public void begin(View begun) throws IOException {
        try {
            execute("create table released ("
                    + begun.columns().stream()
                            .map(column -> '"' + column.name() + "\" " + type(column))
                            .collect(Collectors.joining(", "))
                    + ")");
            rows = duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "released");
            view = begun;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "varchar";
            case INTEGER -> "bigint";
            case DECIMAL -> column.postgres().replace("numeric", "decimal");
            case NUMBER -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIMESTAMP -> "timestamptz";
        };
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        if (rows == null || view == null) {
            throw new IllegalStateException("no view was begun");
        }
        try {
            rows.beginRow();
            for (int at = 0; at < values.length; at++) {
                append(rows, view.columns().get(at).type(), values[at]);
            }
            rows.endRow();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void append(DuckDBAppender rows, ColumnType type, @Nullable Object value) throws SQLException {
        if (value == null) {
            rows.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> rows.append(CellText.storable((String) value));
            case INTEGER -> rows.append(((Long) value).longValue());
            case DECIMAL -> rows.append((BigDecimal) value);
            case NUMBER -> rows.append(((BigDecimal) value).doubleValue());
            case BOOLEAN -> rows.append(((Boolean) value).booleanValue());
            case DATE -> rows.append((LocalDate) value);
            case TIMESTAMP ->
                rows.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, ((OffsetDateTime) value).toInstant()));
        }
    }

    @Override
    public void end() throws IOException {
        if (rows == null || view == null) {
            throw new IllegalStateException("no view was begun");
        }
        try {
            rows.close();
            rows = null;
            execute("copy released to " + text(folder.resolve(file(view)).toString())
                    + " (format parquet, compression zstd, row_group_size 100000, kv_metadata {edition: '"
                    + edition.number() + "', sample: '" + edition.sample() + "'})");
            execute("drop table released");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static IOException failed(SQLException e) {
        return new IOException(e.getMessage(), e);
    }

    @Override
    public void finish() {
        // every file is whole when its view ends
    }

    @Override
    public void close() throws IOException {
        try (DuckDBConnection last = duck) {
            if (rows != null) {
                rows.close();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
