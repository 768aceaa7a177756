package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page that holds lines; the others are no {@link PageParts parts}. */
final class PagePart {

    private final Element element;
    private final @Nullable PagePart parent;
    private final int number;
    private final List<PagePart> children = new ArrayList<>(2);
    private int end;

    /** @param number how many parts there are before it */
    PagePart(Element element, @Nullable PagePart parent, int number) {
        this.element = element;
        this.parent = parent;
        this.number = number;
        if (parent != null) {
            parent.children.add(this);
        }
        for (PagePart up = this; up != null; up = up.parent) {
            up.end = number + 1;
        }
    }

    Element element() {
        return element;
    }

    /** Null of the body. */
    @Nullable
    PagePart parent() {
        return parent;
    }

    /** Its place among the parts of the page, from 0: behind that of the part around it. */
    int number() {
        return number;
    }

    List<PagePart> children() {
        return children;
    }

    /** Whether this is the other part or stands around it. */
    boolean holds(PagePart other) {
        return number <= other.number && other.number < end;
    }
}
