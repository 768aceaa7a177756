package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The names that a page marks as its author's: by rel, itemprop, class, the address of an author's page or a picture of a person. */
final class AuthorMarks {

    /** Icon fonts draw a person before the name. */
    private static final Pattern PERSON_ICON = Pattern.compile("(?:^|[ _-])(?:user|person|pencil|pen|edit)(?:$|[ _-])");

    private static final Set<String> ICON_TAGS = Set.of("i", "span", "em");

    private static final Set<String> BREAKS = Set.of(
            "div", "p", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "td", "section", "ul", "figure", "figcaption");

    /** Tags whose text is never shown, or is no name. */
    private static final Set<String> NEVER = Set.of("script", "style", "svg", "noscript", "button");

    /** More elements than this are looked at in no page. */
    private static final int MOST = 300;

    /** A mark with more nodes or text than this holds more than a name. */
    private static final int MOST_NODES = 40;

    private static final int LONGEST = 200;

    private static final int NO_MARK = AuthorClasses.NO_MARK;

    /** How much less plain a mark is that stands in the frame of the page. */
    private static final int FRAMED = 4;

    private record Mark(int tier, String name) {}

    private final Predicate<Element> framed;
    private final AuthorClasses classes = new AuthorClasses();
    private final List<Mark> marks = new ArrayList<>();

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
        String names = told.get("class");
        boolean more = names.isEmpty() || element.attributesSize() > 1; // most elements have a class and nothing else
        if (more && (told.get("rel").contains("author") || told.get("itemprop").equals("author"))) {
            return 0;
        }
        if (more && tag.equals("a") && AuthorPages.isOne(told.get("href"))) {
            return 1;
        }
        if (names.isEmpty()) {
            return NO_MARK;
        }
        int named = classes.tier(names);
        if (named != AuthorClasses.UNNAMED) {
            return named;
        }
        boolean icon = element.childNodeSize() == 0
                && ICON_TAGS.contains(tag)
                && PERSON_ICON.matcher(names.toLowerCase(Locale.ROOT)).find();
        return icon ? 3 : NO_MARK;
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

    private static @Nullable Node next(Node node, Element root) {
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
}
