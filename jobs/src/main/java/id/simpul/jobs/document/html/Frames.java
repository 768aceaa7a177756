package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private final Element body;
    private final HtmlNames names;
    private final TextWeights weights;
    private final boolean named;
    private final Map<Element, Hold> known = new HashMap<>();

    /** @param named whether all names count; else those of readers' comments only, and tags */
    Frames(Element body, HtmlNames names, TextWeights weights, boolean named) {
        this.named = named;
        this.body = body;
        this.names = names;
        this.weights = weights;
    }

    /** Whether an element is a frame or stands in one. */
    boolean hold(@Nullable Element element) {
        return of(element) != Hold.NOT;
    }

    /** Whether an element is or stands in what is a frame by weak names only, and in a box of that kind that holds running text. */
    boolean holdWeakly(Element element) {
        if (of(element) != Hold.WEAKLY) {
            return false;
        }
        Element outer = element;
        for (Element up = element.parent(); up != null && of(up) == Hold.WEAKLY; up = up.parent()) {
            outer = up;
        }
        return !FRAME_TAGS.contains(outer.normalName()) && weights.of(outer) > 0;
    }

    /** Whether an element stands in what readers write below an article. */
    boolean holdsReaders(Element element) {
        for (Element at = element; at != null && !at.equals(body); at = at.parent()) {
            if (names.frame(at).filter(role -> role == HtmlNames.Role.COMMENT).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Hold of(@Nullable Element element) {
        if (element == null || element.equals(body)) {
            return Hold.NOT;
        }
        Hold told = known.get(element);
        if (told != null) {
            return told;
        }
        List<Element> path = new ArrayList<>();
        Element at = element;
        while (at != null && !at.equals(body) && !known.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        Hold above = at == null || at.equals(body) ? Hold.NOT : known.getOrDefault(at, Hold.NOT);
        for (int i = path.size() - 1; i >= 0; i--) {
            Hold own = above == Hold.SURELY ? above : frame(path.get(i));
            above = own.compareTo(above) > 0 ? own : above;
            known.put(path.get(i), above);
        }
        return above;
    }

    /** Whether an element within an article stands in a box of it that merely is set apart: an aside of sentences. */
    boolean setApart(Element element, Element article) {
        Element outer = null;
        for (Element at = element; at != null && !at.equals(article); at = at.parent()) {
            outer = hold(at) ? at : outer;
        }
        return outer != null
                && outer.normalName().equals("aside")
                && names.frame(outer).isEmpty()
                && weights.prose(outer);
    }

    private Hold frame(Element element) {
        double share = (double) weights.of(element) / Math.max(1, weights.of(body));
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
        return share < WEAK_SHARE ? Hold.WEAKLY : tagged;
    }
}
