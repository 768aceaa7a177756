package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that name a region only, above the line of its number: "1. Sumatera Utara" and below it "Total: 61 orang". */
final class RegionLines {

    /** What stands before a region in a list: bullets, "1.", "a)". */
    private static final Pattern ENUMERATOR = Pattern.compile("(?:[•*\\-–]|\\(?\\w{1,2}[.)])?\\s*");

    /** A line that tells how many there are, and of whom no word. */
    private static final Pattern BARE =
            Pattern.compile("(?i)[•*\\-–\\s]*(?:total|jumlah)\\s*:?\\s*\\d[\\d.]*\\s*(?:orang|kasus|korban)?\\s*");

    /** Characters of a line that names a region or tells its total, at most. */
    private static final int SHORT = 80;

    private final Scene scene;

    RegionLines(Scene scene) {
        this.scene = scene;
    }

    /** The region that the line above a number's line is the name of, or null. */
    @Nullable
    Region above(Candidate candidate) {
        String text = scene.text();
        int number = candidate.number().span().start();
        int first = number;
        while (first > 0 && text.charAt(first - 1) != '\n' && number - first < SHORT) {
            first--;
        }
        int behind = number;
        while (behind < text.length() && text.charAt(behind) != '\n' && behind - number < SHORT) {
            behind++;
        }
        int last = first - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last <= 0
                || text.charAt(first - 1) != '\n'
                || !BARE.matcher(text).region(first, behind).matches()) {
            return null;
        }
        int start = last;
        while (start > 0 && text.charAt(start - 1) != '\n' && last - start < SHORT) {
            start--;
        }
        Matcher enumerator = ENUMERATOR.matcher(text).region(start, last);
        enumerator.lookingAt(); // it may be empty
        Span name = new Span(enumerator.end(), last);
        List<Mention<Region>> named = scene.regions(name);
        return named.size() == 1 && named.get(0).span().equals(name)
                ? named.get(0).value()
                : null;
    }
}
