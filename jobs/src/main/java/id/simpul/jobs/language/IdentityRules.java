package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identities by the words that stand beside them. */
final class IdentityRules {

    private static final Pattern INITIALS_WITH_AGE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,3})(?= ?\\( ?\\d{1,2}(?: tahun)? ?\\))");
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d.])(?:\\+62|0)8\\d{1,2}(?:[- ]?\\d{3,4}){2,3}(?!\\d)");

    private IdentityRules() {}

    static List<Mention<Kind>> find(CharSequence text) {
        List<Mention<Kind>> found = new ArrayList<>();
        collect(text, INITIALS_WITH_AGE, Kind.INITIALS, "identity.initials-with-age", found);
        collect(text, ID_NUMBER, Kind.ID_NUMBER, "identity.national-number", found);
        collect(text, PHONE, Kind.ID_NUMBER, "identity.mobile-number", found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static void collect(CharSequence text, Pattern pattern, Kind kind, String rule, List<Mention<Kind>> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Mention<>(kind, new Span(matcher.start(), matcher.end()), rule));
        }
    }
}
