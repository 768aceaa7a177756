package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The elements that tell of a page, found in one walk: a query of its own for each of them costs as much as the parse. */
final class PageElements {

    private final Map<String, List<Element>> tagged = new HashMap<>();
    private final List<Element> properties = new ArrayList<>();
    private final List<Element> marked = new ArrayList<>();

    PageElements() {
        for (String tag : List.of("html", "meta", "script", "link", "h1", "a", "input", "time", "abbr")) {
            tagged.put(tag, new ArrayList<>());
        }
    }

    /** The next element of the page. */
    void add(Element element, boolean inBody) {
        List<Element> alike = tagged.get(element.normalName());
        if (alike != null) {
            alike.add(element);
        }
        boolean property = element.nameIs("time") || element.nameIs("abbr");
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

    /** All html, meta, script, link, h1, a, input, time or abbr elements, in order. */
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
        return tagged("link").stream()
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("canonical"))
                .findFirst();
    }
}
