package id.simpul.jobs.document.html;

import id.simpul.jobs.document.FullDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The day of publication that a page tells to machines: in JSON-LD, in meta elements, in the state that its scripts start from. */
final class ToldDate {

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "article:published",
            "article.published",
            "datepublished",
            "date_published",
            "date-pub",
            "publishdate",
            "publish_date",
            "publish-date",
            "published_date",
            "published-date",
            "publication_date",
            "publicationdate",
            "pubdate",
            "pub_date",
            "content_publisheddate",
            "article_date_original",
            "originalpublicationdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "citation_online_date",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created");

    /** These may be the day of a change. */
    private static final List<String> ANY_DAY = List.of("dc.date", "dcterms.date", "date");

    private static final Pattern ISO = Pattern.compile(
            "((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|[+-]00:?00)?)?");

    /** 20240630 or 20240630T0815. */
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d\\d)(\\d{2})(\\d{2})(?:T.{0,20}|\\d{4}|\\d{6})?");

    private static final Pattern IN_SCRIPT = Pattern.compile(
            "\\\\?\"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|firstPublishedAt|first_published_at|publicationDate|pubDate)\\\\?\"\\s{0,3}:\\s{0,3}\\\\?\"([^\"\\\\]{8,40})");

    /** Western Indonesia's clock is seven hours ahead of UTC, in which publishing systems write. */
    private static final int JAKARTA_AHEAD = 7;

    /** Scripts beyond this are programs. */
    private static final int LONGEST_SCRIPT = 2_000_000;

    private final HtmlHead head;
    private final boolean indonesian;

    ToldDate(HtmlHead head, boolean indonesian) {
        this.head = head;
        this.indonesian = indonesian;
    }

    /**
     * Of the article.
     *
     * @param any whether a day of which the page does not say what it is counts as that of publication
     */
    Optional<LocalDate> find(boolean any) {
        return Stream.of(
                        head.article("datePublished").stream(),
                        META.stream().flatMap(name -> head.meta(name).stream()),
                        any ? ANY_DAY.stream().flatMap(name -> head.meta(name).stream()) : Stream.<String>empty(),
                        head.article("dateCreated").stream())
                .flatMap(said -> said)
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of the page that holds the article, which may be older than its text. */
    Optional<LocalDate> ofPage() {
        return head.webPage("datePublished").flatMap(this::day);
    }

    /** What scripts of the page agree on. */
    Optional<LocalDate> inScripts(PageElements page) {
        Set<LocalDate> days = page.tagged("script").stream()
                .map(Element::data)
                .filter(data -> data.length() < LONGEST_SCRIPT && data.contains("ublish"))
                .flatMap(data -> IN_SCRIPT.matcher(data).results())
                .map(found -> day(found.group(1)))
                .flatMap(Optional::stream)
                .limit(50)
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** A date written for machines, in Jakarta's day where it is told in UTC and the page is Indonesian. */
    Optional<LocalDate> day(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (!iso.find()) {
            Matcher compact = COMPACT.matcher(stamp);
            if (compact.matches()) {
                return FullDays.day(compact.group(1), compact.group(2), compact.group(3));
            }
            return stamp.length() < 80 ? visible(stamp) : Optional.empty();
        }
        Optional<LocalDate> day = FullDays.day(iso.group(1), iso.group(2), iso.group(3));
        if (iso.group(6) == null || !indonesian || day.isEmpty()) {
            return day;
        }
        int hour = Integer.parseInt(iso.group(4));
        return Optional.of(hour + JAKARTA_AHEAD >= 24 ? day.get().plusDays(1) : day.get());
    }

    private static final Pattern AMERICAN =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)(?![\\d/])");

    /** A day written for people: 3/7/2024 is in March or July, which only an Indonesian page tells. */
    Optional<LocalDate> visible(String text) {
        Matcher american = AMERICAN.matcher(text);
        if (!indonesian && american.find()) {
            int first = Integer.parseInt(american.group(1));
            int second = Integer.parseInt(american.group(2));
            if (first <= 12 && second <= 12 && first != second) {
                return Optional.empty();
            }
            return first > 12
                    ? FullDays.day(american.group(3), american.group(2), american.group(1))
                    : FullDays.day(american.group(3), american.group(1), american.group(2));
        }
        return FullDays.first(text);
    }
}
