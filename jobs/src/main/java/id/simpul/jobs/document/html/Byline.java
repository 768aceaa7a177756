package id.simpul.jobs.document.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a page, as it says itself: to machines, by marks in the page, or in a line such as "Penulis: …". */
final class Byline {

    private static final String MARKS =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline .author, .author.vcard .fn, .author a, .penulis, .reporter b, .byline, .author";

    private static final Pattern LABEL = Pattern.compile(
            "(?:ditulis oleh|diposting oleh|penulis|pewarta|reporter|wartawan|laporan|kontributor|oleh|written by|posted by|by)(?:\\s{0,2}:\\s{0,2}|\\s{1,2})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\|\\s{0,2})(?:ditulis oleh|diposting oleh|penulis|pewarta|reporter|wartawan|laporan|kontributor|oleh|written by|posted by|by)(?:\\s{0,2}:\\s{0,2}|\\s{1,2})([\\p{L}][\\p{L}.' ]{1,40}[\\p{L}.])(?=\\s{0,2}(?:$|[|/,•]))",
            Pattern.CASE_INSENSITIVE);

    /** How far from the beginning or the end of an article a byline stands. */
    private static final int NEAR = 8;

    private final Document page;
    private final HtmlHead head;

    Byline(Document page, HtmlHead head) {
        this.page = page;
        this.head = head;
    }

    @Nullable
    String author(List<HtmlLine> around) {
        return head.articleNames("author")
                .or(() ->
                        head.meta("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author"))
                .filter(Byline::isName)
                .or(this::marked)
                .or(() -> written(around))
                .map(PageTitle::clean)
                .map(Byline::withoutLabel)
                .filter(Byline::isName)
                .orElse(null);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && !name.startsWith("http") && name.length() < 150 && !name.startsWith("@");
    }

    private static String withoutLabel(String name) {
        Matcher label = LABEL.matcher(name);
        return label.lookingAt() ? name.substring(label.end()).strip() : name;
    }

    private Optional<String> marked() {
        for (Element element : page.select(MARKS)) {
            String text = PageTitle.clean(element.text());
            if (!text.isEmpty()
                    && text.length() <= 60
                    && text.split(" ").length <= 8
                    && text.chars().noneMatch(Character::isDigit)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> written(List<HtmlLine> around) {
        for (int i = 0; i < around.size(); i++) {
            HtmlLine line = around.get(i);
            if ((i < 2 * NEAR || i >= around.size() - NEAR) && line.text().length() < 200) {
                Matcher named = NAMED.matcher(line.text());
                if (named.find()) {
                    return Optional.of(named.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }
}
