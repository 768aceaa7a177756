package id.simpul.jobs.document.pdf;

import java.util.regex.Pattern;

/** Tells the cells that hold a figure, or stand for one, from words. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile(
            "[(<>≤≥~±+$€£-]{0,3}(?:Rp\\.?)?\\s?[-–−]?\\d[\\d.,  '’:/–-]{0,24}\\s?[%‰)*†a-z]{0,2}|[-–—−.…*:]{1,3}|(?i:nihil|n/?a|nd|\\(\\w\\))|[:*]?\\s?\\d[\\d.,]{0,14}\\s?\\([\\d.,%\\s-]{1,10}\\)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?\\*{0,2}");

    private Figures() {}

    static boolean is(String text) {
        return text.length() <= 30 && mayBegin(text) && FIGURE.matcher(text).matches();
    }

    /** No word but those that stand for a figure, and no sign of money but Rp, begins with a letter. */
    private static boolean mayBegin(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return !Character.isLetter(first) || "RNn".indexOf(first) >= 0;
    }

    static boolean isYear(String text) {
        return text.length() <= 12 && YEAR.matcher(text).matches();
    }
}
