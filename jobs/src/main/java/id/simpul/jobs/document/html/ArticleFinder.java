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

    /** Names are doubted where they leave so little running text, and not this share of what is found without them. */
    private static final int LITTLE = 600;

    private static final double BESIDE = 1 / 3.0;

    private final Element body;
    private final List<HtmlLine> lines;
    private final HtmlNames names = new HtmlNames();
    private final TextWeights all;

    /** Those that are believed. */
    private final Frames frames;

    /** The lines within the root that speaks for itself, whatever the page tells to machines. */
    private final List<HtmlLine> found;

    ArticleFinder(Element body, List<HtmlLine> lines) {
        this.body = body;
        this.lines = lines;
        this.all = new TextWeights(lines);
        Frames named = new Frames(body, names, all, true);
        Candidate first = candidate(named, null);
        int weight = weight(first.lines());
        if (weight < LITTLE) {
            Frames bare = new Frames(body, names, all, false);
            Candidate second = candidate(bare, first.root().sure() ? first.root() : null);
            boolean doubted = weight < BESIDE * weight(second.lines());
            this.frames = doubted ? bare : named;
            this.found = doubted ? second.lines() : first.lines();
        } else {
            this.frames = named;
            this.found = first.lines();
        }
    }

    /**
     * The lines of the article, in order.
     *
     * @param told the article's text as the page tells it to machines, or ""
     */
    List<HtmlLine> find(String told) {
        return ToldBody.of(told)
                .flatMap(toldBody -> toldBody.find(body, lines, frames))
                .map(article -> new LinkDensity(body, article).kept())
                .filter(article -> characters(article) >= COVERED * characters(found))
                .orElse(found);
    }

    private record Candidate(ArticleRoots.Root root, List<HtmlLine> lines) {}

    /** @param known the root, where it is not to be looked for */
    private Candidate candidate(Frames around, ArticleRoots.@Nullable Root known) {
        List<HtmlLine> open =
                lines.stream().filter(line -> !around.hold(line.block())).toList();
        TextWeights weights = new TextWeights(open);
        ArticleRoots.Root root = known == null ? new ArticleRoots(body, names, weights).find() : known;
        // stray paragraphs outside are all there is
        Element article = weights.of(root.element()) < SHORT ? body : root.element();
        List<HtmlLine> within = within(article, around);
        List<HtmlLine> kept = new LinkDensity(article, new TeaserCards(article, weights).without(within)).kept();
        List<HtmlLine> all = new ArrayList<>(Lead.before(article, lines, around));
        all.addAll(kept);
        return new Candidate(root, all);
    }

    private static int characters(List<HtmlLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static int weight(List<HtmlLine> lines) {
        return lines.stream().mapToInt(HtmlLine::weight).sum();
    }

    /** The lines of an element without the frames in it; of what merely may be frame everything comes back where it is a good part. */
    private List<HtmlLine> within(Element article, Frames around) {
        List<HtmlLine> surely = new ArrayList<>();
        List<HtmlLine> perhaps = new ArrayList<>();
        int sure = 0;
        int more = 0;
        for (HtmlLine line : lines) {
            if (!holds(article, line.block())) {
                continue;
            }
            if (!around.hold(line.block()) || around.setApart(line.block(), article)) {
                surely.add(line);
                perhaps.add(line);
                sure += line.weight();
            } else if (around.holdWeakly(line.block())) {
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

    /** Whether an element stands in what readers write below the article. */
    boolean isReaders(Element element) {
        return frames.holdsReaders(element);
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
