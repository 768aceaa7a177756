package id.simpul.jobs.document.html;

import java.util.Collection;
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
    }

    private static final Sum NOTHING = new Sum();

    private final Map<Element, Sum> sums = new LinkedHashMap<>();

    TextWeights(List<HtmlLine> lines) {
        for (int i = 0; i < lines.size(); ) {
            Element block = lines.get(i).block();
            Sum own = new Sum(); // lines of one block follow each other
            for (; i < lines.size() && lines.get(i).block() == block; i++) {
                HtmlLine line = lines.get(i);
                own.weight += line.weight();
                own.chars += line.text().length();
                own.linkChars += line.linkChars();
            }
            for (Element at = block; at != null; at = at.parent()) {
                Sum sum = sums.computeIfAbsent(at, none -> new Sum());
                sum.weight += own.weight;
                sum.chars += own.chars;
                sum.linkChars += own.linkChars;
            }
        }
    }

    /** The characters in an element that speak for an article, see {@link HtmlLine#weight()}. */
    int of(@Nullable Element element) {
        return sums.getOrDefault(element, NOTHING).weight;
    }

    /** All characters of the lines in an element. */
    int characters(Element element) {
        return sums.getOrDefault(element, NOTHING).chars;
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
