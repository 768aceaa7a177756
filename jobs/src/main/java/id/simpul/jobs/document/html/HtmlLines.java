package id.simpul.jobs.document.html;

import id.simpul.jobs.document.SiteFurniture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its {@link HtmlLine lines}, in one pass: block elements and line breaks end a line. */
final class HtmlLines implements NodeFilter {

    private final List<HtmlLine> lines = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final LineText text = new LineText();
    private int links;
    private int bolds;
    private int lists;

    /** The last node of an inset such as "Baca juga: …" that stands within a paragraph. */
    private @Nullable Node insetEnd;

    private HtmlLines(Element root) {
        blocks.push(root);
    }

    static List<HtmlLine> of(Element root) {
        HtmlLines collector = new HtmlLines(root);
        NodeTraversor.filter(collector, root);
        collector.flush();
        return collector.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            String piece = run.getWholeText();
            if (insetEnd == null && mayLead(piece) && text.atSentence() && SiteFurniture.leadsElsewhere(piece)) {
                flush();
                insetEnd = end(run);
            }
            text.append(piece, links > 0, bolds > 0);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (LineElements.isNoText(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "br" -> flush();
            case "a" -> links++;
            case "b", "strong" -> bolds++;
            case "ul", "ol" -> lists++;
            default -> {}
        }
        if (!LineElements.isBlock(element)) {
            return FilterResult.CONTINUE;
        }
        flush();
        if (tag.equals("table") && HtmlTable.holdsData(element)) {
            String cells = element.text();
            int linked = element.select("a[href]").stream()
                    .mapToInt(a -> a.text().length())
                    .sum();
            if (!cells.isBlank()) {
                lines.add(new HtmlLine(HtmlLine.Kind.TABLE, cells, element, linked, 0, 0));
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        blocks.push(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node == insetEnd) {
            flush();
            insetEnd = null;
        }
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (LineElements.isBlock(element)) {
                flush();
                blocks.pop();
            }
            switch (tag) {
                case "a" -> links--;
                case "b", "strong" -> bolds--;
                case "ul", "ol" -> lists--;
                default -> {}
            }
        }
        return FilterResult.CONTINUE;
    }

    /** The cheap half of the question whether a text leads to another story: its first letter. */
    private static boolean mayLead(String piece) {
        int start = 0;
        while (start < piece.length() && !Character.isLetter(piece.charAt(start))) {
            start++;
        }
        return start < piece.length() && "BbLlSsTtRrA".indexOf(piece.charAt(start)) >= 0;
    }

    /** Where an inset ends: with the inline element that begins with it, or with the link behind that. */
    private static Node end(TextNode start) {
        Node top = start;
        while (top.parent() instanceof Element around && !LineElements.isBlock(around)) {
            top = around;
        }
        if (top instanceof Element inline && inline.selectFirst("a") != null) {
            return top;
        }
        Node next = top.nextSibling();
        while (next instanceof TextNode blank && blank.isBlank()) {
            next = next.nextSibling();
        }
        boolean linked = next instanceof Element link
                && !LineElements.isBlock(link)
                && !link.normalName().equals("br")
                && link.selectFirst("a") != null;
        return linked && next != null ? next : top;
    }

    private void flush() {
        if (!text.isEmpty()) {
            Element block = blocks.getFirst();
            lines.add(line(block, text.toString()));
        }
        text.clear();
    }

    private HtmlLine line(Element block, String content) {
        Element at = block;
        for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
            String tag = at.normalName();
            if (up < 2 && LineElements.isCaption(at)) {
                return new HtmlLine(HtmlLine.Kind.CAPTION, content, block, text.linkChars(), text.boldChars(), 0);
            }
            switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return new HtmlLine(
                            HtmlLine.Kind.HEADING,
                            content,
                            block,
                            text.linkChars(),
                            text.boldChars(),
                            tag.charAt(1) - '0');
                }
                case "figcaption" -> {
                    return new HtmlLine(HtmlLine.Kind.CAPTION, content, block, text.linkChars(), text.boldChars(), 0);
                }
                case "li" -> {
                    return new HtmlLine(
                            HtmlLine.Kind.ITEM, content, block, text.linkChars(), text.boldChars(), Math.max(1, lists));
                }
                case "td", "th", "article", "section", "body" -> up = 4;
                default -> {}
            }
        }
        return new HtmlLine(HtmlLine.Kind.PARAGRAPH, content, block, text.linkChars(), text.boldChars(), 0);
    }
}
