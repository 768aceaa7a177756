package id.simpul.jobs.document.pdf;

import java.util.regex.Pattern;

/** Tells the cells that hold a figure, or stand for one, from words. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "[(<>≤≥~±+$€£-]{0,3}(?:Rp\\.?)?\\s?[-–−]?\\d[\\d.,  '’:/–-]{0,24}\\s?[%‰)*†a-z]{0,2}|[-–—−.…*:]{1,3}|(?i:nihil|n/?a|nd|\\(\\w\\))|[:*]?\\s?\\d[\\d.,]{0,14}\\s?\\([\\d.,%\\s-]{1,10}\\)");
    private static final int LONGEST_WORD = 5;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?\\*{0,2}");

    private Figures() {}

    static boolean is(String text) {
        return text.length() <= 30
                && mayBegin(text)
                && (isPlain(text) || FIGURE.matcher(text).matches());
    }

    /** Digits only: most figures. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 25;
    }

    /** No word but those that stand for a figure (nihil), and no sign of money but Rp, begins with a letter. */
    private static boolean mayBegin(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return switch (first) {
            case 'R' -> text.length() > 1 && text.charAt(1) == 'p';
            case 'N', 'n' -> text.length() <= LONGEST_WORD;
            default -> !Character.isLetter(first);
        };
    }

    static boolean isYear(String text) {
        return text.length() <= 12 && YEAR.matcher(text).matches();
    }
}
