package id.simpul.jobs.document.html;

import id.simpul.jobs.document.Languages;
import id.simpul.jobs.document.Metadata;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Title, publisher, author, address, language and day of publication of a page. */
final class HtmlMetadata {

    private static final Pattern SHARED = Pattern.compile("[?&](?:u|url|link)=(https?(?::|%3[Aa])[^&\\s]{4,600})");

    private static final Evaluator SHARE =
            Selector.evaluatorOf("a[href*=sharer], a[href*='/share?'], a[href*='/intent/tweet']");

    private final String window;
    private final PageElements elements;
    private final HtmlHead head;

    HtmlMetadata(Document page, PageElements elements) {
        this.window = PageTitle.clean(page.title());
        this.elements = elements;
        this.head = new HtmlHead(elements);
    }

    /** The title of the window, "" where there is none. */
    String window() {
        return window;
    }

    HtmlHead head() {
        return head;
    }

    /**
     * @param lines all of the page
     * @param article those of its article
     * @param frames what stands around the article
     */
    Metadata read(List<HtmlLine> lines, List<HtmlLine> article, Frames frames) {
        PageTitle titles = new PageTitle(window, elements, head, lines);
        String site = new SiteName(elements, head, titles).find(lines, article);
        String title = titles.headline(site);
        String language = Languages.of(article.stream().map(HtmlLine::text).toList(), lang());
        String url = url();
        PublishedDate dates = new PublishedDate(elements, head, "id".equals(language), frames);
        LocalDate published = dates.find(lines, article, title, url);
        List<HtmlLine> unframed =
                lines.stream().filter(line -> !frames.hold(line)).toList();
        return new Metadata(
                title,
                published,
                site,
                new Byline(elements, head, frames::hold, site).author(unframed, article, title),
                url,
                language);
    }

    private String lang() {
        return elements.tagged("html").stream()
                .map(html -> html.attr("lang"))
                .filter(lang -> !lang.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable String url() {
        return elements.canonical()
                .map(link -> link.attr("href").strip())
                .filter(HtmlMetadata::isAddress)
                .or(() -> head.meta("og:url").filter(HtmlMetadata::isAddress))
                .or(() -> head.article("mainEntityOfPage").filter(HtmlMetadata::isAddress))
                .or(() -> head.article("url").filter(HtmlMetadata::isAddress))
                .or(this::shared)
                .orElse(null);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** The address that the page's share buttons hand on. */
    private Optional<String> shared() {
        return elements.tagged("a").stream()
                .filter(link -> link.attr("href").contains("=http") && link.is(SHARE))
                .map(link -> SHARED.matcher(link.attr("href")))
                .filter(Matcher::find)
                .map(address -> decoded(address.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decoded(String address) {
        try {
            return Optional.of(URLDecoder.decode(address, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a stray per cent sign
        }
    }
}
