package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much text of some lines stands in each element of a page, and how much of it speaks for an article. */
final class TextWeights {

    /** Running text and nothing else: at least so many characters, of them at most and at least these shares in links and paragraphs. */
    private static final int PROSE = 100;

    private static final double LINKED = 0.1;

    private static final double RUNNING = 0.7;

    private static final class Sum {
        private int weight;
        private int chars;
        private int linkChars;

        private void add(int moreWeight, int moreChars, int moreLinkChars) {
            weight += moreWeight;
            chars += moreChars;
            linkChars += moreLinkChars;
        }
    }

    private static final Sum NOTHING = new Sum();

    private final Map<Element, Sum> sums = new LinkedHashMap<>();

    /** @param lines in the order of the page */
    TextWeights(List<HtmlLine> lines) {
        List<Element> path = new ArrayList<>(); // from the root to the block at hand; sums flow up when it is left
        List<Element> next = new ArrayList<>();
        for (HtmlLine line : lines) {
            Element block = line.block();
            if (path.isEmpty() || path.get(path.size() - 1) != block) {
                pathTo(block, next);
                int common = 0;
                while (common < path.size() && common < next.size() && path.get(common) == next.get(common)) {
                    common++;
                }
                leave(path, common);
                for (Element element : next.subList(common, next.size())) {
                    sums.putIfAbsent(element, new Sum());
                    path.add(element);
                }
            }
            sum(block).add(line.weight(), line.text().length(), line.linkChars());
        }
        leave(path, 0);
    }

    private static void pathTo(Element block, List<Element> path) {
        path.clear();
        for (Element at = block; at != null; at = at.parent()) {
            path.add(at);
        }
        Collections.reverse(path);
    }

    private void leave(List<Element> path, int depth) {
        for (int last = path.size() - 1; last >= depth; last--) {
            if (last > 0) {
                Sum inner = sum(path.get(last));
                sum(path.get(last - 1)).add(inner.weight, inner.chars, inner.linkChars);
            }
            path.remove(last);
        }
    }

    private Sum sum(Element element) {
        return sums.getOrDefault(element, NOTHING);
    }

    /** The characters in an element that speak for an article, see {@link HtmlLine#weight()}. */
    int of(@Nullable Element element) {
        return sums.getOrDefault(element, NOTHING).weight;
    }

    /** All characters of the lines in an element. */
    int characters(Element element) {
        return sums.getOrDefault(element, NOTHING).chars;
    }

    /** Which share of the characters in an element stands in links. */
    double linkDensity(Element element) {
        Sum sum = sums.getOrDefault(element, NOTHING);
        return sum.chars == 0 ? 0 : (double) sum.linkChars / sum.chars;
    }

    /** All elements that hold any of the lines. */
    Collection<Element> elements() {
        return sums.keySet();
    }

    /** Whether an element holds sentences and hardly a link. */
    boolean prose(Element element) {
        Sum sum = sums.getOrDefault(element, NOTHING);
        return sum.chars >= PROSE && sum.linkChars <= LINKED * sum.chars && sum.weight >= RUNNING * sum.chars;
    }
}
