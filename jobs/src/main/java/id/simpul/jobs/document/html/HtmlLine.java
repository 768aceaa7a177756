package id.simpul.jobs.document.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of running text of a page between two block boundaries.
 *
 * @param part the innermost block element that holds it; of a table, the table itself
 * @param linkChars how many characters of the text stand in links
 * @param boldChars how many stand in bold type
 * @param level of a heading 1 to 6, of an item its depth, else 0
 * @param weight how many characters speak for its surroundings being an article: none of a list of links, a menu or a label
 */
record HtmlLine(Kind kind, String text, PagePart part, int linkChars, int boldChars, int level, int weight) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE,
        CAPTION
    }

    static HtmlLine of(Kind kind, String text, PagePart part, int linkChars, int boldChars, int level) {
        int weight = weight(kind, text, linkDensity(text, linkChars));
        return new HtmlLine(kind, text, part, linkChars, boldChars, level, weight);
    }

    Element block() {
        return part.element();
    }

    double linkDensity() {
        return linkDensity(text, linkChars);
    }

    private static double linkDensity(String text, int linkChars) {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linkChars / text.length());
    }

    /** Whether it ends as a sentence does. */
    boolean sentence() {
        return sentence(text);
    }

    private static boolean sentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)] ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?…:;".indexOf(text.charAt(end)) >= 0;
    }

    private static int weight(Kind kind, String text, double linkDensity) {
        if (kind == Kind.HEADING || kind == Kind.CAPTION || text.length() < 25) {
            return 0;
        }
        double share = 1 - linkDensity;
        if (share < 0.5) {
            return 0;
        }
        if (kind == Kind.TABLE) {
            return (int) (text.length() * share / 4);
        }
        double trust = text.length() >= 80 || sentence(text) ? 1 : 0.3;
        return (int) (text.length() * share * trust * (kind == Kind.ITEM ? 0.7 : 1));
    }
}
