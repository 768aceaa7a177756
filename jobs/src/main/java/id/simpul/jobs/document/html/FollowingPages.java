package id.simpul.jobs.document.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of an article's other pages, as many Indonesian portals cut their stories: "Halaman 1 2 3", "Selanjutnya", "Tampilkan
 * Semua". A link is one of them when it says so and leads to the page's own address with nothing but the page told otherwise; what
 * leads through a list of stories, to the next story or through readers' comments has another address or says something else.
 */
final class FollowingPages {

    /** Articles have fewer pages; lists of stories have more. */
    private static final int MOST = 20;

    private static final Pattern NUMBER = Pattern.compile("(?:halaman |hal\\.? |page )?(\\d{1,2})");

    private static final Pattern NEXT = Pattern.compile(
            "(?:(?:halaman |laman |page )?(?:selanjutnya|berikutnya|lanjut|lanjutkan|next)(?: halaman| page)?|lanjutkan membaca|baca selanjutnya|baca halaman selanjutnya|halaman berikut)?[ »>›→]{0,3}");

    private static final Pattern ALL = Pattern.compile(
            "(?:(?:tampilkan|lihat|baca|buka|show|view) (?:semua|seluruhnya|all|full)(?: halaman| pages?)?|semua(?: halaman)?|all|show all|full page|single page|halaman penuh)");

    /** Characters of the number at the end of an address with the slash before it, at most. */
    private static final int NUMBER_END = 4;

    private static final int LONGEST = 30;

    private final PageElements elements;
    private final Predicate<Element> readers;

    /** @param readers whether an element stands in what readers write */
    FollowingPages(PageElements elements, Predicate<Element> readers) {
        this.elements = elements;
        this.readers = readers;
    }

    /** What links of a page say of the article's other pages. */
    private static final class Found {
        private final SortedMap<Integer, String> numbered = new TreeMap<>();
        private @Nullable String whole;
        private @Nullable String next;
        private int beforeNext;
        private int marked;
    }

    /**
     * In order; the page with the whole article alone, where there is one. Empty where this page is it, or the last, or tells no
     * address of its own.
     *
     * @param url of the page
     */
    List<String> find(@Nullable String url) {
        PageAddress own = url == null ? null : PageAddress.of(url).orElse(null);
        if (url == null || own == null || own.whole()) {
            return List.of();
        }
        Found found = new Found();
        for (Element link : elements.tagged("a")) {
            String href = link.attr("href");
            if (!own.mayBeOf(href)) {
                continue;
            }
            if (mayBe(href) || (href.length() > 1 && url.endsWith(href))) {
                String says = link.text().strip().toLowerCase(Locale.ROOT);
                collect(link, says, url, own, found);
            }
        }
        for (Element link : elements.tagged("link")) {
            if (link.attr("rel").equalsIgnoreCase("next")) {
                collect(link, "next", url, own, found);
            }
        }
        return found.whole != null ? List.of(found.whole) : following(own, found);
    }

    /** Whether an address may be that of a page of an article: a quick look before the long one, at every link of the page. */
    private static boolean mayBe(String href) {
        for (int at = 0; at < href.length(); at++) {
            boolean begins = switch (href.charAt(at)) {
                case 'p' -> href.startsWith("page", at) || href.startsWith("part", at);
                case 'h' -> href.startsWith("hal", at);
                case 'l' -> href.startsWith("laman", at);
                case 'a' -> href.startsWith("all", at);
                case 's' -> href.startsWith("single", at);
                case '?', '&' -> href.startsWith("p=", at + 1) || href.startsWith("pg=", at + 1);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return endsInNumber(href.strip());
    }

    /** Whether the last step of the path is a number of up to three digits. */
    private static boolean endsInNumber(String href) {
        int end = href.endsWith("/") ? href.length() - 1 : href.length();
        int digits = end;
        while (digits > 0
                && end - digits < NUMBER_END
                && href.charAt(digits - 1) >= '0'
                && href.charAt(digits - 1) <= '9') {
            digits--;
        }
        return digits < end && end - digits < NUMBER_END && digits > 0 && href.charAt(digits - 1) == '/';
    }

    private void collect(Element link, String says, String url, PageAddress own, Found found) {
        if (says.isEmpty() || says.length() > LONGEST || !leadsOn(says)) {
            return;
        }
        String address = resolved(url, link.attr("href"));
        PageAddress to = address == null ? null : PageAddress.of(address).orElse(null);
        if (address == null || to == null || !to.story().equals(own.story()) || readers.test(link)) {
            return;
        }
        Matcher number = NUMBER.matcher(says);
        if (to.whole()) {
            found.whole = found.whole == null && ALL.matcher(says).matches() ? address : found.whole;
        } else if (number.matches()) {
            int page = Integer.parseInt(number.group(1));
            found.marked = isCurrent(link) ? page : found.marked;
            if (to.page() > 1 || page == 1) {
                found.numbered.putIfAbsent(page, address);
            }
        } else if (to.page() > own.page()
                && found.next == null
                && NEXT.matcher(says).matches()) {
            found.next = address;
            found.beforeNext = to.page() - 1;
        }
    }

    /** Whether a link says that it leads to another page, whatever its address; most say the headline of another story. */
    private static boolean leadsOn(String says) {
        return NUMBER.matcher(says).matches()
                || ALL.matcher(says).matches()
                || NEXT.matcher(says).matches();
    }

    private static List<String> following(PageAddress own, Found found) {
        if (!found.numbered.isEmpty() && found.numbered.lastKey() > MOST) {
            return List.of();
        }
        List<String> after =
                List.copyOf(found.numbered.tailMap(at(own, found) + 1).values());
        return after.isEmpty() && found.next != null ? List.of(found.next) : after;
    }

    /** The number of this page: as its link is marked, as its address says, or the one that alone is no link. */
    private static int at(PageAddress own, Found found) {
        if (found.marked > 0 || own.page() > 1) {
            return found.marked > 0 ? found.marked : own.page();
        }
        int missing = 1;
        while (found.numbered.containsKey(missing)) {
            missing++;
        }
        boolean all = missing > 1 && missing > found.numbered.lastKey();
        return all && found.next != null ? found.beforeNext : missing;
    }

    private static boolean isCurrent(Element link) {
        Element around = link.parent();
        return marks(link) || (around != null && around.normalName().equals("li") && marks(around));
    }

    private static boolean marks(Element element) {
        return element.hasAttr("aria-current")
                || Stream.of("active", "current", "aktif").anyMatch(element.attr("class")::contains);
    }

    private static @Nullable String resolved(String url, String href) {
        String address = href.strip();
        if (address.isEmpty() || address.startsWith("#") || address.contains("omment") || address.contains("omentar")) {
            return null;
        }
        if (address.startsWith("?")) {
            return PARAMETERS.matcher(url).replaceFirst("") + address;
        }
        try {
            return new URI(url).resolve(address).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null; // no address
        }
    }

    private static final Pattern PARAMETERS = Pattern.compile("[?#].*$");
}
