package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element that holds a page's article. Names and marks of elements are believed in order, if they hold enough of the page's
 * running text; else the densest element is taken.
 */
final class ArticleRoots {

    /** A named root is believed when it holds this share of the page's running text outside frames; by a vague name, that share. */
    private static final double ENOUGH = 0.4;

    private static final double ENOUGH_VAGUE = 0.5;

    /** The last of the ranks whose names say "article", not "content" or "main". */
    private static final int VAGUE = 2;

    /** Going down, a child that holds this share of its parent's text is entered. */
    private static final double MOST = 0.75;

    /** So it is within a named root, where what stands beside may be the article's. */
    private static final double NEARLY_ALL = 0.93;

    /** Boxes of one name make up the page when they hold this share of the element around them. */
    private static final double MADE_OF_BOXES = 0.8;

    /** The rank of an element that nothing speaks for. */
    private static final int LAST = 10;

    private final PageParts parts;
    private final HtmlNames names;
    private final TextWeights weights;

    /** @param weights of the lines outside frames */
    ArticleRoots(PageParts parts, HtmlNames names, TextWeights weights) {
        this.parts = parts;
        this.names = names;
        this.weights = weights;
    }

    /**
     * @param part a block element; the body where nothing else holds the article
     * @param sure whether its names or marks say "article", not "content" or "main" or nothing
     */
    record Root(PagePart part, boolean sure) {}

    Root find() {
        Map<Integer, List<PagePart>> named = new HashMap<>();
        for (PagePart part : parts.all()) {
            int rank = weights.of(part) > 0 ? rank(part.element()) : LAST;
            if (rank < LAST) {
                named.computeIfAbsent(rank, none -> new ArrayList<>()).add(part);
            }
        }
        for (int rank = 0; rank < LAST; rank++) {
            PagePart root = named.containsKey(rank) ? believed(named.get(rank), rank) : null;
            if (root != null) {
                return new Root(block(narrowed(root)), rank <= VAGUE);
            }
        }
        return new Root(block(densest(parts.body(), MOST)), false);
    }

    /** The heaviest of the elements of one rank, or the element that is made of them; null where neither holds enough. */
    private @Nullable PagePart believed(List<PagePart> alike, int rank) {
        double enough = (rank <= VAGUE ? ENOUGH : ENOUGH_VAGUE) * weights.of(parts.body());
        PagePart best = alike.stream().reduce(this::heavier).orElseThrow();
        PagePart around = alike.size() > 1 ? around(alike) : best;
        PagePart root = weights.of(best) < NEARLY_ALL * weights.of(around) && madeOf(around, alike) ? around : best;
        return weights.of(root) >= enough ? root : weights.of(best) >= enough ? best : null;
    }

    private static PagePart around(List<PagePart> alike) {
        PagePart common = alike.get(0);
        for (PagePart one : alike) {
            while (!common.holds(one) && common.parent() != null) {
                common = common.parent();
            }
        }
        return common;
    }

    private boolean madeOf(PagePart around, List<PagePart> boxes) {
        Set<PagePart> known = Set.copyOf(boxes);
        int sum = 0;
        for (PagePart box : boxes) {
            PagePart up = box.parent();
            while (up != null && !known.contains(up)) {
                up = up.parent();
            }
            sum += up == null ? weights.of(box) : 0; // counted with the box around it
        }
        return sum >= MADE_OF_BOXES * weights.of(around);
    }

    private PagePart heavier(PagePart a, PagePart b) {
        int first = weights.of(a);
        int second = weights.of(b);
        if (first == second) {
            return a.holds(b) ? b : a; // the inner of two that hold the same
        }
        return first > second ? a : b;
    }

    private int rank(Element element) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return tag.equals("article") ? 4 : tag.equals("main") ? 6 : LAST;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return 0;
        }
        if (tag.equals("body") || tag.equals("html")) {
            return LAST;
        }
        int named = names.root(element).map(HtmlNames.Role::rank).orElse(LAST);
        int tagged = tag.equals("article")
                ? 4
                : tag.equals("main") || element.attr("role").equals("main") ? 6 : LAST;
        return Math.min(named, tagged);
    }

    /** What follows the article within a named root is left out; what stands before it may be its beginning. */
    private PagePart narrowed(PagePart root) {
        PagePart at = root;
        while (true) {
            int whole = weights.of(at);
            int before = 0;
            PagePart next = null;
            for (PagePart child : at.children()) {
                int weight = weights.of(child);
                if (next == null && before == 0 && whole > 0 && weight >= NEARLY_ALL * whole) {
                    next = child;
                }
                before += weight;
            }
            if (next == null || next.element().normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    private PagePart densest(PagePart from, double most) {
        PagePart at = from;
        while (true) {
            int whole = weights.of(at);
            PagePart next = null;
            for (PagePart child : at.children()) {
                if (whole > 0 && weights.of(child) >= most * whole) {
                    next = child;
                }
            }
            if (next == null || next.element().normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    /** Lines belong to blocks, so a root that is none gives way to the block around it. */
    private static PagePart block(PagePart root) {
        PagePart at = root;
        while (!LineElements.isBlock(at.element()) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }
}
