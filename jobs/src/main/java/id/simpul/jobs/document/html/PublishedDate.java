package id.simpul.jobs.document.html;

import id.simpul.jobs.document.FullDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page says it was published: to machines first, then in time elements, beside its headline, in its dateline, in
 * its address. Today's date in a banner, the years of a footer and the days of other stories are none.
 */
final class PublishedDate {

    private static final Pattern ISO = Pattern.compile(
            "((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(Z|[+-]00:?00)?)?");

    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d{2})[/-]?(\\d{2})(?:\\d{2,10})?[/-]");

    private static final Pattern LABEL = Pattern.compile(
            "(?:diunggah|diterbitkan|dipublikasikan|dipublish|diposting|diposkan|terbit|tayang|posted|published|publish date|tanggal publikasi|tanggal posting)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGED = Pattern.compile(
            "(?:diperbarui|diperbaharui|terakhir diubah|pembaruan|updated?|last modified)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String TIMES =
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published, time[datetime]";

    /** Western Indonesia's clock is seven hours ahead of UTC, in which publishing systems write. */
    private static final int JAKARTA_AHEAD = 7;

    /** Lines below and above the headline among which its date stands. */
    private static final int BELOW = 12;

    private static final int ABOVE = 4;

    /** A line with a date and more than this beside it is a sentence. */
    private static final int LONGEST = 140;

    /** A dateline's date ends within so many characters. */
    private static final int DATELINE = 60;

    private final Document page;
    private final HtmlHead head;
    private final boolean indonesian;
    private final Predicate<Element> framed;

    PublishedDate(Document page, HtmlHead head, boolean indonesian, Predicate<Element> framed) {
        this.page = page;
        this.head = head;
        this.indonesian = indonesian;
        this.framed = framed;
    }

    /**
     * @param lines all of the page
     * @param article those of its article
     */
    @Nullable
    LocalDate find(List<HtmlLine> lines, List<HtmlLine> article, @Nullable String title, @Nullable String url) {
        return toMachines()
                .or(this::timeElement)
                .or(() -> labelled(lines, framed.negate()))
                .or(() -> besideHeadline(lines, title))
                .or(() -> dateline(article))
                .or(() -> labelled(lines, framed))
                .or(() -> address(url))
                .orElse(null);
    }

    private Optional<LocalDate> toMachines() {
        List<String> said = new ArrayList<>();
        head.article("datePublished").ifPresent(said::add);
        for (String name : List.of(
                "article:published_time",
                "og:published_time",
                "og:article:published_time",
                "datepublished",
                "date-pub",
                "publishdate",
                "publish_date",
                "publish-date",
                "published_date",
                "pubdate",
                "content_publisheddate",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "article.published",
                "date")) {
            head.meta(name).ifPresent(said::add);
        }
        head.article("dateCreated").ifPresent(said::add);
        return said.stream().map(this::stamp).flatMap(Optional::stream).findFirst();
    }

    /** Of the article, else one marked as the page's own somewhere around it. */
    private Optional<LocalDate> timeElement() {
        Optional<LocalDate> around = Optional.empty();
        for (Element time : page.select(TIMES)) {
            String marks = time.className() + " " + time.attr("itemprop");
            boolean changed = (marks.contains("updated") && !marks.contains("published")) || marks.contains("Modified");
            Optional<LocalDate> day = changed ? Optional.empty() : attributes(time);
            if (day.isPresent() && !framed.test(time)) {
                return day;
            }
            if (marks.contains("datePublished")) {
                around = around.or(() -> day);
            }
        }
        return around;
    }

    private Optional<LocalDate> attributes(Element time) {
        return Stream.of("datetime", "content", "title")
                .filter(time::hasAttr)
                .map(attribute -> stamp(time.attr(attribute)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LocalDate> labelled(List<HtmlLine> lines, Predicate<Element> where) {
        for (HtmlLine line : lines) {
            Matcher label = LABEL.matcher(line.text());
            if (line.text().length() <= LONGEST && label.find() && where.test(line.block())) {
                Optional<LocalDate> day = FullDays.first(line.text().substring(label.end()));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> besideHeadline(List<HtmlLine> lines, @Nullable String title) {
        int at = title == null ? -1 : headline(lines, PageTitle.fold(title));
        if (at < 0) {
            return Optional.empty();
        }
        List<HtmlLine> around = new ArrayList<>(lines.subList(at + 1, Math.min(lines.size(), at + 1 + BELOW)).stream()
                .takeWhile(line -> line.weight() < LONGEST)
                .toList());
        for (int i = at - 1; i >= Math.max(0, at - ABOVE); i--) {
            around.add(lines.get(i));
        }
        Optional<LocalDate> changed = Optional.empty();
        for (HtmlLine line : around) {
            boolean short_ = line.text().length() <= LONGEST && line.kind() != HtmlLine.Kind.TABLE;
            Optional<LocalDate> day =
                    short_ && (line.linkDensity() < 0.95 || line.text().length() < 30)
                            ? FullDays.first(line.text())
                            : Optional.empty();
            if (day.isPresent() && CHANGED.matcher(line.text()).find()) {
                changed = changed.or(() -> FullDays.first(line.text()));
            } else if (day.isPresent()) {
                return day;
            }
        }
        return changed;
    }

    /** The heading of this text, else the first line of it. */
    private static int headline(List<HtmlLine> lines, String folded) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            HtmlLine line = lines.get(i);
            if (line.text().length() <= 2 * folded.length() + 20
                    && PageTitle.fold(line.text()).equals(folded)) {
                if (line.kind() == HtmlLine.Kind.HEADING) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private Optional<LocalDate> dateline(List<HtmlLine> article) {
        return article.stream()
                .filter(line -> line.weight() > 0)
                .limit(2)
                .map(line -> FullDays.first(
                        line.text().substring(0, Math.min(DATELINE, line.text().length()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> address(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        Matcher matcher = IN_ADDRESS.matcher(url);
        return matcher.find() ? FullDays.day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    /** A date written for machines, in Jakarta's day where it is told in UTC and the page is Indonesian. */
    private Optional<LocalDate> stamp(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (!iso.find()) {
            return stamp.length() < 80 ? FullDays.first(stamp) : Optional.empty();
        }
        Optional<LocalDate> day = FullDays.day(iso.group(1), iso.group(2), iso.group(3));
        if (iso.group(6) == null || !indonesian || day.isEmpty()) {
            return day;
        }
        int hour = Integer.parseInt(iso.group(4));
        return Optional.of(hour + JAKARTA_AHEAD >= 24 ? day.get().plusDays(1) : day.get());
    }
}
