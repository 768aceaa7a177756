package id.simpul.jobs.document;

import id.simpul.jobs.document.DocumentBuilder.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file spells its numbers, column by column. Documents spell them as Indonesians do ("1.154" is a thousand and more, "1,154"
 * one and a bit); what an English file spells otherwise is respelled where the two would be confounded: three digits behind
 * the sign. What no number of the column, nor of the file, decides stays as it is.
 */
final class NumberSpelling {

    /** Footnote marks and a per cent sign may follow. */
    private static final Pattern NUMBER = Pattern.compile("([-+]?)(\\d[\\d.,]{0,24}\\d|\\d)(\\s?[*%)¹²³]{0,4})");

    private static final Pattern ENGLISH =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,5}|\\d{1,3}(?:,\\d{3}){1,5}\\.\\d{1,9}");

    private static final Pattern INDONESIAN =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,5}|\\d{1,3}(?:\\.\\d{3}){1,5},\\d{1,9}");

    /** No thousand ends so; yet a code of a region, or a number of a chapter, may. */
    private static final Pattern ENGLISH_DECIMAL =
            Pattern.compile("\\d{1,9}\\.(?:\\d{1,2}|\\d{4,9})|0\\.\\d{1,9}|\\d{4,9}\\.\\d{1,9}");

    private static final Pattern INDONESIAN_DECIMAL =
            Pattern.compile("\\d{1,9},(?:\\d{1,2}|\\d{4,9})|0,\\d{1,9}|\\d{4,9},\\d{1,9}");

    private static final Pattern COMMA = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private static final Pattern POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    /** What the numbers of one column, or of all, look like. */
    private static final class Tally {
        int english;
        int indonesian;
        int englishDecimals;
        int indonesianDecimals;
        int commas;
        int points;
        int small;

        void see(String digits) {
            english += ENGLISH.matcher(digits).matches() ? 1 : 0;
            indonesian += INDONESIAN.matcher(digits).matches() ? 1 : 0;
            englishDecimals += ENGLISH_DECIMAL.matcher(digits).matches() ? 1 : 0;
            indonesianDecimals += INDONESIAN_DECIMAL.matcher(digits).matches() ? 1 : 0;
            commas += COMMA.matcher(digits).matches() ? 1 : 0;
            points += POINT.matcher(digits).matches() ? 1 : 0;
            small += digits.length() <= 3 && digits.indexOf('.') < 0 && digits.indexOf(',') < 0 ? 1 : 0;
        }

        /** 1 for English, -1 for Indonesian, 0 where nothing tells. */
        int verdict() {
            return english != indonesian
                    ? Integer.signum(english - indonesian)
                    : Integer.signum(englishDecimals - indonesianDecimals);
        }
    }

    private final Map<Integer, Tally> columns = new HashMap<>();
    private final Tally file = new Tally();
    private final boolean commaSeparated;

    /** @param commaSeparated whether commas part the fields, as programs in English write them */
    NumberSpelling(List<GridLine> lines, boolean commaSeparated) {
        this.commaSeparated = commaSeparated;
        for (GridLine line : lines) {
            for (CellText cell : line.cells()) {
                Matcher number = number(cell.text());
                if (number != null) {
                    columns.computeIfAbsent(cell.column(), any -> new Tally()).see(number.group(2));
                    file.see(number.group(2));
                }
            }
        }
    }

    private static @Nullable Matcher number(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > 30) {
            return null;
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number : null;
    }

    /** The line, with numbers that would be read as others respelled. */
    GridLine indonesian(GridLine line) {
        if (line.cells().stream().noneMatch(this::isForeign)) {
            return line;
        }
        return new GridLine(
                line.cells().stream()
                        .map(cell -> isForeign(cell) ? respelled(cell) : cell)
                        .toList(),
                line.headerEnds());
    }

    private boolean isForeign(CellText cell) {
        Tally column = columns.get(cell.column());
        Matcher number =
                column == null || column.commas + column.points + column.english == 0 ? null : number(cell.text());
        if (column == null || number == null) {
            return false;
        }
        String digits = number.group(2);
        if (ENGLISH.matcher(digits).matches()) {
            return true; // no Indonesian number looks so
        }
        return COMMA.matcher(digits).matches() && groupsByComma(column)
                || POINT.matcher(digits).matches() && partsByPoint(column);
    }

    /** Whether "1,154" is a thousand: decimals that all happen to be three digits long would be rare. */
    private boolean groupsByComma(Tally column) {
        if (column.indonesianDecimals > 0 || column.indonesian + column.points > 0) {
            return false;
        }
        int verdict = column.verdict() != 0 ? column.verdict() : file.verdict();
        return verdict > 0 || (verdict == 0 && commaSeparated);
    }

    /** Whether "1.154" is a little more than one: other numbers of the column have decimals. Thousands without a sign tell nothing: years
     * stand above columns, and people spell a column's numbers in two ways.
     */
    private boolean partsByPoint(Tally column) {
        if (column.indonesian + column.indonesianDecimals > 0) {
            return false;
        }
        boolean all = column.small == 0 && column.points > 1;
        return column.english + column.englishDecimals > 0 || (all && file.english > 0);
    }

    private static CellText respelled(CellText cell) {
        StringBuilder text = new StringBuilder(cell.text());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            text.setCharAt(i, c == ',' ? '.' : c == '.' ? ',' : c);
        }
        return new CellText(
                text.toString(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.header(), cell.address());
    }
}
