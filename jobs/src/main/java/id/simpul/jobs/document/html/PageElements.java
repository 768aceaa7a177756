package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** The elements that tell of a page, found in one pass: a query of its own for each of them costs as much as the parse. */
final class PageElements implements NodeVisitor {

    private final Element body;
    private final Map<String, List<Element>> tagged = new HashMap<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();
    private boolean inBody;

    private PageElements(Element body) {
        this.body = body;
    }

    static PageElements of(Document page) {
        PageElements found = new PageElements(page.body());
        NodeTraversor.traverse(found, page);
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        inBody |= element == body;
        String tag = element.normalName();
        boolean property = false;
        switch (tag) {
            case "html", "meta", "script", "link", "h1", "a", "input" ->
                tagged.computeIfAbsent(tag, none -> new ArrayList<>()).add(element);
            case "time", "abbr" -> property = true;
            default -> {}
        }
        if (element.attributesSize() > 0) {
            property |= element.attributes().hasKey("itemprop");
            if (inBody) {
                marked.add(element);
            }
        }
        if (property) {
            properties.add(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        inBody &= node != body;
    }

    /** All html, meta, script, link, h1, a or input elements, in order. */
    List<Element> tagged(String tag) {
        return tagged.getOrDefault(tag, List.of());
    }

    /** All time and abbr elements and those with an itemprop, in order. */
    List<Element> properties() {
        return properties;
    }

    /** All elements in the body that have attributes, in order. */
    List<Element> marked() {
        return marked;
    }

    /** The link to the address by which the page wants to be known. */
    Optional<Element> canonical() {
        return tagged("link").stream().filter(link -> link.is(CANONICAL)).findFirst();
    }

    private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
}
