package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page and all elements in it that hold lines, in the order of the page. What is found out about them is kept in arrays
 * by their number: maps of a page's elements cost more than what is asked of them.
 */
final class PageParts {

    private final List<PagePart> all = new ArrayList<>();
    private @Nullable Map<Element, PagePart> byElement;

    PageParts(Element body) {
        all.add(new PagePart(body, null, 0));
    }

    /** The next part of the page, which stands in an earlier one that no later element is outside of. */
    PagePart add(Element element, PagePart around) {
        PagePart part = new PagePart(element, around, all.size());
        all.add(part);
        return part;
    }

    PagePart body() {
        return all.get(0);
    }

    int size() {
        return all.size();
    }

    /** In the order of the page. */
    List<PagePart> all() {
        return all;
    }

    /** The part that an element is, if it is one; asked when all are there. */
    @Nullable
    PagePart of(Element element) {
        Map<Element, PagePart> known = byElement;
        if (known == null) {
            known = new HashMap<>(2 * all.size());
            for (PagePart part : all) {
                known.put(part.element(), part);
            }
            byElement = known;
        }
        return known.get(element);
    }
}
