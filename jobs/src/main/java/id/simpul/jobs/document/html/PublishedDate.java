package id.simpul.jobs.document.html;

import id.simpul.jobs.document.FullDays;
import id.simpul.jobs.document.PaperMetadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a page says it was published: to machines first, then in time elements, beside its headline, in its dateline, in
 * its address. Today's date in a banner, the years of a footer, the days of other stories are none, nor is the day
 * of a change, but where it is the only one that the page names.
 */
final class PublishedDate {

    private static final String LABELS =
            "diunggah|diterbitkan|dipublikasikan|dipublish|dipublis|dirilis|diposting|diposkan|ditayangkan|disiarkan|terbit|tayang|posted|published|publish date|publication date|first published|date published|tanggal publikasi|tanggal posting|tanggal terbit|tanggal rilis|tanggal unggah|tgl terbit|tgl posting";

    /** At the beginning of a line or after a bar; in a sentence the same words tell of something else. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[|•·–—().,-]\\s{0,2})(?:(?:ditulis|" + LABELS + ") (?:oleh|by) .{2,60}? (?:pada|on)|" + LABELS
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANYWHERE = Pattern.compile("\\b(?:" + LABELS + ")\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANGED = Pattern.compile(
            "(?:diperbarui|diperbaharui|dimutakhirkan|terakhir diubah|pembaruan|updated?|last modified|last reviewed|modified)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Updated" in a small line of its own over the headline. */
    private static final Pattern FLAG = Pattern.compile(
            "(?:updated?|diperbarui|diperbaharui|dimutakhirkan|pembaruan)[:!]?", Pattern.CASE_INSENSITIVE);

    private static final int FLAG_ABOVE = 2;

    /** Clocks of the banner are set when the page is made for its reader. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:hari ini|sekarang|today|saat ini|jam digital|\\bnow\\b)", Pattern.CASE_INSENSITIVE);

    /** Lines below and above the headline among which its date stands. */
    private static final int BELOW = 12;

    private static final int ABOVE = 4;

    /** A line with a date and more than this beside it is a sentence. */
    private static final int LONGEST = 140;

    /** A line with a label somewhere in it is no longer. */
    private static final int LABEL_LINE = 80;

    /** "Selasa, 17 Maret 2020 20:52 WIB" with a label is no longer. */
    private static final int ALONE = 48;

    /** The day ends within so many characters of its label. */
    private static final int BEHIND_LABEL = 60;

    private final PageElements page;
    private final ToldDate told;
    private final Frames frames;

    PublishedDate(PageElements page, HtmlHead head, boolean indonesian, Frames frames) {
        this.page = page;
        this.told = new ToldDate(head, indonesian);
        this.frames = frames;
    }

    /**
     * @param lines all of the page
     * @param article those of its article
     */
    @Nullable
    LocalDate find(List<HtmlLine> lines, List<HtmlLine> article, @Nullable String title, @Nullable String url) {
        List<HtmlLine> beside = besideHeadline(lines, article, title);
        Optional<LocalDate> timed = timeElement();
        // a site that moves to another system tells machines the day of the move; a day apart is another time zone
        boolean changed = isFlagged(lines, title);
        return told.find(!changed)
                .map(day -> timed.filter(time -> time.plusDays(1).isBefore(day)).orElse(day))
                .or(() -> timed)
                .or(() -> labelled(lines, line -> !frames.hold(line)))
                .or(() -> changed ? Optional.empty() : day(beside))
                .or(() -> dateline(article))
                .or(told::ofPage)
                .or(() -> labelled(lines, frames::hold))
                .or(() -> FullDays.inAddress(url))
                .or(() -> told.inScripts(page))
                .or(() -> changed ? Optional.empty() : onlyDay(lines))
                .orElse(null);
    }

    /**
     * Whether a flag over the headline calls the story updated. What time a page itself calls that of an update is not the day of
     * publication, and a day without a word of its own stands under the flag; null is better than a day that may be wrong.
     */
    private static boolean isFlagged(List<HtmlLine> lines, @Nullable String title) {
        int headline = title == null ? -1 : headline(lines, PageTitle.fold(title));
        return headline > 0
                && lines.subList(Math.max(0, headline - FLAG_ABOVE), headline).stream()
                        .anyMatch(line -> FLAG.matcher(line.text()).matches());
    }

    /** Of the article, else one marked as the page's own somewhere around it. */
    private Optional<LocalDate> timeElement() {
        Optional<LocalDate> around = Optional.empty();
        for (Element time : page.properties()) {
            if (!isTime(time)) {
                continue;
            }
            String marks = time.className() + " " + time.attr("itemprop");
            Optional<LocalDate> day = isChange(time, marks) ? Optional.empty() : attributes(time);
            if (day.isPresent() && !frames.hold(time)) {
                return day;
            }
            if (marks.contains("datePublished")) {
                around = around.or(() -> day);
            }
        }
        return around;
    }

