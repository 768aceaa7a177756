package id.simpul.jobs.document.html;

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
 * Who wrote a page, as it says itself: to machines, by marks in the page, in a line such as "Penulis: …", in a signature below; else
 * who edited it. Where only the site signs, it is its own author.
 */
final class Byline {

    private static final Pattern WRITER = Pattern.compile(
            "(?:^|[|•·–—/-]\\s{0,2})(?:ditulis oleh|diposting oleh|diposkan oleh|dipublikasikan oleh|diunggah oleh|penulis|pewarta|reporter|wartawan|jurnalis|laporan|kontributor|oleh|author|written by|posted by|by)(\\s{0,2}:\\s{0,2}|\\s{1,2})(.{2,80})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EDITOR = Pattern.compile(
            "(?:^|[|•·–—/-]\\s{0,2})(?:editor|redaktur|penyunting|disunting oleh)\\s{0,2}:\\s{0,2}(.{2,80})",
            Pattern.CASE_INSENSITIVE);

    /** "Rina Contoh | 22/11/2023 08:14", "Rina Contoh, 22 November 2023". */
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(\\p{Lu}[\\p{L}.']{1,20}(?: \\p{Lu}[\\p{L}.']{0,20}){1,3})\\s?[|•·,–—-]\\s?(.{6,60})");

    /** "(zul)", "(ant/red)": initials below the last paragraph. */
    private static final Pattern SIGNED = Pattern.compile("[(]([a-z]{2,12}(?:/[a-z]{2,12}){0,2})[)]\\s{0,2}[*]{0,3}$");

    /** Rubrics stand where names do, and in capitals, too. */
    private static final Pattern RUBRIC = Pattern.compile(
            "(?i).*\\b(?:berita|kabar|daerah|nasional|internasional|regional|hukum|kriminal|politik|ekonomi|olahraga|pendidikan|kesehatan|peristiwa|news|warta|kategori|artikel|umum|home|beranda|dibaca|kabupaten|kota|provinsi|pemerintah|dinas|senin|selasa|rabu|kamis|jumat|sabtu|minggu|info|informasi|publikasi)\\b.*");

    private static final List<String> META = List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "sailthru.author",
            "cxenseparse:author",
            "article.author");

    /** How far from the headline and from an article's end a byline stands. */
    private static final int BELOW = 14;

    private static final int ABOVE = 4;
    private static final int NEAR_END = 6;

    /** A longer line is prose. */
    private static final int LONGEST = 200;

    private final PageElements page;
    private final HtmlHead head;
    private final Predicate<Element> framed;
    private final @Nullable String site;

    Byline(PageElements page, HtmlHead head, Predicate<Element> framed, @Nullable String site) {
        this.page = page;
        this.head = head;
        this.framed = framed;
        this.site = site;
    }

    /**
     * @param lines of the page without its frame
     * @param article those of its article
     */
    @Nullable
    String author(List<HtmlLine> lines, List<HtmlLine> article, @Nullable String title) {
        Optional<String> told = toMachines().filter(name -> !isSite(name)).findFirst();
        Optional<String> marked = AuthorMarks.name(page, framed).filter(name -> !isSite(name));
        if (told.isPresent()) {
            return marked.filter(names -> extend(names, told.get())).orElse(told.get());
        }
        return marked.or(() -> written(around(lines, article, title), WRITER))
                .or(() -> besideDate(lines, title))
                .or(() -> signed(around(lines, article, title)))
                .or(() -> written(around(lines, article, title), EDITOR))
                .or(() -> toMachines().findFirst())
                .orElse(null);
    }

    private Stream<String> toMachines() {
        List<String> said = new ArrayList<>();
        head.articleNames("author").ifPresent(said::add);
        META.forEach(name -> head.meta(name).ifPresent(said::add));
        List<String> scholars = head.everyMeta("citation_author");
        if (!scholars.isEmpty()) {
            said.add(String.join(", ", scholars));
        }
        for (int i = 1; i <= 2; i++) {
            if (head.meta("twitter:label" + i)
                    .filter(label -> LABELS.matcher(label).matches())
                    .isPresent()) {
                head.meta("twitter:data" + i).ifPresent(said::add);
            }
        }
        head.webPage("author").ifPresent(said::add);
        return said.stream().map(PageTitle::clean).map(Byline::withoutLabel).filter(Byline::isSigned);
    }

    private static final Pattern LABELS = Pattern.compile("(?i)(?:written by|ditulis oleh|penulis|author|oleh|by)");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:written by|ditulis oleh|posted by|by|oleh|penulis\\s?:|author\\s?:|reporter\\s?:)\\s{1,2}");

    private static String withoutLabel(String name) {
        Matcher label = LABEL.matcher(name);
        return label.lookingAt() ? name.substring(label.end()).strip() : name;
    }

    /** Told to machines, a name needs not look like one. */
    private static boolean isSigned(String names) {
        return names.length() >= 2
                && names.length() < 400
                && !names.startsWith("http")
                && !names.startsWith("www.")
                && !names.startsWith("@")
                && (names.indexOf(' ') > 0 || PersonNames.isName(names) || names.contains(","));
    }

    private boolean isSite(String name) {
        return site != null
                && PageTitle.fold(name)
                        .replace(" ", "")
                        .equals(PageTitle.fold(site).replace(" ", ""));
    }

    /** Whether the names in the page are those told to machines and more: machines are often told of the first only. */
    private static boolean extend(String names, String told) {
        String all = PageTitle.fold(names);
        return all.length() > PageTitle.fold(told).length() + 3
                && Stream.of(told.split(", ")).allMatch(one -> all.contains(PageTitle.fold(one)))
                && names.contains(", ");
    }

    private static List<HtmlLine> around(List<HtmlLine> lines, List<HtmlLine> article, @Nullable String title) {
        int headline = title == null ? -1 : PublishedDate.headline(lines, PageTitle.fold(title));
        int from = Math.max(0, headline - ABOVE);
        List<HtmlLine> around =
                new ArrayList<>(lines.subList(from, Math.min(lines.size(), Math.max(headline, 0) + BELOW)));
        int last = article.isEmpty() ? -1 : lines.lastIndexOf(article.get(article.size() - 1));
        if (last >= 0) {
            around.addAll(lines.subList(Math.max(0, last - NEAR_END), Math.min(lines.size(), last + NEAR_END)));
        }
        return around;
    }

    private static Optional<String> written(List<HtmlLine> around, Pattern label) {
        for (HtmlLine line : around) {
            Matcher named = line.text().length() < LONGEST ? label.matcher(line.text()) : null;
            if (named != null && named.find()) {
                boolean colon = named.groupCount() < 2 || named.group(1).contains(":");
                String rest = named.group(named.groupCount());
                Optional<String> name = PersonNames.in(rest, colon).filter(found -> colon || stands(found, rest));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Without a colon the line holds a name as names are written, or one word, and little else. */
    private static boolean stands(String name, String rest) {
        String after = rest.substring(Math.min(rest.length(), name.length())).strip();
        return after.isEmpty() || (PersonNames.isProper(name) && "|•·/,–—-(".indexOf(after.charAt(0)) >= 0);
    }

    private static Optional<String> besideDate(List<HtmlLine> lines, @Nullable String title) {
        int headline = title == null ? -1 : PublishedDate.headline(lines, PageTitle.fold(title));
        if (headline < 0) {
            return Optional.empty();
        }
        for (HtmlLine line : lines.subList(headline + 1, Math.min(lines.size(), headline + 4))) {
            Matcher named = BEFORE_DATE.matcher(line.text());
            if (line.linkChars() == 0
                    && named.matches()
                    && !RUBRIC.matcher(named.group(1)).matches()
                    && PublishedDate.isDay(named.group(2))) {
                return Optional.of(named.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> signed(List<HtmlLine> lines) {
        return lines.stream()
                .map(line -> SIGNED.matcher(line.text()))
                .filter(Matcher::find)
                .map(signed -> signed.group(1))
                .findFirst();
    }
}
