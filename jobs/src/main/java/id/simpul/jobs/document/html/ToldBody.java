package id.simpul.jobs.document.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The article as the page tells it to machines (JSON-LD {@code articleBody}), compared with what it shows by runs of five words.
 * It says where the article stands and, where it is whole, which paragraphs are none of it.
 */
final class ToldBody {

    /** A shorter body is a teaser. */
    private static final int SHORTEST = 300;

    /** Runs of so many words are hardly ever alike by chance. */
    private static final int RUN = 5;

    /** A line is told with this share of its runs, foreign with at most that. */
    private static final double TOLD = 0.6;

    private static final double FOREIGN = 0.2;

    /** The page shows the told article when it holds this share of it. */
    private static final double SHOWN = 0.6;

    /** The element of the article holds this share of the told lines. */
    private static final double MOST = 0.9;

    /** What is told is whole when no more than this is shown beside it; else it may be the beginning only. */
    private static final double BESIDE = 0.25;

    private final Set<Integer> runs = new HashSet<>();
    private final int length;

    private ToldBody(String text) {
        length = text.length();
        forEachRun(text, runs::add);
    }

    static Optional<ToldBody> of(String text) {
        return text.length() < SHORTEST ? Optional.empty() : Optional.of(new ToldBody(text));
    }

    /** The lines of the article, if the page shows what it tells. */
    Optional<List<HtmlLine>> find(PageParts parts, List<HtmlLine> lines, Frames frames) {
        List<HtmlLine> told = lines.stream().filter(this::tells).toList();
        int shown = told.stream().mapToInt(line -> line.text().length()).sum();
        if (shown < SHOWN * length) {
            return Optional.empty();
        }
        PagePart root = innermost(parts, told, MOST * shown);
        Set<HtmlLine> known = Set.copyOf(told);
        List<HtmlLine> within = lines.stream()
                .filter(line -> root.holds(line.part()))
                .filter(line -> known.contains(line) || !frames.hold(line))
                .toList();
        List<HtmlLine> foreign = within.stream().filter(this::foreign).toList();
        int beside = foreign.stream().mapToInt(line -> line.text().length()).sum();
        if (beside > BESIDE * shown) {
            return Optional.of(within);
        }
        Set<HtmlLine> none = Set.copyOf(foreign);
        return Optional.of(within.stream().filter(line -> !none.contains(line)).toList());
    }

    private static PagePart innermost(PageParts parts, List<HtmlLine> told, double enough) {
        TextWeights weights = new TextWeights(parts, told);
        PagePart at = parts.body();
        while (true) {
            PagePart next = null;
            for (PagePart child : at.children()) {
                next = weights.characters(child) >= enough ? child : next;
            }
            if (next == null || !LineElements.isBlock(next.element())) {
                return at;
            }
            at = next;
        }
    }

    private boolean tells(HtmlLine line) {
        return line.kind() != HtmlLine.Kind.HEADING && share(line.text()) >= TOLD;
    }

    private boolean foreign(HtmlLine line) {
        return line.kind() == HtmlLine.Kind.PARAGRAPH
                && line.text().length() >= RUN * RUN
                && share(line.text()) <= FOREIGN;
    }

    /** How much of a text is told; of one with fewer words than a run half. */
    private double share(String text) {
        int[] count = new int[2];
        forEachRun(text, run -> {
            count[0]++;
            count[1] += runs.contains(run) ? 1 : 0;
        });
        return count[0] == 0 ? (TOLD + FOREIGN) / 2 : (double) count[1] / count[0];
    }

    private interface RunConsumer {
        void accept(int run);
    }

    private static void forEachRun(String text, RunConsumer consumer) {
        int[] last = new int[RUN];
        int words = 0;
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = 31 * word + Character.toLowerCase(c);
            } else if (word != 0) {
                last[words++ % RUN] = word;
                word = 0;
                if (words >= RUN) {
                    consumer.accept(hash(last, words));
                }
            }
        }
    }

    private static int hash(int[] last, int next) {
        int hash = 1;
        for (int i = 0; i < RUN; i++) {
            hash = 1_000_003 * hash + last[(next + i) % RUN];
        }
        return hash;
    }
}
