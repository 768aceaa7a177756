package id.simpul.jobs.document.html;

import id.simpul.jobs.document.CommonWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The names that a page marks as its author's: by rel, itemprop, class, the address of an author's page or a picture of a person. */
final class AuthorMarks {

    private static final List<String> STEMS = List.of(
            "author",
            "byline",
            "penulis",
            "reporter",
            "wartawan",
            "pewarta",
            "jurnalis",
            "journalist",
            "kontributor",
            "contributor",
            "writer",
            "oleh");

    /** The first two letters of each: most names hold none of these pairs. */
    private static final BitSet BEGINNINGS = pairs(STEMS);

    private static final Set<String> AUTHOR = Set.of(
            "author",
            "authors",
            "byline",
            "bylines",
            "penulis",
            "reporter",
            "reporters",
            "wartawan",
            "pewarta",
            "jurnalis",
            "journalist",
            "kontributor",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "oleh");

    /** Words that say that an element holds something else of the author than the name, or an author of something else. */
    private static final Set<String> OTHER = Set.of(
            "avatar",
            "image",
            "images",
            "img",
            "photo",
            "foto",
            "picture",
            "thumb",
            "thumbnail",
            "bio",
            "biography",
            "desc",
            "description",
            "about",
            "social",
            "socials",
            "follow",
            "share",
            "role",
            "job",
            "position",
            "jabatan",
            "email",
            "mail",
            "comment",
            "comments",
            "komentar",
            "date",
            "time",
            "tanggal",
            "count",
            "more",
            "label",
            "tagline",
            "posts",
            "related",
            "terkait",
            "pagination",
            "prev",
            "next",
            "popular",
            "recent",
            "footer",
            "quote",
            "testimonial",
            "review",
            "copyright");

    private static final Set<String> NAMED = Set.of("name", "names", "nama", "fn", "link", "url");

    /** Behind these steps of a path stands an author's page, in the plural, too. */
    private static final List<String> STEPS = List.of(
            "author",
            "penulis",
            "reporter",
            "wartawan",
            "jurnalis",
            "kontributor",
            "contributor",
            "writer",
            "redaktur");

    private static final CommonWords<Boolean> AUTHOR_STEPS = new CommonWords<>(STEPS.stream()
            .flatMap(step -> Stream.of(step, step + "s"))
            .collect(Collectors.toMap(step -> step, step -> true)));

    /** The first two letters of each: most steps begin otherwise. */
    private static final BitSet PAGE_BEGINNINGS = pairs(STEPS);

    /** "/author/nama", "/penulis/nama": an author's page. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "(?:^|/)(?:" + String.join("|", STEPS) + ")s?/[^/?#]{2,80}/?(?:[?#].{0,200})?$", Pattern.CASE_INSENSITIVE);

    /** Icon fonts draw a person before the name. */
    private static final Pattern PERSON_ICON = Pattern.compile("(?:^|[ _-])(?:user|person|pencil|pen|edit)(?:$|[ _-])");

    private static final Set<String> ICON_TAGS = Set.of("i", "span", "em");

    private static final Set<String> BREAKS = Set.of(
            "div", "p", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "td", "section", "ul", "figure", "figcaption");

    /** More elements than this are looked at in no page. */
    private static final int MOST = 300;

    /** A mark with more nodes or text than this holds more than a name. */
    private static final int MOST_NODES = 40;

    private static final int LONGEST = 200;

    private record Mark(int tier, String name) {}

    private final Predicate<Element> framed;
    private final List<Mark> marks = new ArrayList<>();

    /** Class names seen in this page, and what they say. */
    private final Map<String, Integer> known = new HashMap<>();

    private AuthorMarks(Predicate<Element> framed) {
        this.framed = framed;
    }

    /** The name that is marked most plainly; of several alike, the first. */
    static Optional<String> name(PageElements page, Predicate<Element> framed) {
        AuthorMarks found = new AuthorMarks(framed);
        int looked = 0;
        for (Element element : page.marked()) {
            if (looked < MOST) {
                int tier = found.tier(element);
                if (tier < NO_MARK) {
                    looked++;
                    found.add(element, tier);
                }
            }
        }
        return found.best();
    }

    private static final int NO_MARK = 9;

    private static final int FRAMED = 4;

    /** Of class names that do not speak of authors at all. */
    private static final int UNNAMED = -1;

    private void add(Element element, int tier) {
        boolean icon = tier == 3 && element.childNodeSize() == 0;
        Optional<String> name = (icon ? besideIcon(element) : text(element)).flatMap(PersonNames::in);
        name.ifPresent(found -> marks.add(new Mark(framed.test(element) ? tier + FRAMED : tier, found)));
    }

