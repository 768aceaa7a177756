package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.Span;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last articles of an instrument in which it ends others: "Pada saat Peraturan ini mulai berlaku: a. …; b. …, dicabut dan
 * dinyatakan tidak berlaku". Titles, gazettes and items may stand between; lines and sentences are no help.
 */
final class Endings {

    /** Where it begins, where it ends them, and what keeps them in force or begins another article. */
    private static final Pattern PARTS = Pattern.compile(
            "(?<begins>\\bsaat\\s[^.;:]{0,90}?\\smulai\\s{1,4}(?:ber|diber)laku(?:kan)?\\b|\\b(?:mulai\\s{1,4})?(?:ber|diber)laku(?:kan)?nya\\b|\\bditetapkannya\\b)"
                    + "|(?<ends>\\bdicabut\\b|\\btidak\\s{1,4}(?:lagi\\s{1,4})?berlaku\\b)"
                    + "|(?<keeps>\\b(?:masih|tetap)\\s{1,4}(?:tetap\\s{1,4})?(?:berlaku|dilaksanakan|digunakan)\\b|\\bpasal\\s{1,4}[0-9]{1,3}\\b|\\bditetapkan\\s{1,4}di\\b|\\bmenetapkan\\s{0,3}:)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 9000;

    private final TreeMap<Integer, Span> ended = new TreeMap<>();

    Endings(String text) {
        Matcher part = PARTS.matcher(text);
        int from = -1;
        while (part.find()) {
            if (part.group("begins") != null) {
                from = part.end();
            } else if (part.group("ends") != null && from >= 0 && part.start() - from < LONGEST) {
                ended.put(from, new Span(from, part.start()));
                from = -1;
            } else {
                from = -1;
            }
        }
    }

    /** Whether what is named at a place is ended there. */
    boolean holds(Span place) {
        var entry = ended.floorEntry(place.start());
        return entry != null && entry.getValue().contains(place);
    }
}
