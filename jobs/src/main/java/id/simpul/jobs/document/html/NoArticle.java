package id.simpul.jobs.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Says of a page that it is no article, where that is sure. A page that says so itself (its title, its JSON-LD, the class that its
 * publishing system gave its body) is believed when it has no longer stretch of text; a page that says nothing is a list only when it
 * leads to many stories and has neither a headline of its own, nor a day, nor a table of data.
 */
final class NoArticle {

    /** What a page is instead. */
    enum Kind {
        ERROR("an error page"),
        MAINTENANCE("a notice that the site is being worked on"),
        LOGIN("a login page"),
        SEARCH("a page of search results"),
        LISTING("a page that lists other pages"),
        HOME("the home page of a site"),
        SCRIPT("a notice that the page needs scripts or a check of the browser"),
        COOKIES("a notice about cookies");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final Pattern ERROR = Pattern.compile(
            "(?iu)(?:error|http|kesalahan|status)\\s?(?:code\\s?|kode\\s?)?:?\\s?(?:40\\d|410|429|50[0-4])\\b.{0,80}"
                    + "|(?:40\\d|410|429|50[0-4])(?:\\s?[-–—:|!.]\\s?.{0,80}|\\s(?:error|not|page|halaman|laman|forbidden|bad|internal|service|unauthorized|gateway|oops).{0,80})?"
                    + "|.{0,30}\\b(?:(?:halaman|laman|berita|konten|artikel)(?: yang .{3,30})? tidak (?:ditemukan|tersedia|dapat ditemukan)|page (?:not found|can.?t be found|does.?n.?t exist)|(?:file|url) not found|nothing found|access denied|akses ditolak|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|error establishing a database connection|account suspended|site suspended|kesalahan server)\\b.{0,60}"
                    + "|(?:not found|forbidden|bad request|database error|fatal error|terjadi kesalahan|an error occurred)\\b.{0,60}");

    private static final Pattern MAINTENANCE = Pattern.compile(
            "(?iu).{0,20}\\b(?:website|situs|halaman|laman|portal|web|site|page|server|sistem|system|aplikasi|we|kami)\\b.{0,40}\\b(?:dalam (?:perbaikan|pemeliharaan|pengembangan|perawatan|pembangunan)|under(?:going)? (?:.{0,12})(?:maintenance|construction)|segera (?:hadir|kembali)|(?:be right |be )back|coming soon)\\b.{0,80}"
                    + "|(?:(?:sedang )?dalam (?:perbaikan|pemeliharaan|perawatan)|under (?:maintenance|construction)|(?:mode )?maintenance(?: mode)?|sedang (?:maintenance|pemeliharaan)|scheduled maintenance|coming soon|segera hadir)[!. ]{0,3}");

    private static final Pattern LOGIN = Pattern.compile(
            "(?iu)(?:halaman |form(?:ulir)? |silakan )?(?:log ?in|sign ?in|masuk|user login|login pengguna|member login|daftar|register|registrasi)\\b.{0,40}");

    private static final Pattern SEARCH = Pattern.compile(
            "(?iu)(?:hasil (?:pencarian|cari|penelusuran)|pencarian(?: untuk)?\\s?:|search results?|results for|you searched for|anda mencari|search\\s?:).{0,120}");

    private static final Pattern LISTING = Pattern.compile(
            "(?iu)(?:(?:kategori|category|arsip|archives?|tag|label|topik|rubrik|kanal|penulis|author)\\s?:.{0,80}|(?:indeks|index) (?:berita|of /).{0,60}|(?:arsip|daftar|kumpulan|semua) (?:berita|artikel|kategori)(?: .{0,40})?|berita (?:terbaru|terkini|hari ini)(?: .{0,40})?|(?:category|tag) archives?.{0,60}|.{2,40} archives)");

    private static final Pattern HOME = Pattern.compile(
            "(?iu)(?:beranda|home|homepage|selamat datang|(?:website|situs|portal|laman)(?: web)? resmi|portal berita)\\b.{0,120}");

