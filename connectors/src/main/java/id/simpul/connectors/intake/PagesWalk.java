package id.simpul.connectors.intake;

import id.simpul.connectors.site.Found;
import id.simpul.connectors.site.LinkFilter;
import id.simpul.connectors.site.ListingPage;
import id.simpul.connectors.site.UnreadableException;
import id.simpul.connectors.source.WebConnector.Pages;
import id.simpul.connectors.source.WebConnector.Paging;
import id.simpul.connectors.web.Answer;
import id.simpul.connectors.web.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The connector {@code pages}. Each start is a walk that stops at what is known; with {@code since} a second walk goes
 * on beyond it, once. An index by date is a walk a day, and backwards one walk through the days.
 */
final class PagesWalk implements Walk {

    /** The days of an index by date are those of its newsroom. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final String BACK = "back ";
    /** Stands in a pattern for its number, as no address would. */
    private static final String SAMPLE = "987650123";

    private static final Pattern DAY_PART = Pattern.compile("\\{(yyyy|MM|dd)}");

    private final Pages settings;
    private final LinkFilter filter;

    PagesWalk(Pages settings) {
        this.settings = settings;
        this.filter = new LinkFilter(
                settings.links(),
                settings.start().stream()
                        .map(start -> address(start, LocalDate.EPOCH))
                        .toList());
    }

    @Override
    public List<Step.Listing> starts(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, JAKARTA);
        List<Step.Listing> steps = new ArrayList<>();
        for (String start : settings.start()) {
            steps.add(step(address(start, today)));
            if (byDay(start)) {
                steps.add(step(address(start, today.minusDays(1))));
            }
        }
        return steps;
    }

    @Override
    public List<Step.Listing> backward(Instant now) {
        if (settings.since() == null) {
            return List.of();
        }
        LocalDate first = LocalDate.ofInstant(now, JAKARTA).minusDays(1);
        return settings.start().stream()
                .map(start -> new Step.Listing(BACK + settings.since() + " " + start, address(start, first), null, 1))
                .toList();
    }

    @Override
    public Listed read(Step.Listing step, Answer.Got got) throws UnreadableException {
        ListingPage page = new ListingPage(got.type().decode(got.bytes()), got.address());
        List<Found> pages = page.links(settings.within()).stream()
                .filter(found -> filter.wanted(found.address()))
                .toList();
        if (pages.isEmpty() && !byDay(template(step)) && step.address().equals(start(step))) {
            throw new UnreadableException("none of its links is one of the source's; was the site redesigned?");
        }
        Optional<WebAddress> next = next(step, page);
        if (next.isEmpty() || pages.isEmpty()) {
            next = dayBefore(step);
        }
        return new Listed(
                pages,
                List.of(),
                next.filter(address -> !address.equals(step.address())).stream().toList(),
                List.of());
    }

    @Override
    public boolean goesOn(Step.Listing step, Listed listed, int fresh) {
        LocalDate since = settings.since();
        if (!step.walk().startsWith(BACK) || since == null) {
            return fresh > 0;
        }
        Instant from = since.atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Instant> told = new ArrayList<>();
        for (Found found : listed.pages()) {
            Instant date = found.told();
            if (date != null) {
                told.add(date);
            }
        }
        boolean allOlder = !told.isEmpty() && told.stream().allMatch(date -> date.isBefore(from));
        return byDay(template(step)) || (!listed.pages().isEmpty() && !allOlder);
    }

    @Override
    public int most(Step.Listing step) {
        Paging paging = settings.paging();
        return paging == null || step.walk().startsWith(BACK) ? Integer.MAX_VALUE : paging.most();
    }

    @Override
    public @Nullable String parts() {
        return settings.parts();
    }

    private Optional<WebAddress> next(Step.Listing step, ListingPage page) {
        Paging paging = settings.paging();
        if (paging == null) {
            return Optional.empty();
        }
        String selector = paging.next();
        return selector != null ? page.next(selector) : counted(step, paging);
    }

    /** The start's address with the pattern, its number one more than that of this page. */
    private Optional<WebAddress> counted(Step.Listing step, Paging paging) {
        String pattern = paging.pattern();
        if (pattern == null) {
            return Optional.empty();
        }
        WebAddress start = start(step);
        String target = with(start, pattern);
        int number = paging.from();
        if (!step.address().equals(start)) {
            String sample = start.at(target.replace("{n}", SAMPLE)).toString();
            Matcher matcher = Pattern.compile(Pattern.quote(sample).replace(SAMPLE, "\\E(\\d{1,9})\\Q"))
                    .matcher(step.address().toString());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            number = Integer.parseInt(matcher.group(1)) + 1;
        }
        return Optional.of(start.at(target.replace("{n}", Integer.toString(number))));
    }

    private static String with(WebAddress start, String pattern) {
        if (pattern.startsWith("?") || pattern.startsWith("&")) {
            return start.target() + (start.query() == null ? "?" : "&") + pattern.substring(1);
        }
        String path = start.path().endsWith("/")
                ? start.path().substring(0, start.path().length() - 1)
                : start.path();
        String query = start.query() == null || pattern.contains("?") ? "" : "?" + start.query();
        return path + (pattern.startsWith("/") ? "" : "/") + pattern + query;
    }

    /** The first page of the day before that of an index by date, in a walk backwards that has not come to its end. */
    private Optional<WebAddress> dayBefore(Step.Listing step) {
        String template = template(step);
        LocalDate since = settings.since();
        LocalDate day = day(step);
        if (since == null || day == null || !step.walk().startsWith(BACK) || !day.isAfter(since)) {
            return Optional.empty();
        }
        return Optional.of(address(template, day.minusDays(1)));
    }

    /** The start that a step's walk began with; in an index by date, that of the step's day. */
    private WebAddress start(Step.Listing step) {
        String template = template(step);
        LocalDate day = day(step);
        return address(template, day == null ? LocalDate.EPOCH : day);
    }

    private static String template(Step.Listing step) {
        String walk = step.walk();
        return walk.startsWith(BACK) ? walk.substring(walk.indexOf(' ', BACK.length()) + 1) : walk;
    }

    /** The day of a page of an index by date, as its address says; null for other listings. */
    private static @Nullable LocalDate day(Step.Listing step) {
        String template = template(step);
        if (!byDay(template)) {
            return null;
        }
        String regex = Pattern.quote(template)
                .replace("{yyyy}", "\\E(?<y>\\d{4})\\Q")
                .replace("{MM}", "\\E(?<m>\\d{2})\\Q")
                .replace("{dd}", "\\E(?<d>\\d{2})\\Q");
        Matcher matcher = Pattern.compile(regex).matcher(step.address().toString());
        return matcher.lookingAt()
                ? LocalDate.of(
                        Integer.parseInt(matcher.group("y")),
                        Integer.parseInt(matcher.group("m")),
                        Integer.parseInt(matcher.group("d")))
                : null;
    }

    private static Step.Listing step(WebAddress start) {
        return new Step.Listing(start.toString(), start, null, 1);
    }

    private static boolean byDay(String start) {
        return DAY_PART.matcher(start).find();
    }

    private static WebAddress address(String start, LocalDate day) {
        String filled = start.replace("{yyyy}", String.format(Locale.ROOT, "%04d", day.getYear()))
                .replace("{MM}", String.format(Locale.ROOT, "%02d", day.getMonthValue()))
                .replace("{dd}", String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
        return WebAddress.parse(filled)
                .orElseThrow(() -> new IllegalStateException("a start that was checked is no address: " + filled));
    }
}
