package id.simpul.pipeline.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as text: numbers with a decimal point, days and moments by ISO 8601. */
final class CellText {

    /** What a spreadsheet may run as a formula; full-width signs are read as the others by East Asian ones. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}([.,][0-9]{1,40})?");

    private CellText() {}

    /** Null becomes empty. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_INSTANT.format(moment);
        }
        return Objects.toString(value);
    }

    /**
     * Text that no spreadsheet takes for a formula: an apostrophe goes before it where it could be one. What begins with
     * apostrophes and then a formula gets one more, so that taking one away gives every text back. Numbers stay.
     */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** Without U+0000, which no file format here can hold. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
