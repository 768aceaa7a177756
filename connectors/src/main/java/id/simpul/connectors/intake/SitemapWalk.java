package id.simpul.connectors.intake;

import id.simpul.connectors.site.Found;
import id.simpul.connectors.site.LinkFilter;
import id.simpul.connectors.site.SitemapFile;
import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.source.WebConnector.Sitemap;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The connector {@code sitemap}: indexes are followed, and what was not changed since {@code since} is left alone. */
final class SitemapWalk implements Walk {

    /** So many pages have not all been changed at the same moment. */
    private static final int MANY = 20;

    private final List<WebAddress> starts;
    private final LinkFilter filter;
    private final Instant since;

    SitemapWalk(Sitemap settings) {
        this.starts = Starts.of(settings);
        this.filter = new LinkFilter(settings.links(), starts);
        LocalDate day = settings.since();
        this.since =
                day == null ? Instant.MIN : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public List<Step.Listing> starts(Instant now) {
        return Starts.steps(starts);
    }

    @Override
    public Listed read(Step.Listing step, Answer.Got got) throws UnreadableException {
        SitemapFile file = SitemapFile.read(got.bytes(), got.address());
        return new Listed(
                dated(file.pages()).stream()
                        .filter(page -> filter.wanted(page.address()) && recent(page))
                        .toList(),
                List.of(),
                List.of(),
                file.children().stream().filter(this::recent).toList());
    }

    @Override
    public boolean goesOn(Step.Listing step, Listed listed, int fresh) {
        return false;
    }

    /** Where all pages have the same date, it is that of the sitemap, and tells nothing of theirs. */
    private static List<Found> dated(List<Found> pages) {
        boolean same = pages.size() >= MANY
                && pages.stream().map(Found::told).distinct().limit(2).count() == 1;
        return same
                ? pages.stream().map(page -> new Found(page.address(), null)).toList()
                : pages;
    }

    private boolean recent(Found found) {
        Instant told = found.told();
        return told == null || !told.isBefore(since);
    }
}
