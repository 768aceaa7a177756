package id.simpul.jobs.document.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Numbers as an Indonesian Excel shows them: 2.317 and 13,8. Numeric days always stand before months: a date in the American order
 * would be read as another day. Not thread-safe.
 */
final class ShownNumbers {

    /** Excel's own short date and short date with time, which follow the machine's country. */
    private static final Map<Integer, String> BY_COUNTRY = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy hh:mm");

    /** Month, day, year in numbers; a quoted or escaped separator may stand between. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)(?<!m)(m{1,2})(\\\\?[/.-])(d{1,2})(\\\\?[/.-])(y{2,4})");

    private static final Pattern DIGITS = Pattern.compile("-?\\d[\\d.,]{0,20}");

    private final DataFormatter formatter = new DataFormatter(new Locale("id", "ID"));
    private final Map<String, String> indonesian = new HashMap<>();

    /**
     * The value as a cell shows it.
     *
     * @param format the format's number; Excel's own ones are below 164
     * @param code the format
     */
    String of(double value, int format, String code, boolean since1904) {
        String day = BY_COUNTRY.getOrDefault(format, indonesian.computeIfAbsent(code, ShownNumbers::dayFirst));
        return formatter.formatRawCellContents(value, format, day, since1904);
    }

    /**
     * A number that a file shows in the spelling of whatever country, in the Indonesian one: with as many decimals, and with
     * points between thousands where it has some sign between them.
     */
    String respelled(double value, String shown) {
        String digits = shown.strip();
        if (!DIGITS.matcher(digits).matches()) {
            return shown;
        }
        int sign = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean whole = sign < 0 || (value == Math.rint(value) && digits.length() - sign == 4);
        int decimals = whole ? 0 : digits.length() - sign - 1;
        boolean grouped = whole ? sign > 0 : digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        return of(value, 200, (grouped ? "#,##0" : "0") + (decimals > 0 ? "." + "0".repeat(decimals) : ""), false);
    }

    private static String dayFirst(String code) {
        return code.length() > 200 ? code : AMERICAN.matcher(code).replaceAll("dd$2mm$4yyyy");
    }
}
