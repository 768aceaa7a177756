package id.simpul.jobs.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in which a page prints a link to another story and the next paragraph of its own: "Baca Juga: Polres Sita Ratusan Botol
 * Miras Lalu di bulan Juni ada 11 kasus, Juli delapan kasus." The title is in capitals; where other words begin, the story goes on.
 */
public final class GluedStory {

    private static final Pattern LINK =
            Pattern.compile("^\\W{0,4}baca (?:juga|pula)\\s{0,2}:\\s{0,2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.,/’'-]*");

    /** Characters of a line that holds more than a title, at least. */
    private static final int LONG = 120;

    /** Words of a title in capitals, at least. */
    private static final int TITLE = 4;

    /** Small words of a title in capitals. */
    private static final Set<String> SMALL = Set.of(
            "di",
            "ke",
            "dari",
            "dan",
            "yang",
            "untuk",
            "pada",
            "dengan",
            "dalam",
            "oleh",
            "atau",
            "serta",
            "bagi",
            "terhadap",
            "hingga",
            "sampai",
            "usai",
            "karena",
            "soal",
            "saat",
            "agar",
            "tak",
            "akan",
            "juga",
            "para");

    private GluedStory() {}

    /** Where the story goes on in a line that begins with a link, or -1 where the line is the link alone, or no link. */
    public static int from(String line) {
        String text = line.stripTrailing();
        boolean told = text.endsWith(".") || text.endsWith("\"") || text.endsWith("”") || text.endsWith(".)");
        Matcher link = text.length() < LONG || !told ? null : LINK.matcher(text);
        if (link == null || !link.find()) {
            return -1;
        }
        int quote = quote(text, link.end());
        int begins = -1;
        int capitals = 0;
        Matcher word = WORD.matcher(text);
        for (int at = link.end(); word.find(at); at = word.end()) {
            if (quote >= 0 && quote < word.start()) {
                return capitals == 0 || capitals >= TITLE ? quote : -1;
            }
            char first = word.group().charAt(0);
            if (Character.isLowerCase(first) && !SMALL.contains(word.group().toLowerCase(Locale.ROOT))) {
                break;
            }
            if (Character.isUpperCase(first)) {
                begins = word.start();
                capitals++;
            }
        }
        return capitals > TITLE ? begins : -1;
    }

    private static int quote(String text, int from) {
        int straight = text.indexOf('"', from);
        int curly = text.indexOf('“', from);
        return straight < 0 ? curly : curly < 0 ? straight : Math.min(straight, curly);
    }
}
