package id.simpul.jobs.document.html;

import java.util.List;

/** How much text of some lines stands in each part of a page, and how much of it speaks for an article. */
final class TextWeights {

    /** Running text and nothing else: at least so many characters, of them at most and at least these shares in links and paragraphs. */
    private static final int PROSE = 100;

    private static final double LINKED = 0.1;

    private static final double RUNNING = 0.7;

    private final int[] weights;
    private final int[] characters;
    private final int[] linkCharacters;

    TextWeights(PageParts parts, List<HtmlLine> lines) {
        weights = new int[parts.size()];
        characters = new int[parts.size()];
        linkCharacters = new int[parts.size()];
        for (HtmlLine line : lines) {
            int at = line.part().number();
            weights[at] += line.weight();
            characters[at] += line.text().length();
            linkCharacters[at] += line.linkChars();
        }
        for (int inner = parts.size() - 1; inner > 0; inner--) { // what is in a part is in the one around it
            PagePart around = parts.all().get(inner).parent();
            int outer = around == null ? 0 : around.number();
            weights[outer] += weights[inner];
            characters[outer] += characters[inner];
            linkCharacters[outer] += linkCharacters[inner];
        }
    }

    /** The characters in a part that speak for an article, see {@link HtmlLine#weight()}. */
    int of(PagePart part) {
        return weights[part.number()];
    }

    /** All characters of the lines in a part. */
    int characters(PagePart part) {
        return characters[part.number()];
    }

    /** Which share of the characters in a part stands in links. */
    double linkDensity(PagePart part) {
        int all = characters(part);
        return all == 0 ? 0 : (double) linkCharacters[part.number()] / all;
    }

    /** Whether a part holds sentences and hardly a link. */
    boolean prose(PagePart part) {
        int all = characters(part);
        return all >= PROSE && linkCharacters[part.number()] <= LINKED * all && of(part) >= RUNNING * all;
    }
}