    private Optional<String> best() {
        Optional<Mark> best = marks.stream().min(Comparator.comparingInt(Mark::tier));
        if (best.isPresent() && best.get().tier() >= FRAMED) {
            long names = marks.stream()
                    .filter(mark -> mark.tier() == best.get().tier())
                    .map(mark -> PageTitle.fold(mark.name()))
                    .distinct()
                    .count();
            return names == 1
                    ? best.map(Mark::name)
                    : Optional.empty(); // of several around the page none is its author's
        }
        return best.map(Mark::name);
    }

    private int tier(Element element) {
        Attributes told = element.attributes();
        String tag = element.normalName();
        String classes = told.get("class");
        boolean more = classes.isEmpty() || element.attributesSize() > 1; // most elements have a class and nothing else
        if (more && (told.get("rel").contains("author") || told.get("itemprop").equals("author"))) {
            return 0;
        }
        if (more && tag.equals("a") && isAuthorPage(told.get("href"))) {
            return 1;
        }
        if (classes.isEmpty()) {
            return NO_MARK;
        }
        Integer named = known.computeIfAbsent(classes, AuthorMarks::named);
        if (named != UNNAMED) {
            return named;
        }
        boolean icon = element.childNodeSize() == 0
                && ICON_TAGS.contains(tag)
                && PERSON_ICON.matcher(classes.toLowerCase(Locale.ROOT)).find();
        return icon ? 3 : NO_MARK;
    }

    /** The cheap half of the question first: whether any step of the path is one of the words. */
    private static boolean isAuthorPage(String address) {
        for (int start = 0; start < address.length(); ) {
            int slash = address.indexOf('/', start);
            int end = slash < 0 ? address.length() : slash;
            if (end - start > 1
                    && PAGE_BEGINNINGS.get(pair(address, start))
                    && AUTHOR_STEPS.find(address, start, end) != null) {
                return AUTHOR_PAGE.matcher(address).find();
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether one of the stems stands in a list of names, in any case. */
    private static boolean speaksOfAuthors(String classes) {
        for (int at = 0; at + 1 < classes.length(); at++) {
            if (BEGINNINGS.get(pair(classes, at)) && stands(classes, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String classes, int at) {
        return STEMS.stream().anyMatch(stem -> classes.regionMatches(true, at, stem, 0, stem.length()));
    }

    private static BitSet pairs(List<String> words) {
        BitSet pairs = new BitSet();
        words.forEach(word -> pairs.set(pair(word, 0)));
        return pairs;
    }

    /** A number for two letters, whatever their case; signs share those of letters. */
    private static int pair(String text, int at) {
        return (text.charAt(at) & 0x1F) << 5 | (text.charAt(at + 1) & 0x1F);
    }

    private static int named(String classes) {
        if (!speaksOfAuthors(classes)) {
            return UNNAMED;
        }
        int tier = NO_MARK;
        for (String name : classes.split("\\s{1,9}", 12)) {
            List<String> words = HtmlNames.words(name);
            boolean author = words.stream().anyMatch(AUTHOR::contains);
            if (author && words.stream().noneMatch(OTHER::contains)) {
                boolean last = AUTHOR.contains(words.get(words.size() - 1));
                tier = Math.min(tier, words.stream().anyMatch(NAMED::contains) ? 1 : last ? 2 : 3);
            } else if (author) {
                return NO_MARK;
            }
        }
        return tier;
    }

    private static Optional<String> besideIcon(Element icon) {
        Element parent = icon.parent();
        return parent == null ? Optional.empty() : text(parent);
    }

    /** The text with a line for each block in it; nothing where there is too much of it. */
    private static Optional<String> text(Element element) {
        StringBuilder text = new StringBuilder();
        int nodes = 0;
        Node at = element.childNodeSize() > 0 ? element.childNode(0) : null;
        while (at != null) {
            if (++nodes > MOST_NODES || text.length() > LONGEST) {
                return Optional.empty();
            }
            if (at instanceof TextNode run) {
                text.append(run.getWholeText().replace('\n', ' '));
            } else if (at instanceof Element inner && BREAKS.contains(inner.normalName())) {
                text.append('\n');
            }
            at = next(at, element);
        }
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text.toString());
    }

    private static @org.jspecify.annotations.Nullable Node next(Node node, Element root) {
        boolean enter = !(node instanceof Element element) || !LineElements.hidden(element);
        if (enter && node.childNodeSize() > 0 && !NEVER.contains(node.nodeName())) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parentNode();
        }
        return null;
    }

    private static final Set<String> NEVER = Set.of("script", "style", "svg", "noscript", "button");
}
