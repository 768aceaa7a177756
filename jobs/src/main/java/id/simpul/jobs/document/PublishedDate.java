package id.simpul.jobs.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day on which a page says it was published: to machines first, then in time elements, in sight, in its address. */
final class PublishedDate {

    private static final Pattern ISO = Pattern.compile(
            "((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|[+-]00:?00)?)?");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d{2})[/-]?(\\d{2})(?:\\d{2,10})?[/-]");

    /** Western Indonesia's clock is seven hours ahead of UTC, in which publishing systems write. */
    private static final int JAKARTA_AHEAD = 7;

    private final Document page;
    private final HtmlHead head;
    private final @Nullable String url;
    private final boolean indonesian;

    PublishedDate(Document page, HtmlHead head, @Nullable String url, boolean indonesian) {
        this.page = page;
        this.head = head;
        this.url = url;
        this.indonesian = indonesian;
    }

    @Nullable
    LocalDate find(List<HtmlLine> lines) {
        return machine().or(this::timeElement).or(this::address).orElse(null);
    }

    private Optional<LocalDate> machine() {
        List<String> said = new ArrayList<>();
        head.article("datePublished").ifPresent(said::add);
        for (String name : List.of(
                "article:published_time",
                "og:published_time",
                "datepublished",
                "publishdate",
                "pubdate",
                "publish-date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "sailthru.date",
                "parsely-pub-date",
                "content_publisheddate",
                "date",
                "article.published",
                "og:article:published_time")) {
            head.meta(name).ifPresent(said::add);
        }
        head.article("dateCreated").ifPresent(said::add);
        return said.stream().map(this::parse).flatMap(Optional::stream).findFirst();
    }

    private Optional<LocalDate> timeElement() {
        for (Element time : page.select(
                "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, time[datetime], abbr.published")) {
            String stamp = time.hasAttr("datetime")
                    ? time.attr("datetime")
                    : time.hasAttr("content") ? time.attr("content") : time.attr("title");
            Optional<LocalDate> day = parse(stamp);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> address() {
        if (url == null) {
            return Optional.empty();
        }
        Matcher matcher = IN_ADDRESS.matcher(url);
        return matcher.find() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> parse(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (!iso.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(iso.group(1), iso.group(2), iso.group(3));
        if (iso.group(6) == null || !indonesian || day.isEmpty()) {
            return day;
        }
        LocalDateTime utc = day.get().atTime(Integer.parseInt(iso.group(4)) % 24, Integer.parseInt(iso.group(5)) % 60);
        return Optional.of(utc.plusHours(JAKARTA_AHEAD).toLocalDate());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
