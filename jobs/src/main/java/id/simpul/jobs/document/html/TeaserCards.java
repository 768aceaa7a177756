package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of cards behind an article, each a linked headline with a line or two: teasers of other stories. */
final class TeaserCards {

    /** Fewer boxes of one make are a list of the article's. */
    private static final int ROW = 3;

    /** A card holds no more text. */
    private static final int LONGEST = 400;

    /** How far above its headline a card may begin. */
    private static final int HIGH = 5;

    /** Behind the article stands what has this many times its text before it. */
    private static final int BEHIND = 2;

    private final PagePart root;
    private final TextWeights weights;

    /** @param weights of the article's lines */
    TeaserCards(PagePart root, TextWeights weights) {
        this.root = root;
        this.weights = weights;
    }

    List<HtmlLine> without(List<HtmlLine> lines) {
        Set<PagePart> cards = cards(lines);
        if (cards.isEmpty()) {
            return lines;
        }
        boolean met = false;
        int before = 0;
        int behind = 0;
        List<HtmlLine> kept = new ArrayList<>();
        for (HtmlLine line : lines) {
            boolean card = within(line.part(), cards);
            met |= card;
            before += met ? 0 : line.weight();
            behind += met ? line.weight() : 0;
            if (!card) {
                kept.add(line);
            }
        }
        return before >= BEHIND * behind ? kept : lines;
    }

    private boolean within(PagePart block, Set<PagePart> cards) {
        PagePart at = block;
        while (at != null && !at.equals(root)) {
            if (cards.contains(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private Set<PagePart> cards(List<HtmlLine> lines) {
        Map<PagePart, Map<String, Set<PagePart>>> rows = new HashMap<>(); // by tag: names of cards tell of each story
        for (HtmlLine line : lines) {
            if (line.kind() == HtmlLine.Kind.HEADING && line.linkDensity() > 0.9) {
                boxes(line.part())
                        .forEach(box -> rows.computeIfAbsent(parent(box), none -> new HashMap<>())
                                .computeIfAbsent(box.element().normalName(), none -> new HashSet<>())
                                .add(box));
            }
        }
        Set<PagePart> cards = new HashSet<>();
        rows.values().stream()
                .flatMap(row -> row.values().stream())
                .filter(row -> row.size() >= ROW)
                .forEach(cards::addAll);
        return cards;
    }

    /** The boxes around a headline that are no larger than a card. */
    private List<PagePart> boxes(PagePart heading) {
        List<PagePart> boxes = new ArrayList<>();
        PagePart at = heading;
        for (int up = 0; up < HIGH && at != null && !at.equals(root) && weights.characters(at) <= LONGEST; up++) {
            if (up > 0) {
                boxes.add(at);
            }
            at = at.parent();
        }
        return boxes;
    }

    private PagePart parent(PagePart box) {
        PagePart parent = box.parent();
        return parent == null ? root : parent;
    }
}
