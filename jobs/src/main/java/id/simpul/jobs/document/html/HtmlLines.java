package id.simpul.jobs.document.html;

import id.simpul.jobs.document.SiteFurniture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its {@link HtmlLine lines}, in one pass: block elements and line breaks end a line. */
final class HtmlLines implements NodeFilter {

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "head",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "datalist",
            "audio",
            "video",
            "map",
            "noframes",
            "dialog",
            "rp",
            "rt");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "amp-sidebar",
            "amp-ad");

    /** The first character behind those of ASCII that print. */
    private static final char DELETE = 0x7F;

    private final List<HtmlLine> lines = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int links;
    private int bolds;
    private int lists;
    private int linkChars;
    private int boldChars;

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
            if (insetEnd == null && mayLead(piece) && atSentence() && SiteFurniture.leadsElsewhere(piece)) {
                flush();
                insetEnd = end(run);
            }
            append(piece);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (NEVER_TEXT.contains(tag) || hidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "br" -> flush();
            case "a" -> links++;
            case "b", "strong" -> bolds++;
            case "ul", "ol" -> lists++;
            default -> {}
        }
        if (!isBlock(element)) {
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
            if (isBlock(element)) {
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

    /** Whether what was collected so far is nothing, or ends as a sentence does. */
    private boolean atSentence() {
        return text.isEmpty() || ".!?…)”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Where an inset ends: with the inline element that begins with it, or with the link behind that. */
    private static Node end(TextNode start) {
        Node top = start;
        while (top.parent() instanceof Element around && !isBlock(around)) {
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
                && !isBlock(link)
                && !link.normalName().equals("br")
                && link.selectFirst("a") != null;
        return linked && next != null ? next : top;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** {@code wp-caption-text}, {@code photo-caption}: older themes have no element for it. */
    private static boolean isCaption(Element element) {
        return element.attributesSize() > 0
                && element.attr("class").contains("caption")
                && !element.normalName().equals("table");
    }

    static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        if (!style.isEmpty()) {
            String tight = style.replace(" ", "");
            if (tight.contains("display:none") || tight.contains("visibility:hidden")) {
                return true;
            }
        }
        return element.hasAttr("hidden");
    }

    private void append(String run) {
        int before = text.length();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c > ' ' && c < DELETE) {
                blank();
                text.append(c);
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                space = true;
            } else if (!isInvisible(c)) {
                blank();
                text.append(c);
            }
        }
        linkChars += links > 0 ? text.length() - before : 0;
        boldChars += bolds > 0 ? text.length() - before : 0;
    }

    private void blank() {
        if (space && !text.isEmpty()) {
            text.append(' ');
        }
        space = false;
    }

    /** Soft hyphens and zero-width characters stand inside words. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c < ' ';
    }

    private void flush() {
        if (!text.isEmpty()) {
            Element block = blocks.getFirst();
            lines.add(line(block, text.toString()));
        }
        text.setLength(0);
        space = false;
        linkChars = 0;
        boldChars = 0;
    }

    private HtmlLine line(Element block, String content) {
        Element at = block;
        for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
            String tag = at.normalName();
            if (up < 2 && isCaption(at)) {
                return new HtmlLine(HtmlLine.Kind.CAPTION, content, block, linkChars, boldChars, 0);
            }
            switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return new HtmlLine(
                            HtmlLine.Kind.HEADING, content, block, linkChars, boldChars, tag.charAt(1) - '0');
                }
                case "figcaption" -> {
                    return new HtmlLine(HtmlLine.Kind.CAPTION, content, block, linkChars, boldChars, 0);
                }
                case "li" -> {
                    return new HtmlLine(HtmlLine.Kind.ITEM, content, block, linkChars, boldChars, Math.max(1, lists));
                }
                case "td", "th", "article", "section", "body" -> up = 4;
                default -> {}
            }
        }
        return new HtmlLine(HtmlLine.Kind.PARAGRAPH, content, block, linkChars, boldChars, 0);
    }
}
