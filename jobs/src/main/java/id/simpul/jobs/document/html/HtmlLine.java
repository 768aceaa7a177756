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

    /** Full stops, exclamation and question marks of Chinese, Japanese, Arabic, Urdu and Hindi. */
    static final String FOREIGN_STOPS = "。！？؟۔।";

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
        return endsWithAny(text, ".!?…:;" + FOREIGN_STOPS);
    }

    /** Whether the last sign of a text, quotes and brackets aside, is one of these. */
    static boolean endsWithAny(String text, String signs) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)] 」』）".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && signs.indexOf(text.charAt(end)) >= 0;
    }

    private static int weight(Kind kind, String text, double linkDensity) {
        int length = isDense(text) ? 2 * text.length() : text.length();
        if (kind == Kind.HEADING || kind == Kind.CAPTION || length < 25) {
            return 0;
        }
        double share = 1 - linkDensity;
        if (share < 0.5) {
            return 0;
        }
        if (kind == Kind.TABLE) {
            return (int) (length * share / 4);
        }
        double trust = length >= 80 || sentence(text) ? 1 : 0.3;
        return (int) (length * share * trust * (kind == Kind.ITEM ? 0.7 : 1));
    }

    /** Whether a text is written in signs that stand for syllables or words: Chinese, Japanese, Korean. */
    private static boolean isDense(String text) {
        char sign = text.isEmpty() ? ' ' : text.charAt(text.length() / 2);
        return (sign >= '\u3040' && sign <= '\u9FFF') || (sign >= '\uAC00' && sign <= '\uD7A3');
    }
}
