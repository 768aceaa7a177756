package id.simpul.pipeline.export;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Kinds of values, with the Java type that stands for each. Whatever PostgreSQL type is none of them is text. */
enum ColumnType {
    /** {@link String} */
    TEXT("string"),
    /** {@link Long} */
    INTEGER("integer"),
    /** {@link BigDecimal} with the column's scale */
    DECIMAL("number"),
    /** {@link BigDecimal} of any scale */
    NUMBER("number"),
    /** {@link Boolean} */
    BOOLEAN("boolean"),
    /** {@link LocalDate} */
    DATE("date"),
    /** {@link OffsetDateTime} in UTC */
    TIMESTAMP("datetime");

    private final String tableSchema;

    ColumnType(String tableSchema) {
        this.tableSchema = tableSchema;
    }

    /** @param type as PostgreSQL's {@code format_type} names it */
    static ColumnType of(String type) {
        if (type.startsWith("numeric(")) {
            return DECIMAL;
        }
        return switch (type) {
            case "smallint", "integer", "bigint" -> INTEGER;
            case "numeric", "real", "double precision" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "date" -> DATE;
            case "timestamp with time zone" -> TIMESTAMP;
            default -> TEXT;
        };
    }

    /** The name of the type in Table Schema. */
    String tableSchema() {
        return tableSchema;
    }

    @Nullable
    Object value(ResultSet row, int at) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(at);
            case INTEGER -> {
                long value = row.getLong(at);
                yield row.wasNull() ? null : (Object) value;
            }
            case DECIMAL, NUMBER -> row.getBigDecimal(at);
            case BOOLEAN -> {
                boolean value = row.getBoolean(at);
                yield row.wasNull() ? null : (Object) value;
            }
            case DATE -> row.getObject(at, LocalDate.class);
            case TIMESTAMP -> {
                OffsetDateTime value = row.getObject(at, OffsetDateTime.class);
                yield value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
            }
        };
    }
}
