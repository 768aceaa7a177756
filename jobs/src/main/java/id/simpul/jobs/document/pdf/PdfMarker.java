package id.simpul.jobs.document.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins an item of a list.
 *
 * @param kind of numbering: its brackets and points with the figures or letters left out
 * @param value the number of the item, 0 for a bullet, -1 where it is not known
 */
record PdfMarker(String kind, int value) {

    private static final int UNKNOWN = -1;

    private static final Pattern NUMBERED =
            Pattern.compile("([(]?)(\\d{1,3}|([a-zA-Z])\\3{0,2}|[ivx]{1,5}|[IVX]{1,5})([.)]{1,2})(?:\\s.*)?");

    private static final Pattern BULLET = Pattern.compile("([-–•▪●○o✓✔➢→☐☑■□◆*])\\s.*|[•▪●○✓➢■]\\p{L}.*");

    /** All that {@link #BULLET} begins with. */
    private static final String BULLETS = "-–•▪●○o✓✔➢→☐☑■□◆*";

    /** With its brackets. */
    private static final int LONGEST_NUMBER = 7;

    /** The marker at the beginning of a line, or null. */
    static @Nullable PdfMarker of(String line) {
        if (line.isEmpty()) {
            return null;
        }
        boolean bullet = BULLETS.indexOf(line.charAt(0)) >= 0;
        if (!bullet && !mayBeNumbered(line)) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            String what = numbered.group(2);
            boolean figures = Character.isDigit(what.charAt(0));
            boolean capitals = Character.isUpperCase(what.charAt(0));
            String kind = numbered.group(1) + (figures ? "1" : capitals ? "A" : "a") + numbered.group(4);
            return new PdfMarker(kind, figures ? Integer.parseInt(what) : letter(what));
        }
        return bullet && BULLET.matcher(line).matches() ? new PdfMarker(line.substring(0, 1), 0) : null;
    }

    /** Whether a bracket or point stands where one would end a number. */
    private static boolean mayBeNumbered(String line) {
        for (int i = 1; i < Math.min(LONGEST_NUMBER, line.length()); i++) {
            if (line.charAt(i) == '.' || line.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** After z) comes aa). Roman numerals are not told from letters, so that their value is not known. */
    private static int letter(String what) {
        String lower = what.toLowerCase(Locale.ROOT);
        boolean roman = lower.length() > 1 && "ivx".indexOf(lower.charAt(0)) >= 0;
        return roman ? UNKNOWN : lower.charAt(0) - 'a' + 1 + 26 * (lower.length() - 1);
    }

    boolean isBullet() {
        return value == 0;
    }

    boolean follows(@Nullable PdfMarker before) {
        return before != null
                && kind.equals(before.kind)
                && (value == before.value + 1 || isBullet() || value < 0 || before.value < 0);
    }
}