    private static boolean isTime(Element property) {
        return property.nameIs("time")
                || property.attr("itemprop").strip().equalsIgnoreCase("datePublished")
                || (property.nameIs("abbr") && property.hasClass("published"));
    }

    private static boolean isChange(Element time, String marks) {
        if (marks.contains("published") || marks.contains("datePublished")) {
            return false;
        }
        Element parent = time.parent();
        String label = (parent == null ? "" : parent.ownText()) + " " + time.ownText();
        return marks.contains("updated")
                || marks.contains("odified")
                || (label.length() < LONGEST
                        && CHANGED.matcher(label).find()
                        && !ANYWHERE.matcher(label).find());
    }

    private Optional<LocalDate> attributes(Element time) {
        return Stream.of("datetime", "content", "title")
                .filter(time::hasAttr)
                .map(attribute -> told.day(time.attr(attribute)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> time.ownText().length() < LABEL_LINE ? told.visible(time.ownText()) : Optional.empty());
    }

    private Optional<LocalDate> labelled(List<HtmlLine> lines, Predicate<HtmlLine> where) {
        for (HtmlLine line : lines) {
            if (line.text().length() > LONGEST || !FullDays.mayBeIn(line.text())) {
                continue;
            }
            Pattern pattern = line.text().length() <= LABEL_LINE && !line.sentence() ? ANYWHERE : LABEL;
            Matcher label = pattern.matcher(line.text());
            if (label.find() && where.test(line)) {
                Optional<LocalDate> day = told.visible(after(line.text(), label.end()));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static String after(String line, int label) {
        return line.substring(label, Math.min(line.length(), label + BEHIND_LABEL));
    }

    /**
     * Short lines that may hold a day, below the headline, then above it. Below they end with the text: a paragraph may introduce it,
     * the second one is it. Where no line is the headline, the first of the article stands for it.
     */
    private List<HtmlLine> besideHeadline(List<HtmlLine> lines, List<HtmlLine> article, @Nullable String title) {
        int headline = title == null ? -1 : headline(lines, PageTitle.fold(title));
        int at = headline >= 0 ? headline : article.isEmpty() ? -1 : lines.indexOf(article.get(0)) - 1;
        List<HtmlLine> beside = new ArrayList<>();
        int paragraphs = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + BELOW) && paragraphs < 2; i++) {
            paragraphs += lines.get(i).weight() >= LONGEST ? 1 : 0;
            if (mayBeDay(lines.get(i))
                    && (paragraphs == 0 || lines.get(i).text().length() <= ALONE)) {
                beside.add(lines.get(i));
            }
        }
        for (int i = Math.min(at, lines.size()) - 1; i >= Math.max(0, at - ABOVE); i--) {
            if (mayBeDay(lines.get(i)) && !CLOCK.matcher(lines.get(i).text()).find()) {
                beside.add(lines.get(i));
            }
        }
        return beside;
    }

    /** Where all short lines of the page with a day name the same one, be it that of a change: the text is of that day. */
    private Optional<LocalDate> onlyDay(List<HtmlLine> lines) {
        List<LocalDate> days = lines.stream()
                .filter(line -> line.text().length() <= ALONE && FullDays.mayBeIn(line.text()) && !frames.hold(line))
                .filter(line -> !CLOCK.matcher(line.text()).find())
                .map(line -> told.visible(line.text()))
                .flatMap(Optional::stream)
                .distinct()
                .limit(2)
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private boolean mayBeDay(HtmlLine line) {
        return line.text().length() <= LONGEST
                && line.kind() != HtmlLine.Kind.TABLE
                && (line.linkDensity() < 0.95 || line.text().length() < 30);
    }

    private Optional<LocalDate> day(List<HtmlLine> beside) {
        return beside.stream()
                .filter(line -> !CHANGED.matcher(line.text()).find())
                .map(line -> told.visible(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a text is a day of the calendar and little else. */
    static boolean isDay(String text) {
        return text.length() <= LABEL_LINE && FullDays.first(text).isPresent();
    }

    /** The heading of this text, else the first line of it; -1 where there is none. */
    static int headline(List<HtmlLine> lines, String folded) {
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            HtmlLine line = lines.get(i);
            if (line.text().length() <= 2 * folded.length() + 20 && PageTitle.folds(line.text(), folded)) {
                if (line.kind() == HtmlLine.Kind.HEADING) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    private static Optional<LocalDate> dateline(List<HtmlLine> article) {
        return article.stream()
                .filter(line -> line.weight() > 0)
                .limit(2)
                .map(line -> PaperMetadata.dateline(line.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
