package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a page that are its article's. */
final class ArticleFinder {

    /** Below so much running text the rest of the page is read, too. */
    private static final int SHORT = 250;

    /** What is told to machines is the article, not its beginning, when it is no shorter than this share of what is found without it. */
    private static final double COVERED = 0.5;

    /** Boxes whose names say that they may be promotion or navigation are the article's where they hold this share of it together. */
    private static final double GOOD_PART = 0.15;

    /** Where they all stand behind it, as biographies and invitations do, they hold this share. */
    private static final double GOOD_END = 0.35;

    /** Names are doubted where they leave so little running text, and not this share of what is found without them. */
    private static final int LITTLE = 600;

    private static final double BESIDE = 1 / 3.0;

    private final PageParts parts;
    private final List<HtmlLine> lines;
    private final HtmlNames names = new HtmlNames();
    private final TextWeights all;

    /** Those that are believed. */
    private final Frames frames;

    /** The lines within the root that speaks for itself, whatever the page tells to machines. */
    private final List<HtmlLine> found;

    ArticleFinder(PageParts parts, List<HtmlLine> lines) {
        this.parts = parts;
        this.lines = CroppedTeasers.without(lines);
        this.all = new TextWeights(parts, this.lines);
        Frames named = new Frames(parts, names, all, true);
        Candidate first = candidate(named, null);
        int weight = weight(first.lines());
        if (weight < LITTLE) {
            Frames bare = new Frames(parts, names, all, false);
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
                .flatMap(toldBody -> toldBody.find(parts, lines, frames))
                .map(article -> new LinkDensity(parts, parts.body(), article).kept())
                .filter(article -> characters(article) >= COVERED * characters(found))
                .orElse(found);
    }

    private record Candidate(ArticleRoots.Root root, List<HtmlLine> lines) {}

    /** @param known the root, where it is not to be looked for */
    private Candidate candidate(Frames around, ArticleRoots.@Nullable Root known) {
        List<HtmlLine> open = lines.stream().filter(line -> !around.hold(line)).toList();
        TextWeights weights = new TextWeights(parts, open);
        ArticleRoots.Root root = known == null ? new ArticleRoots(parts, names, weights).find() : known;
        // stray paragraphs outside are all there is
        PagePart article = weights.of(root.part()) < SHORT ? parts.body() : root.part();
        List<HtmlLine> within = within(article, around);
        List<HtmlLine> kept = new LinkDensity(parts, article, new TeaserCards(article, weights).without(within)).kept();
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
    private List<HtmlLine> within(PagePart article, Frames around) {
        List<HtmlLine> surely = new ArrayList<>();
        List<HtmlLine> perhaps = new ArrayList<>();
        int sure = 0;
        int more = 0;
        int behind = 0; // of that what stands behind the last running text that surely is the article's
        for (HtmlLine line : lines) {
            if (!article.holds(line.part())) {
                continue;
            }
            if (!around.hold(line) || around.setApart(line.part(), article)) {
                surely.add(line);
                perhaps.add(line);
                sure += line.weight();
                behind = line.weight() > 0 ? 0 : behind;
            } else if (around.holdWeakly(line.part())) {
                perhaps.add(line);
                more += line.weight();
                behind += line.weight();
            }
        }
        boolean good = more - behind > GOOD_PART * (sure + more) || behind > GOOD_END * (sure + more);
        return good ? perhaps : surely;
    }

    /** What stands around the article: menus, footers, lists of other stories. */
    Frames frames() {
        return frames;
    }
}
