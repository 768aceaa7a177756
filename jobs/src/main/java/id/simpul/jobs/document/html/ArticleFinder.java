package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article and the lines in it that are the article's. Names and marks of elements are
 * believed in order; where they hold too little of the page's running text, the densest element is taken instead.
 */
final class ArticleFinder {

    /** A named root is believed when it holds this share of the page's running text outside frames. */
    private static final double ENOUGH = 0.4;

    /** Going down from the body, a child that holds this share of its parent's text is entered. */
    private static final double MOST = 0.75;

    /** Elements taken for frame by a strong name keep at most this share of the page, by a weak one at most that. */
    private static final double FRAME_SHARE = 0.85;

    private static final double WEAK_SHARE = 0.35;

    /** Below so much running text the rest of the page is read, too. */
    private static final int SHORT = 250;

    /** The rank of an element that nothing speaks for. */
    private static final int LAST = 10;

    private static final Set<String> FRAME_TAGS = Set.of("nav", "footer", "amp-sidebar", "amp-ad");
    private static final Set<String> WEAK_TAGS = Set.of("aside", "form", "menu", "address");

    private final Element body;
    private final List<HtmlLine> lines;
    private final HtmlNames names = new HtmlNames();
    private final Map<Element, Integer> all = new LinkedHashMap<>();
    private final Map<Element, Boolean> framed = new LinkedHashMap<>();
    private Map<Element, Integer> weights = new LinkedHashMap<>();

    ArticleFinder(Element body, List<HtmlLine> lines) {
        this.body = body;
        this.lines = lines;
    }

    /** The lines of the article, in order. */
    List<HtmlLine> find() {
        weigh(lines, all);
        List<HtmlLine> open =
                lines.stream().filter(line -> !isFramed(line.block())).toList();
        weigh(open, weights);
        Element root = block(root());
        if (weights.getOrDefault(root, 0) < SHORT) {
            root = body; // stray paragraphs outside are all there is
        }
        Element article = root;
        List<HtmlLine> within =
                open.stream().filter(line -> holds(article, line.block())).toList();
        return new LinkDensity(article, within).kept();
    }

    private void weigh(List<HtmlLine> some, Map<Element, Integer> into) {
        for (HtmlLine line : some) {
            int weight = line.weight();
            for (Element at = line.block(); at != null && weight > 0; at = at.parent()) {
                into.merge(at, weight, Integer::sum);
            }
        }
    }

    /** Whether an element stands around the article: in a menu, a footer, a list of other stories. */
    boolean isFramed(@Nullable Element element) {
        if (element == null || element.equals(body)) {
            return false;
        }
        Boolean known = framed.get(element);
        if (known != null) {
            return known;
        }
        List<Element> path = new ArrayList<>();
        Element at = element;
        while (at != null && !at.equals(body) && !framed.containsKey(at)) {
            path.add(at);
            at = at.parent();
        }
        boolean above = at != null && !at.equals(body) && framed.getOrDefault(at, false);
        for (int i = path.size() - 1; i >= 0; i--) {
            above = above || saysFrame(path.get(i));
            framed.put(path.get(i), above);
        }
        return above;
    }

    private boolean saysFrame(Element element) {
        double share = (double) all.getOrDefault(element, 0) / Math.max(1, all.getOrDefault(body, 0));
        String tag = element.normalName();
        if (FRAME_TAGS.contains(tag)) {
            return share < FRAME_SHARE;
        }
        if (WEAK_TAGS.contains(tag)) {
            return share < WEAK_SHARE;
        }
        Optional<HtmlNames.Role> role = names.frame(element);
        if (role.isEmpty() || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        if (names.root(element).isPresent() && share > 0.15) {
            return false;
        }
        return share < (role.get() == HtmlNames.Role.FRAME ? FRAME_SHARE : WEAK_SHARE);
    }

    private Element root() {
        int total = weights.getOrDefault(body, 0);
        Map<Integer, List<Element>> named = new HashMap<>();
        weights.forEach((element, weight) -> {
            int rank = rank(element);
            if (rank < LAST) {
                named.computeIfAbsent(rank, none -> new ArrayList<>()).add(element);
            }
        });
        for (int rank = 0; rank < LAST; rank++) {
            List<Element> alike = named.get(rank);
            if (alike == null) {
                continue;
            }
            Element best = alike.stream().reduce(this::heavier).orElseThrow();
            Element around = around(alike);
            double enough = rank <= 2 ? ENOUGH : 0.5;
            if (around != null
                    && weights.getOrDefault(around, 0) >= enough * total
                    && weights.getOrDefault(best, 0) < 0.95 * weights.getOrDefault(around, 0)) {
                return around;
            }
            if (weights.getOrDefault(best, 0) >= enough * total) {
                return best;
            }
        }
        return densest();
    }

    /** The element around several of the same name that hold most of its text: a page made of boxes. */
    private @Nullable Element around(List<Element> alike) {
        if (alike.size() < 2) {
            return null;
        }
        Element common = alike.get(0);
        for (Element one : alike) {
            while (!holds(common, one) && common.parent() != null) {
                common = common.parent();
            }
        }
        Set<Element> known = Set.copyOf(alike);
        int sum = 0;
        for (Element one : alike) {
            boolean inner = false;
            for (Element up = one.parent(); up != null; up = up.parent()) {
                inner |= known.contains(up);
            }
            sum += inner ? 0 : weights.getOrDefault(one, 0);
        }
        return sum >= 0.8 * weights.getOrDefault(common, 0) ? common : null;
    }

    /** Lines belong to blocks, so a root that is none gives way to the block around it. */
    private Element block(Element root) {
        Element at = root;
        while (!at.equals(body) && !HtmlLines.isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private Element heavier(Element a, Element b) {
        int first = weights.getOrDefault(a, 0);
        int second = weights.getOrDefault(b, 0);
        if (first == second) {
            return holds(a, b) ? b : a; // the inner of two that hold the same
        }
        return first > second ? a : b;
    }

    private int rank(Element element) {
        if (element.attr("itemprop").contains("articleBody")) {
            return 0;
        }
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html")) {
            return LAST;
        }
        int named = names.root(element).map(HtmlNames.Role::rank).orElse(LAST);
        int tagged = tag.equals("article")
                ? 4
                : tag.equals("main") || element.attr("role").equals("main") ? 6 : LAST;
        return Math.min(named, tagged);
    }

    private Element densest() {
        Element at = body;
        while (true) {
            int whole = weights.getOrDefault(at, 0);
            Element next = null;
            for (Element child : at.children()) {
                if (weights.getOrDefault(child, 0) >= MOST * whole && whole > 0) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p")) {
                return at;
            }
            at = next;
        }
    }

    static boolean holds(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
