package id.simpul.jobs.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, publisher, author, address, language and day of publication of a page. */
final class HtmlMetadata {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", " / ", " : ");

    private final Document page;
    private final HtmlHead head;

    HtmlMetadata(Document page) {
        this.page = page;
        this.head = new HtmlHead(page);
    }

    HtmlHead head() {
        return head;
    }

    Metadata read(List<HtmlLine> lines) {
        String site = publisher();
        String language = Languages.of(
                lines.stream().map(HtmlLine::text).toList(), page.select("html").attr("lang"));
        String url = url();
        LocalDate published = new PublishedDate(page, head, url, "id".equals(language)).find(lines);
        return new Metadata(title(site), published, site, author(), url, language);
    }

    private @Nullable String publisher() {
        return head.meta("og:site_name", "application-name", "publisher")
                .or(() -> head.article("publisher"))
                .or(head::siteName)
                .map(HtmlMetadata::clean)
                .orElse(null);
    }

    private @Nullable String author() {
        Optional<String> named = head.articleNames("author")
                .or(() -> head.meta("author", "article:author", "parsely-author", "dc.creator", "byl"));
        if (named.isEmpty() || named.get().startsWith("http")) {
            Element marked = page.selectFirst(
                    "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, .byline .author, .author a, .penulis, .byline");
            named = Optional.ofNullable(marked)
                    .map(Element::text)
                    .filter(text -> !text.isBlank() && text.length() < 80);
        }
        return named.map(HtmlMetadata::clean)
                .map(name -> name.replaceFirst("(?i)^(?:by|oleh|penulis)\\s{0,2}:?\\s{1,3}", ""))
                .filter(name -> !name.isBlank() && !name.startsWith("http"))
                .orElse(null);
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href").strip();
        return Optional.of(href)
                .filter(HtmlMetadata::isAddress)
                .or(() -> head.meta("og:url").filter(HtmlMetadata::isAddress))
                .or(() -> head.article("mainEntityOfPage").filter(HtmlMetadata::isAddress))
                .or(() -> head.article("url").filter(HtmlMetadata::isAddress))
                .orElse(null);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private @Nullable String title(@Nullable String site) {
        String window = clean(page.title());
        String shared =
                head.meta("og:title", "twitter:title").map(HtmlMetadata::clean).orElse("");
        List<String> headings = page.getElementsByTag("h1").stream()
                .filter(h1 -> !HtmlLines.hidden(h1))
                .map(h1 -> clean(h1.text()))
                .filter(text -> text.length() >= 8)
                .toList();
        String told = fold(window) + " " + fold(shared);
        for (String heading : headings) {
            if (told.contains(fold(heading))) {
                return heading;
            }
        }
        String headline = head.article("headline").map(HtmlMetadata::clean).orElse("");
        String best = !shared.isEmpty() ? shared : !headline.isEmpty() ? headline : window;
        best = withoutSite(best, site);
        if (headings.size() == 1 && similar(headings.get(0), best)) {
            return headings.get(0);
        }
        return best.isBlank() ? headings.stream().findFirst().orElse(null) : best;
    }

    private static boolean similar(String a, String b) {
        List<String> first = List.of(fold(a).split(" "));
        List<String> second = List.of(fold(b).split(" "));
        long common = first.stream().filter(second::contains).count();
        return common * 2 > Math.min(first.size(), second.size());
    }

    /** The headline without the site's name behind or before it. */
    static String withoutSite(String title, @Nullable String site) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            int first = title.indexOf(separator);
            if (last > 0 && names(title.substring(last + separator.length()), site)) {
                return withoutSite(title.substring(0, last).strip(), site);
            }
            if (first > 0 && names(title.substring(0, first), site)) {
                return title.substring(first + separator.length()).strip();
            }
        }
        int bar = title.lastIndexOf(" | ");
        if (bar > 0 && title.length() - bar < bar) {
            return title.substring(0, bar).strip();
        }
        int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – "));
        if (dash >= 25
                && title.length() - dash <= 30
                && title.substring(dash + 3).split(" ").length <= 4) {
            return title.substring(0, dash).strip();
        }
        return title;
    }

    private static boolean names(String part, @Nullable String site) {
        if (site == null) {
            return false;
        }
        String a = fold(part).replace(" ", "");
        String b = fold(site).replace(" ", "");
        return !a.isEmpty()
                && (a.equals(b) || (a.length() >= 4 && b.contains(a)) || (b.length() >= 4 && a.contains(b)));
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
        return plain.replaceAll("[\\s\\u00A0\\u200B\\u00AD]+", " ").strip();
    }
}
