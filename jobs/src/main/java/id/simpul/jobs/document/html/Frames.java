package id.simpul.jobs.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around the article of a page: menus, footers, lists of other stories, told by tags and names. */
final class Frames {

    /** How surely an element stands around the article; of two around each other the surer counts. */
    private enum Hold {
        NOT,
        WEAKLY,
        SURELY
    }

    /** Elements taken for frame by a strong name keep at most this share of the page, by a weak one at most that. */
    private static final double FRAME_SHARE = 0.85;

    private static final double WEAK_SHARE = 0.35;

    /** An element whose names speak for an article, too, is one from this share on. */
    private static final double ROOT_SHARE = 0.15;

    private static final Set<String> FRAME_TAGS = Set.of("nav", "footer", "amp-sidebar", "amp-ad");
    private static final Set<String> WEAK_TAGS = Set.of("aside", "form", "menu", "address");

    private final PageParts parts;
    private final HtmlNames names;
    private final TextWeights weights;
    private final boolean named;
    private final @Nullable Hold[] known;

    /** Of elements that hold no lines. */
    private final Map<Element, Hold> others = new HashMap<>();

    /** @param named whether all names count; else those of readers' comments only, and tags */
    Frames(PageParts parts, HtmlNames names, TextWeights weights, boolean named) {
        this.parts = parts;
        this.names = names;
        this.weights = weights;
        this.named = named;
        this.known = new Hold[parts.size()];
    }

    /** Whether a line stands in a frame. */
    boolean hold(HtmlLine line) {
        return of(line.part()) != Hold.NOT;
    }

    /** Whether an element is a frame or stands in one. */
    boolean hold(Element element) {
        return of(element) != Hold.NOT;
    }

    /** Whether a part is or stands in what is a frame by weak names only, and in a box of that kind that holds running text. */
    boolean holdWeakly(PagePart part) {
        if (of(part) != Hold.WEAKLY) {
            return false;
        }
        PagePart outer = part;
        for (PagePart up = part.parent(); up != null && of(up) == Hold.WEAKLY; up = up.parent()) {
            outer = up;
        }
        return !FRAME_TAGS.contains(outer.element().normalName()) && weights.of(outer) > 0;
    }

    /** Whether an element stands in what readers write below an article. */
    boolean holdsReaders(Element element) {
        Element body = parts.body().element();
        for (Element at = element; at != null && at != body; at = at.parent()) {
            if (names.frame(at).filter(role -> role == HtmlNames.Role.COMMENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Hold of(PagePart part) {
        Hold told = known[part.number()];
        if (told == null) {
            PagePart around = part.parent();
            double share = (double) weights.of(part) / Math.max(1, weights.of(parts.body()));
            told = around == null ? Hold.NOT : within(of(around), part.element(), share);
            known[part.number()] = told;
        }
        return told;
    }

    private Hold of(@Nullable Element element) {
        Element body = parts.body().element();
        if (element == null || element == body || element == body.parent()) {
            return Hold.NOT;
        }
        PagePart part = parts.of(element);
        if (part != null) {
            return of(part);
        }
        Hold told = others.get(element);
        if (told == null) {
            told = within(of(element.parent()), element, 0);
            others.put(element, told);
        }
        return told;
    }

    /** What holds an element in what is held so itself. */
    private Hold within(Hold above, Element element, double share) {
        Hold own = above == Hold.SURELY ? above : frame(element, share);
        return own.compareTo(above) > 0 ? own : above;
    }

    /** Whether a part of an article stands in a box of it that merely is set apart: an aside of sentences. */
    boolean setApart(PagePart part, PagePart article) {
        PagePart outer = null;
        for (PagePart at = part; at != null && at != article; at = at.parent()) {
            outer = of(at) == Hold.NOT ? outer : at;
        }
        return outer != null
                && outer.element().normalName().equals("aside")
                && names.frame(outer.element()).isEmpty()
                && weights.prose(outer);
    }

    /** @param share of the page's running text that the element holds */
    private Hold frame(Element element, double share) {
        String tag = element.normalName();
        if (FRAME_TAGS.contains(tag)) {
            return share < FRAME_SHARE ? Hold.SURELY : Hold.NOT;
        }
        Hold tagged = WEAK_TAGS.contains(tag) && share < WEAK_SHARE ? Hold.WEAKLY : Hold.NOT;
        HtmlNames.@Nullable Role role = names.frame(element).orElse(null);
        if (role == null || tag.equals("article") || tag.equals("main")) {
            return tagged;
        }
        if (share > ROOT_SHARE && names.root(element).isPresent()) {
            return tagged;
        }
        if (!named && role != HtmlNames.Role.COMMENT) {
            return tagged;
        }
        if (role != HtmlNames.Role.WEAK) {
            return share < FRAME_SHARE ? Hold.SURELY : tagged;
        }
        if (LineElements.isHeading(element)) {
            return tagged;
        }
        return share < WEAK_SHARE ? Hold.WEAKLY : tagged;
    }
}
