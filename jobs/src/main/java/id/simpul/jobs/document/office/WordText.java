package id.simpul.jobs.document.office;

import java.util.regex.Pattern;

/** How the text of a Word document reads on one line. */
final class WordText {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    /** Lines that say the page and nothing else; the numbers themselves were fields. */
    private static final Pattern PAGE = Pattern.compile(
            "(?i)[-–—|\\s]{0,5}(?:hal(?:aman|\\.)?|page)?[-–—|\\s]{0,5}\\d{0,4}[-–—|\\s]{0,5}(?:dari|of|/)?[-–—|\\s]{0,5}\\d{0,4}[-–—|\\s]{0,5}");

    private WordText() {}

    static String tidy(String text) {
        String plain =
                text.replace('\u00A0', ' ').replace('\t', ' ').replace("\r", "").replace("\u00AD", "");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    static boolean isPageNumber(String line) {
        return line.length() < 40 && PAGE.matcher(line).matches();
    }
}
