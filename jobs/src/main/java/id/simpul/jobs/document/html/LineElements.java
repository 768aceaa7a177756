package id.simpul.jobs.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What elements mean for the lines of a page: which begin a line of their own, which are captions, which are never seen. */
final class LineElements {

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

    /** What an element does to the lines. */
    enum Role {
        NO_TEXT,
        BLOCK,
        LIST,
        TABLE,
        BREAK,
        LINK,
        BOLD,
        OTHER;

        /** Whether lines begin and end with the element. */
        boolean isBlock() {
            return this == BLOCK || this == LIST || this == TABLE;
        }
    }

    /** "[1]", "1,2", "[note 12]". */
    private static final int LONGEST_MARK = 10;

    private static final Evaluator LINK = new Evaluator.Tag("a");

    /** How many elements may stand between a headline and the button that it is. */
    private static final int HEADED_WITHIN = 3;

    /** How deep in the body what holds the whole page stands. */
    private static final int NEAR_BODY = 2;

    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1, main");

    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

    private static final Map<String, Role> ROLES = roles();

    private LineElements() {}

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        BLOCKS.forEach(tag -> roles.put(tag, Role.BLOCK));
        NEVER_TEXT.forEach(tag -> roles.put(tag, Role.NO_TEXT));
        roles.putAll(Map.of(
                "ul",
                Role.LIST,
                "ol",
                Role.LIST,
                "table",
                Role.TABLE,
                "br",
                Role.BREAK,
                "a",
                Role.LINK,
                "b",
                Role.BOLD,
                "strong",
                Role.BOLD));
        return roles;
    }

    static Role role(Element element) {
        Role role = ROLES.getOrDefault(element.normalName(), Role.OTHER);
        return role == Role.NO_TEXT && element.normalName().equals("button") && unfolds(element) ? Role.OTHER : role;
    }

    /** Whether a button is the headline of a section that it opens: what is asked often is told so. */
    private static boolean unfolds(Element button) {
        Element around = button.parent();
        for (int up = 0; around != null && up < HEADED_WITHIN; up++, around = around.parent()) {
            if (isHeading(around)) {
                return true;
            }
        }
        return button.selectFirst(HEADING) != null;
    }

    static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Whether it is the number of a note: it stands high and leads to a place in a page. */
    static boolean isNoteMark(Element element) {
        if (!element.normalName().equals("sup")) {
            return false;
        }
        Element link = element.selectFirst(LINK);
        Element around = element.parent();
        if (link == null && around != null && around.normalName().equals("a")) {
            link = around;
        }
        return link != null
                && link.attr("href").indexOf('#') >= 0
                && element.text().length() <= LONGEST_MARK;
    }

    static boolean isBlock(Element element) {
        return role(element).isBlock();
    }

    /** {@code wp-caption-text}, {@code photo-caption}: older themes have no element for it. */
    static boolean isCaption(Element element) {
        return element.attributesSize() > 0
                && element.attributes().get("class").contains("caption")
                && !element.normalName().equals("table");
    }

    /** Whether an element is not shown; what holds the whole page is, as soon as a script has run. */
    static boolean hidden(Element element) {
        return element.attributesSize() > 0 && isHidden(element) && !holdsThePage(element);
    }

    private static boolean holdsThePage(Element element) {
        Element at = element;
        for (int up = 0; at != null && up <= NEAR_BODY; up++, at = at.parent()) {
            if (at.normalName().equals("body")) {
                return up == 0 || element.selectFirst(HEADLINE) != null;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        Attributes told = element.attributes();
        String style = told.get("style");
        if (!style.isEmpty()) {
            String tight = style.replace(" ", "");
            if (tight.contains("display:none") || tight.contains("visibility:hidden")) {
                return true;
            }
        }
        return told.hasKey("hidden");
    }
}
