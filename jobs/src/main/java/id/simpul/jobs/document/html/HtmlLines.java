package id.simpul.jobs.document.html;

import id.simpul.jobs.document.SiteFurniture;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its {@link HtmlLine lines} while it is walked: block elements and line breaks end a line. */
final class HtmlLines {

    private static final Evaluator LINK = new Evaluator.Tag("a");

    private static final Evaluator LINK_ELSEWHERE = Selector.evaluatorOf("a[href]");

    private final List<HtmlLine> lines = new ArrayList<>();
    private final LineText text = new LineText();
    private final PageParts parts;
    private Open open;
    private int links;
    private int bolds;
    private int lists;

    /** The last node of an inset such as "Baca juga: …" that stands within a paragraph. */
    private @Nullable Node insetEnd;

    HtmlLines(Element root) {
        parts = new PageParts(root);
        open = new Open(root, LineElements.Role.BLOCK, null);
        open.part = parts.body();
    }

    /** An element that the walk has entered and not left. */
    private static final class Open {
        private final Element element;
        private final LineElements.Role role;
        private final @Nullable Open around;

        /** The innermost block element that it is or stands in. */
        private final Open block;

        private @Nullable PagePart part;

        private Open(Element element, LineElements.Role role, @Nullable Open around) {
            this.element = element;
            this.role = role;
            this.around = around;
            this.block = around == null || role.isBlock() ? this : around.block;
        }
    }

    /** In order; empty until the body is closed. */
    List<HtmlLine> lines() {
        return lines;
    }

    PageParts parts() {
        return parts;
    }

    /** The next text of the element that was opened last. */
    void add(TextNode run) {
        String piece = run.getWholeText();
        if (insetEnd == null && mayLead(piece) && text.atSentence() && SiteFurniture.leadsElsewhere(piece)) {
            flush();
            insetEnd = end(run);
        }
        text.append(piece, links > 0, bolds > 0);
        leave(run);
    }

    /** The next element; false where nothing of it is text of the page, and it is not to be closed. */
    boolean open(Element element) {
        LineElements.Role role = LineElements.role(element);
        if (role == LineElements.Role.NO_TEXT || LineElements.hidden(element) || LineElements.isNoteMark(element)) {
            return false;
        }
        count(role, 1);
        if (role.isBlock() || role == LineElements.Role.BREAK) {
            flush();
        }
        if (role == LineElements.Role.TABLE && HtmlTable.holdsData(element)) {
            add(element);
            return false;
        }
        open = element == parts.body().element() ? open : new Open(element, role, open);
        return true;
    }

    /** The end of the element that was opened last. */
    void close() {
        Open closed = open;
        leave(closed.element);
        if (closed.role.isBlock()) {
            flush();
        }
        count(closed.role, -1);
        open = closed.around == null ? closed : closed.around;
    }

    private PagePart part(Open element) {
        PagePart known = element.part;
        if (known == null) {
            known = element.around == null ? parts.body() : parts.add(element.element, part(element.around));
            element.part = known;
        }
        return known;
    }

    private void leave(Node node) {
        if (node == insetEnd) {
            flush();
            insetEnd = null;
        }
    }

    private void count(LineElements.Role role, int more) {
        switch (role) {
            case LINK -> links += more;
            case BOLD -> bolds += more;
            case LIST -> lists += more;
            case NO_TEXT, BLOCK, TABLE, BREAK, OTHER -> {}
        }
    }

    private void add(Element table) {
        String cells = table.text();
        if (!cells.isBlank()) {
            int linked = 0;
            for (Element link : table.select(LINK_ELSEWHERE)) {
                linked += link.text().length();
            }
            PagePart part = parts.add(table, part(open));
            lines.add(HtmlLine.of(HtmlLine.Kind.TABLE, cells, part, linked, 0, 0));
        }
    }

    /** The cheap half of the question whether a text leads to another story: its first letter. */
    private static boolean mayLead(String piece) {
        int start = 0;
        while (start < piece.length() && !Character.isLetter(piece.charAt(start))) {
            start++;
        }
        return start < piece.length() && SiteFurniture.mayLeadElsewhere(piece.charAt(start));
    }

    /** Where an inset ends: with the inline element that begins with it, or with the link behind that. */
    private static Node end(TextNode start) {
        Node top = start;
        while (top.parent() instanceof Element around && !LineElements.isBlock(around)) {
            top = around;
        }
        if (top instanceof Element inline && inline.selectFirst(LINK) != null) {
            return top;
        }
        Node next = top.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        boolean linked = next instanceof Element link
                && !LineElements.isBlock(link)
                && !link.normalName().equals("br")
                && link.selectFirst(LINK) != null;
        return linked && next != null ? next : top;
    }

    private void flush() {
        if (!text.isEmpty()) {
            lines.add(line(open.block, text.toString()));
        }
        text.clear();
    }

    private HtmlLine line(Open block, String content) {
        Element at = block.element;
        for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
            String tag = at.normalName();
            if (up < 2 && LineElements.isCaption(at)) {
                return line(HtmlLine.Kind.CAPTION, content, block, 0);
            }
            switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return line(HtmlLine.Kind.HEADING, content, block, tag.charAt(1) - '0');
                }
                case "figcaption" -> {
                    return line(HtmlLine.Kind.CAPTION, content, block, 0);
                }
                case "li" -> {
                    return line(HtmlLine.Kind.ITEM, content, block, Math.max(1, lists));
                }
                case "td", "th", "article", "section", "body" -> up = 4;
                default -> {}
            }
        }
        return line(HtmlLine.Kind.PARAGRAPH, content, block, 0);
    }

    private HtmlLine line(HtmlLine.Kind kind, String content, Open block, int level) {
        return HtmlLine.of(kind, content, part(block), text.linkChars(), text.boldChars(), level);
    }
}
