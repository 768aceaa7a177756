package id.simpul.connectors.site;

import id.simpul.connectors.web.WebAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A page of HTML with links. */
public final class ListingPage {

    /** How far above a link its date may stand: a headline in a box in an item of a list. */
    private static final int LEVELS = 4;

    private static final List<String> TARGETS = List.of("href", "data-href", "data-url", "data-next", "data-link");

    private static final Pattern ADDRESS_DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)");

    private final Document page;
    private final WebAddress base;

    public ListingPage(String html, WebAddress address) {
        page = Jsoup.parse(html);
        Element element = page.selectFirst("base[href]");
        base = element == null ? address : address.resolve(element.attr("href")).orElse(address);
    }

    /**
     * The links in the order of the page, each address once.
     *
     * @param within CSS selector of where they stand (or of themselves), or null for anywhere
     */
    public List<Found> links(@Nullable String within) {
        Elements links =
                within == null ? page.select("a[href]") : page.select(within).select("a[href]");
        Map<WebAddress, Found> found = new LinkedHashMap<>();
        for (Element link : links) {
            target(link).ifPresent(address -> found.putIfAbsent(address, new Found(address, date(link, address))));
        }
        return new ArrayList<>(found.values());
    }

    /**
     * Where the first link or button that a selector chooses leads.
     *
     * @return empty where there is none
     */
    public Optional<WebAddress> next(String selector) {
        for (Element element : page.select(selector)) {
            Element link = element.hasAttr("href") ? element : element.selectFirst("a[href]");
            Optional<WebAddress> address = target(link == null ? element : link);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    /** The day that stands in an address, as {@code /2024/03/15/} or {@code 20240315}. */
    static @Nullable Instant date(WebAddress address) {
        Matcher matcher = ADDRESS_DATE.matcher(address.target());
        while (matcher.find()) {
            try {
                return LocalDate.of(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(3)),
                                Integer.parseInt(matcher.group(4)))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
            } catch (DateTimeException e) {
                // a number that only looks like a day
            }
        }
        return null;
    }

    private Optional<WebAddress> target(Element link) {
        for (String attribute : TARGETS) {
            String target = link.attr(attribute).strip();
            if (!target.isEmpty() && !target.startsWith("#")) {
                return base.resolve(target);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Instant date(Element link, WebAddress address) {
        Instant written = date(address);
        Element above = link;
        for (int level = 0; written == null && above != null && level < LEVELS; level++) {
            Elements times = above.select("time[datetime]");
            if (times.size() > 1) {
                return null; // a box of many: none of these dates is the link's own
            }
            written = times.isEmpty() ? null : day(times.get(0).attr("datetime"));
            above = above.parent();
        }
        return written;
    }

    private static @Nullable Instant day(String iso) {
        try {
            return LocalDate.parse(iso.strip().substring(0, 10))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return null;
        }
    }
}
