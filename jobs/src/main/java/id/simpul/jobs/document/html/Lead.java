package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.select.Evaluator;

/**
 * Paragraphs between the headline and the element that holds the article: some page builders put the first of them into a box of
 * its own. One or two are a standfirst, a note on the author or a caption; several are the story's beginning.
 */
final class Lead {

    private static final int FEWEST = 3;

    private static final int SHORTEST = 80;

    private static final double LINKED = 0.2;

    private static final Evaluator PICTURE = new Evaluator.Tag("img");

    private Lead() {}

    /** The lines of the beginning, or none. */
    static List<HtmlLine> before(PagePart article, List<HtmlLine> lines, Frames frames) {
        List<HtmlLine> lead = new ArrayList<>();
        boolean headed = false;
        for (HtmlLine line : lines) {
            if (article.holds(line.part())) {
                return lead.size() >= FEWEST ? lead : List.of();
            }
            if (line.kind() == HtmlLine.Kind.HEADING && line.level() == 1) {
                headed = true;
                lead.clear();
            } else if (headed && isParagraph(line) && !frames.hold(line)) {
                lead.add(line);
            }
        }
        return List.of();
    }

    private static boolean isParagraph(HtmlLine line) {
        return line.kind() == HtmlLine.Kind.PARAGRAPH
                && line.text().length() >= SHORTEST
                && line.sentence()
                && line.linkDensity() <= LINKED
                && line.block().selectFirst(PICTURE) == null;
    }
}