    private static final Pattern SCRIPT = Pattern.compile(
            "(?iu)(?:.{0,80}\\b(?:enable|aktifkan|mengaktifkan|requires?|membutuhkan|turn on) (?:java ?script|cookies and java ?script)\\b.{0,120}|.{0,60}java ?script (?:is|to be) (?:disabled|enabled|required).{0,120}|just a moment.{0,40}|checking (?:your browser|if the site).{0,120}|attention required.{0,60}|verify(?:ing)? (?:that )?you are (?:a )?human.{0,120}|.{0,60}needs to review the security of your connection.{0,80})");

    private static final Pattern COOKIES = Pattern.compile("(?iu)\\b(?:cookies?|kuki|gdpr)\\b");

    /** Classes of the body in the commonest publishing systems. */
    private static final Set<String> LISTING_CLASSES = Set.of(
            "archive",
            "category",
            "tag",
            "author",
            "date",
            "tax",
            "post-type-archive",
            "category-page",
            "index-page",
            "archive-view",
            "label-page");

    private static final Set<String> HOME_CLASSES = Set.of(
            "home", "homepage", "front-page", "frontpage", "page-home", "home-view", "page-front", "path-frontpage");
    private static final Set<String> SEARCH_CLASSES =
            Set.of("search", "search-results", "search-no-results", "path-search");
    private static final Set<String> ERROR_CLASSES =
            Set.of("error404", "error-404", "page-404", "error-page", "page-not-found");
    private static final Set<String> ARTICLE_CLASSES = Set.of(
            "single",
            "single-post",
            "single-format-standard",
            "item-view",
            "postid",
            "article-page",
            "page-article",
            "detail-page",
            "page-node-type-article");

    private static final Evaluator PASSWORD = Selector.evaluatorOf("input[type=password]");

    private static final Evaluator BODY = Selector.evaluatorOf("[itemprop=articleBody]");

    /** Stories have a longer stretch of text; teasers between other teasers do not. */
    private static final int STRETCH = 400;

    /** A page that says itself what it is may introduce itself at more length. */
    private static final int INTRODUCTION = 700;

    /** A notice is no longer. */
    private static final int NOTICE = 300;

    /** A list leads to so many stories at least, one that says that it is one to so many. */
    private static final int MANY = 8;

    private static final int SOME = 3;

    private final Document page;
    private final PageElements elements;
    private final HtmlHead head;
    private final PageOutline outline;
    private final String window;
    private final @Nullable String title;
    private final @Nullable String site;

    private NoArticle(
            Document page,
            PageElements elements,
            HtmlMetadata told,
            PageOutline outline,
            @Nullable String title,
            @Nullable String site) {
        this.page = page;
        this.elements = elements;
        this.head = told.head();
        this.outline = outline;
        this.window = told.window();
        this.title = title;
        this.site = site;
    }

    /** What the page is instead of an article; empty where it may be one. */
    static Optional<Kind> kind(
            Document page,
            PageElements elements,
            HtmlMetadata told,
            List<HtmlLine> lines,
            Frames frames,
            @Nullable String title,
            @Nullable String site) {
        return new NoArticle(page, elements, told, PageOutline.of(lines, frames, site), title, site).kind();
    }

    private Optional<Kind> kind() {
        if (head.tells("Article")
                || head.tells("Posting")
                || head.article("articleBody").isPresent()) {
            return says(ERROR, NOTICE / 2) ? Optional.of(Kind.ERROR) : Optional.empty();
        }
        if (isNotice()) {
            return notice();
        }
        return list();
    }

    /** Whether there is too little text for anything but a notice, leads to other stories aside. */
    private boolean isNotice() {
        return outline.longest() < NOTICE && outline.tables() == 0;
    }

