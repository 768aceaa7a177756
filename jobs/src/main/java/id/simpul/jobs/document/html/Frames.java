package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around the article of a page: menus, footers, lists of other stories, told by tags and names. */
final class Frames {

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
    private final Map<Element, Boolean> known = new HashMap<>();

    Frames(Element body, HtmlNames names, TextWeights weights) {
        this.body = body;
        this.names = names;
        this.weights = weights;
    }

    /** Whether an element is a frame or stands in one. */
    boolean hold(@Nullable Element element) {
        if (element == null || element.equals(body)) {
            return false;
        }
        Boolean told = known.get(element);
        if (told != null) {
            return told;
        }
        List<Element> path = new ArrayList<>();
        Element at = element;
        while (at != null && !at.equals(body) && !known.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        boolean above = at != null && !at.equals(body) && known.getOrDefault(at, false);
        for (int i = path.size() - 1; i >= 0; i--) {
            above = above || isFrame(path.get(i));
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

    private boolean isFrame(Element element) {
        double share = (double) weights.of(element) / Math.max(1, weights.of(body));
        String tag = element.normalName();
        if (FRAME_TAGS.contains(tag)) {
            return share < FRAME_SHARE;
        }
        if (WEAK_TAGS.contains(tag) && share < WEAK_SHARE) {
            return true;
        }
        Optional<HtmlNames.Role> role = names.frame(element);
        if (role.isEmpty() || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        if (names.root(element).isPresent() && share > ROOT_SHARE) {
            return false;
        }
        return share < (role.get() == HtmlNames.Role.FRAME ? FRAME_SHARE : WEAK_SHARE);
    }
}
