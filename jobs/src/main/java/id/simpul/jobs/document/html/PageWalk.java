package id.simpul.jobs.document.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The one walk over a page in which all is collected that is asked of it: another walk costs as much as a tenth of the parse. */
final class PageWalk {

    private final Element body;
    private final PageElements elements;
    private final HtmlLines lines;

    private PageWalk(Element body) {
        this.body = body;
        this.elements = new PageElements();
        this.lines = new HtmlLines(body);
    }

    static PageWalk over(Document page) {
        PageWalk walk = new PageWalk(page.body());
        walk.enter(page, false, false);
        return walk;
    }

    /**
     * The parser lets no element stand deeper than 512 others.
     *
     * @param inBody whether the body is around the element
     * @param seen whether readers see what is around it
     */
    private void enter(Element element, boolean inBody, boolean seen) {
        boolean in = inBody || element == body;
        elements.add(element, in);
        boolean open = (seen || element == body) && lines.open(element);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                enter(inner, in, open);
            } else if (open && child instanceof TextNode run) {
                lines.add(run);
            }
        }
        if (open) {
            lines.close();
        }
    }

    /** What tells of the page. */
    PageElements elements() {
        return elements;
    }

    /** What readers see of it. */
    List<HtmlLine> lines() {
        return lines.lines();
    }

    /** The elements that hold these. */
    PageParts parts() {
        return lines.parts();
    }
}
