package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a page that are its article's. */
final class ArticleFinder {

    /** Below so much running text the rest of the page is read, too. */
    private static final int SHORT = 250;

    /** What is told to machines is the article, not its beginning, when it is no shorter than this share of what is found without it. */
    private static final double COVERED = 0.5;

    /** Boxes whose names say that they may be promotion or navigation are the article's where they hold this share of it together. */
    private static final double GOOD_PART = 0.15;

    private final Element body;
    private final List<HtmlLine> lines;
    private final HtmlNames names = new HtmlNames();
    private final Frames frames;

    ArticleFinder(Element body, List<HtmlLine> lines) {
        this.body = body;
        this.lines = lines;
        this.frames = new Frames(body, names, new TextWeights(lines));
    }

    /**
     * The lines of the article, in order.
     *
     * @param told the article's text as the page tells it to machines, or ""
     */
    List<HtmlLine> find(String told) {
        List<HtmlLine> found = find();
        return ToldBody.of(told)
                .flatMap(toldBody -> toldBody.find(body, lines, frames))
                .map(article -> new LinkDensity(body, article).kept())
                .filter(article -> characters(article) >= COVERED * characters(found))
                .orElse(found);
    }

    private static int characters(List<HtmlLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private List<HtmlLine> find() {
        List<HtmlLine> open =
                lines.stream().filter(line -> !frames.hold(line.block())).toList();
        TextWeights weights = new TextWeights(open);
        Element root = new ArticleRoots(body, names, weights).find();
        Element article = weights.of(root) < SHORT ? body : root; // stray paragraphs outside are all there is
        List<HtmlLine> within = within(article);
        return new LinkDensity(article, new TeaserCards(article, weights).without(within)).kept();
    }

    /** The lines of an element without the frames in it; of what merely may be frame everything comes back where it is a good part. */
    private List<HtmlLine> within(Element article) {
        List<HtmlLine> surely = new ArrayList<>();
        List<HtmlLine> perhaps = new ArrayList<>();
        int sure = 0;
        int more = 0;
        for (HtmlLine line : lines) {
            if (!holds(article, line.block())) {
                continue;
            }
            if (!frames.hold(line.block()) || frames.setApart(line.block(), article)) {
                surely.add(line);
                perhaps.add(line);
                sure += line.weight();
            } else if (frames.holdWeakly(line.block())) {
                perhaps.add(line);
                more += line.weight();
            }
        }
        return more > GOOD_PART * (sure + more) ? perhaps : surely;
    }

    /** Whether an element stands around the article: in a menu, a footer, a list of other stories. */
    boolean isFramed(@Nullable Element element) {
        return frames.hold(element);
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
