package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;

/** Lists of stories with the beginning of each, cropped where the box is full: a linked headline, and a text that breaks off. */
final class CroppedTeasers {

    /** A single one may be an article's own. */
    private static final int FEWEST = 2;

    private static final int SHORTEST_HEADLINE = 20;

    /** Between headline and text may stand a date or the name of a rubric. */
    private static final int BETWEEN = 40;

    private CroppedTeasers() {}

    static List<HtmlLine> without(List<HtmlLine> lines) {
        boolean[] teaser = new boolean[lines.size()];
        int found = 0;
        for (int i = 1; i < teaser.length; i++) {
            if (breaksOff(lines.get(i))) {
                int headline = isHeadline(lines.get(i - 1)) ? i - 1 : above(lines, i);
                if (headline >= 0) {
                    teaser[headline] = true;
                    teaser[i] = true;
                    found++;
                }
            }
        }
        if (found < FEWEST) {
            return lines;
        }
        List<HtmlLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < teaser.length; i++) {
            if (!teaser[i]) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static int above(List<HtmlLine> lines, int at) {
        return at > 1 && lines.get(at - 1).text().length() <= BETWEEN && isHeadline(lines.get(at - 2)) ? at - 2 : -1;
    }

    private static boolean isHeadline(HtmlLine line) {
        return line.linkDensity() > 0.9 && line.text().length() >= SHORTEST_HEADLINE;
    }

    /** Whether a text ends with three dots, which a link to the rest of it may follow. */
    private static boolean breaksOff(HtmlLine line) {
        if (line.kind() != HtmlLine.Kind.PARAGRAPH && line.kind() != HtmlLine.Kind.ITEM) {
            return false;
        }
        String text = line.text();
        int end = text.length() - Math.min(line.linkChars(), text.length());
        while (end > 0 && " ])»>".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > SHORTEST_HEADLINE && (text.charAt(end - 1) == '…' || text.startsWith("...", end - 3));
    }
}