    private Optional<Kind> notice() {
        if (says(ERROR, NOTICE) || (hasClass(ERROR_CLASSES) && outline.longest() < NOTICE)) {
            return Optional.of(Kind.ERROR);
        }
        if (says(SCRIPT, NOTICE) || (outline.text() < 2 * NOTICE && outline.anyLine(SCRIPT))) {
            return Optional.of(Kind.SCRIPT);
        }
        if (outline.text() < 4 * NOTICE
                && (says(MAINTENANCE, NOTICE) || (outline.text() < NOTICE && outline.anyLine(MAINTENANCE)))) {
            return Optional.of(Kind.MAINTENANCE);
        }
        if (isLogin()) {
            return Optional.of(Kind.LOGIN);
        }
        if (outline.prose() > 0
                && outline.teasers() < SOME
                && outline.share(COOKIES) > 0.7
                && !outline.hasHeadline(title)
                && !dated()) {
            return Optional.of(Kind.COOKIES);
        }
        return list();
    }

    private boolean isLogin() {
        boolean password = elements.tagged("input").stream().anyMatch(input -> input.is(PASSWORD));
        return password
                && !dated()
                && (says(LOGIN, NOTICE)
                        || (outline.prose() == 0 && outline.teasers() < SOME && !outline.hasHeadline(title)));
    }

    private Optional<Kind> list() {
        if (outline.tables() > 0
                || hasClass(ARTICLE_CLASSES)
                || elements.properties().stream().anyMatch(part -> part.is(BODY))) {
            return Optional.empty();
        }
        boolean leads = outline.teasers() >= SOME && outline.longest() < INTRODUCTION;
        if (says(SEARCH, INTRODUCTION) || (leads && (hasClass(SEARCH_CLASSES) || head.tells("SearchResultsPage")))) {
            return Optional.of(Kind.SEARCH);
        }
        boolean told = hasClass(LISTING_CLASSES) || head.tells("CollectionPage") || matches(LISTING);
        if (leads && told && !dated()) {
            return Optional.of(Kind.LISTING);
        }
        if (outline.teasers() >= SOME && outline.longest() < INTRODUCTION && !dated() && isHome()) {
            return Optional.of(Kind.HOME);
        }
        boolean many =
                outline.teasers() >= MANY && outline.longest() < STRETCH && outline.teaserText() > outline.prose() / 5;
        return many && !dated() && !outline.hasHeadline(title) ? Optional.of(Kind.LISTING) : Optional.empty();
    }

    private boolean isHome() {
        boolean root = head.meta("og:url").map(NoArticle::isRoot).orElse(true)
                && elements.canonical()
                        .map(link -> isRoot(link.attr("href")))
                        .orElse(head.meta("og:url").isPresent());
        boolean bare = outline.longest() < STRETCH && !outline.hasHeadline(title);
        boolean named = site != null
                && outline.teasers() >= MANY
                && PageTitle.fold(window).equals(PageTitle.fold(site));
        return hasClass(HOME_CLASSES)
                || (bare && (root || named))
                || (root && HOME.matcher(window).matches());
    }

    private static boolean isRoot(String address) {
        return ROOT.matcher(address.strip()).matches();
    }

    private static final Pattern ROOT =
            Pattern.compile("https?://[^/]{3,80}/?(?:index\\.(?:php|html?)|home|beranda|id/?)?");

    /** Whether the title of the window or the main heading says so, and no stretch of text is longer than a notice's. */
    private boolean says(Pattern words, int longest) {
        return outline.longest() < longest && matches(words);
    }

    private boolean matches(Pattern words) {
        return words.matcher(withoutSite(window)).matches()
                || words.matcher(window).matches()
                || (title != null && words.matcher(title).matches())
                || outline.headings().stream()
                        .anyMatch(heading -> words.matcher(heading).matches());
    }

    private String withoutSite(String text) {
        int bar = Math.max(text.lastIndexOf(" - "), Math.max(text.lastIndexOf(" | "), text.lastIndexOf(" – ")));
        return bar > 0 ? text.substring(0, bar).strip() : text;
    }

    /** Whether the page tells of a day of publication that is its own. */
    private boolean dated() {
        return head.meta("article:published_time", "datepublished", "pubdate", "publishdate")
                .isPresent();
    }

    private boolean hasClass(Set<String> classes) {
        return page.body().classNames().stream().anyMatch(classes::contains);
    }
}
