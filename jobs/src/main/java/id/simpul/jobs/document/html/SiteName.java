package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The name of the site that publishes a page: as told to machines, beside the headline in the window title, on the banner, behind
 * the copyright sign, or in the dateline, where an address in the page confirms it.
 */
final class SiteName {

    private static final Evaluator BANNERS = Selector.evaluatorOf(
            ".site-title, .site-name, .navbar-brand, .blog-title, #site-title, .brand, .logo img[alt], img.logo[alt], a[rel=home], header a[href=/], .header a[href=/], #header a[href=/]");

    /** "© 2024 Pemerintah Kota Contoh. Hak cipta dilindungi"; the sign or the year must stand there. */
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\bcopyright|\\bhak cipta)\\s{0,2}(?:©|[(]c[)])?\\s{0,2}(?:(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:(?:19|20)\\d\\d|sekarang|now))?|(?<=©\\s{0,2}))\\s{0,2}[-–|,.:]?\\s{0,2}(\\p{Lu}[^.|©•–,]{3,60})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOGO = Pattern.compile("(?i)^logo\\s|\\slogo$|^logo of\\s");

    /** What follows a copyright sign where no owner is named. */
    private static final Pattern NO_OWNER = Pattern.compile(
            "(?i)\\b(?:tema|theme|template|powered|developed|designed|design|by|oleh|all|rights?|reserved|hak|cipta|dilindungi|undang|versi|version|copyright|pengembang|wordpress|joomla|drupal)\\b");

    /** Home links that are called by what they do. */
    private static final Set<String> NO_NAME = Set.of(
            "beranda",
            "home",
            "homepage",
            "halaman utama",
            "depan",
            "logo",
            "menu",
            "index",
            "kembali",
            "skip to content",
            "lewati ke konten");

    /** "CONTOH, KABARCONTOH.EXAMPLE – ": what stands before the dash. */
    private static final Pattern DATELINE = Pattern.compile("([\\p{L}][\\p{L}\\d., |/()]{3,60}?)\\s?[–—-]\\s");

    private static final Pattern HOST = Pattern.compile(
            "https?://(?:www\\.|m\\.|amp\\.)?([a-z0-9-]{4,40})\\.[a-z.]{2,20}(?:[/:?#]|$)", Pattern.CASE_INSENSITIVE);

    /** Longer than this is no name of a site. */
    private static final int LONGEST = 60;

    private static final Evaluator ABROAD = Selector.evaluatorOf("a[href^=http]");

    private static final int MOST_LINKS = 400;

    private final PageElements elements;
    private final HtmlHead head;
    private final PageTitle titles;

    SiteName(PageElements elements, HtmlHead head, PageTitle titles) {
        this.elements = elements;
        this.head = head;
        this.titles = titles;
    }

    @Nullable
    String find(List<HtmlLine> lines, List<HtmlLine> article) {
        return head.meta("og:site_name", "application-name", "publisher", "dc.publisher")
                .or(() -> head.article("publisher"))
                .or(head::siteName)
                .filter(SiteName::isName)
                .or(() -> titles.besideHeadline(LONGEST))
                .or(this::onBanner)
                .or(() -> owner(lines))
                .or(() -> inDateline(article))
                .map(PageTitle::clean)
                .filter(SiteName::isName)
                .orElse(null);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= 2 * LONGEST && !name.startsWith("http");
    }

    private Optional<String> onBanner() {
        for (Element banner : elements.marked()) {
            if (!mayBeBanner(banner) || !banner.is(BANNERS)) {
                continue;
            }
            String text = PageTitle.clean(banner.normalName().equals("img") ? banner.attr("alt") : banner.text());
            Element picture = text.isEmpty() ? banner.selectFirst("img[alt]") : null;
            String name = bare(picture == null ? text : PageTitle.clean(picture.attr("alt")));
            if (name.length() >= 4 && name.length() <= LONGEST && !NO_NAME.contains(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The cheap part of the question whether an element is one of {@link #BANNERS}, which is asked of all that have attributes. */
    private static boolean mayBeBanner(Element element) {
        Attributes told = element.attributes();
        return switch (element.normalName()) {
            case "a" -> told.get("href").strip().equals("/") || told.hasKey("rel") || isNamedBanner(told);
            case "img" -> told.hasKey("alt") || isNamedBanner(told);
            default -> isNamedBanner(told);
        };
    }

    private static boolean isNamedBanner(Attributes told) {
        return isBannerName(told.get("class")) || isBannerName(told.get("id"));
    }

    private static boolean isBannerName(String names) {
        for (int at = 0; at < names.length(); at++) {
            boolean begins = switch (names.charAt(at)) {
                case 'b', 'B' ->
                    names.regionMatches(true, at, "brand", 0, 5) || names.regionMatches(true, at, "blog-title", 0, 10);
                case 's', 'S' -> names.regionMatches(true, at, "site-", 0, 5);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** "Logo Kabar Contoh - Berita Terkini" is Kabar Contoh's. */
    private static String bare(String name) {
        String plain = LOGO.matcher(name).replaceAll("").strip();
        int motto = plain.indexOf(" - ") > 3 ? plain.indexOf(" - ") : plain.indexOf(" | ");
        return motto > 3 ? plain.substring(0, motto).strip() : plain;
    }

    /** Of the site's own sign, which stands at its end. */
    private static Optional<String> owner(List<HtmlLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            Matcher sign = text.length() < 300 ? COPYRIGHT.matcher(text) : null;
            if (sign != null && sign.find()) {
                String owner = sign.group(1).strip();
                if (Character.isUpperCase(owner.codePointAt(0))
                        && !NO_OWNER.matcher(owner).find()) {
                    return Optional.of(owner);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> inDateline(List<HtmlLine> article) {
        Set<String> hosts = null;
        for (HtmlLine line :
                article.stream().filter(one -> one.weight() > 0).limit(2).toList()) {
            Matcher dateline = DATELINE.matcher(line.text());
            if (dateline.lookingAt()) {
                hosts = hosts == null ? hosts() : hosts;
                List<String> parts = Stream.of(dateline.group(1).split("[,|/()]", 6))
                        .map(String::strip)
                        .toList();
                for (String part : parts) {
                    if (hosts.contains(joined(part.contains(".") ? part.substring(0, part.indexOf('.')) : part))) {
                        return Optional.of(spaced(part, parts));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> hosts() {
        Set<String> hosts = new HashSet<>();
        List<String> addresses = new ArrayList<>();
        elements.canonical().ifPresent(link -> addresses.add(link.attr("href")));
        head.meta("og:url").ifPresent(addresses::add);
        elements.tagged("a").stream()
                .filter(link -> link.is(ABROAD))
                .limit(MOST_LINKS)
                .forEach(link -> addresses.add(link.attr("href")));
        for (String address : addresses) {
            Matcher host = HOST.matcher(address);
            if (host.lookingAt()) {
                hosts.add(host.group(1).toLowerCase(Locale.ROOT).replace("-", ""));
            }
        }
        return hosts;
    }

    /** "CONTOHRAYA" behind the town of CONTOH is Contoh Raya. */
    private static String spaced(String name, List<String> parts) {
        for (String town : parts) {
            boolean begins = name.length() > town.length() + 2
                    && town.length() > 2
                    && name.startsWith(town)
                    && Character.isLetter(name.charAt(town.length()));
            if (begins && name.equals(name.toUpperCase(Locale.ROOT))) {
                return capital(town) + ' ' + capital(name.substring(town.length()));
            }
        }
        return name;
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String joined(String name) {
        return PageTitle.fold(name).replace(" ", "");
    }
}
