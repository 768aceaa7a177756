package id.simpul.jobs.document.html;

import java.util.List;

/** What a site says of an article's authors below it: a name on a line of its own, and a paragraph that begins with that name. */
final class Biographies {

    /** They are among the last lines; a name so told before is one of those whom the article is about. */
    private static final int LAST = 12;

    /** They hold at most this share of the text. */
    private static final double SHARE = 0.35;

    private static final int LONGEST_NAME = 45;

    private static final int SHORTEST = 70;

    /** Between name and paragraph may stand what the author is. */
    private static final int BELOW = 2;

    private Biographies() {}

    /** The place of the first line of them; the number of lines where there are none. */
    static int begin(List<HtmlLine> lines) {
        int first = lines.size();
        for (int i = lines.size() - 2; i > 0; i--) {
            if (tellsOf(lines, i)) {
                if (i < lines.size() - LAST) {
                    return lines.size();
                }
                first = i;
            }
        }
        int all = 0;
        int behind = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).text().length();
            all += length;
            behind += i >= first ? length : 0;
        }
        return behind <= SHARE * all ? first : lines.size();
    }

    /** Whether a line is a name and a paragraph below it begins with that. */
    private static boolean tellsOf(List<HtmlLine> lines, int at) {
        String name = lines.get(at).text();
        if (name.length() > LONGEST_NAME || name.indexOf(' ') < 0 || !PersonNames.isProper(name)) {
            return false;
        }
        String folded = PageTitle.fold(name);
        for (int i = at + 1; i < lines.size() && i <= at + BELOW; i++) {
            HtmlLine below = lines.get(i);
            if (below.text().length() >= SHORTEST) {
                return below.kind() == HtmlLine.Kind.PARAGRAPH
                        && below.sentence()
                        && PageTitle.foldsFrom(below.text(), folded);
            }
        }
        return false;
    }
}
