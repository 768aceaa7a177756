package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A number in digits as Indonesians print it: points part thousands, a comma the fraction. "19.185" is nineteen thousand
 * one hundred and eighty-five; "15.7" and "71,7" are fractions.
 */
record Digits(double value, boolean fraction) {

    private static final int MOST = 15;

    /** Null for what is no single number: a date with points, a leading zero (telephone), too many digits. */
    static @Nullable Digits parse(String printed) {
        if (printed.length() > MOST + 5
                || printed.length() > 1 && printed.charAt(0) == '0' && printed.charAt(1) != ',') {
            return null;
        }
        int comma = printed.indexOf(',');
        if (printed.indexOf('.') < 0 && comma > 0 && grouped(printed, ',') && printed.indexOf(',', comma + 1) > 0) {
            return new Digits(Double.parseDouble(printed.replace(",", "")), false); // English: 1,234,567
        }
        String whole = comma < 0 ? printed : printed.substring(0, comma);
        String rest = comma < 0 ? "" : printed.substring(comma + 1);
        if (rest.indexOf(',') >= 0 || rest.indexOf('.') >= 0) {
            return null;
        }
        if (whole.indexOf('.') < 0 || grouped(whole, '.')) {
            String plain = whole.replace(".", "");
            return plain.length() > MOST ? null : of(plain, rest);
        }
        int point = whole.indexOf('.');
        boolean one = whole.indexOf('.', point + 1) < 0 && rest.isEmpty();
        return one ? of(whole.substring(0, point), whole.substring(point + 1)) : null;
    }

    private static Digits of(String whole, String rest) {
        if (rest.isEmpty()) {
            return new Digits(Long.parseLong(whole), false);
        }
        boolean fraction = rest.chars().anyMatch(c -> c != '0');
        return new Digits(Double.parseDouble(whole + "." + rest), fraction);
    }

    /** Whether each group behind a mark has three digits, and the first one to three. */
    private static boolean grouped(String printed, char mark) {
        int first = printed.indexOf(mark);
        if (first < 1 || first > 3) {
            return false;
        }
        for (int at = first; at < printed.length(); at += 4) {
            if (printed.charAt(at) != mark
                    || at + 4 > printed.length()
                    || printed.substring(at + 1, at + 4).indexOf(mark) >= 0) {
                return false;
            }
        }
        return true;
    }
}
