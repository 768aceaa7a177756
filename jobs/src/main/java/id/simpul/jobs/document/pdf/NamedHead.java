package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.PlacedText;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A running head or foot that names a region which the text never does: alone it tells whose paper it is, and it is told once. */
final class NamedHead {

    private NamedHead() {}

    /**
     * The first such line, its page number left out; null where there is none.
     *
     * @param running the words of all heads and feet
     */
    static @Nullable PlacedText of(List<PdfPage> pages, Set<PdfWord> running, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (PdfPage page : pages) {
            for (PdfLine line : page.rows()) {
                List<PdfWord> words = new ArrayList<>();
                line.words().stream()
                        .filter(word -> running.contains(word) && !isPageNumber(word, line))
                        .forEach(words::add);
                if (words.size() > 1) {
                    PlacedText head = CellTexts.placed(words, page.number());
                    if (names(head.text(), lower)) {
                        return head;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isPageNumber(PdfWord word, PdfLine line) {
        boolean atEdge = word == line.words().get(0)
                || word == line.words().get(line.words().size() - 1);
        return atEdge && Figures.is(word.text()) && !Figures.isYear(word.text());
    }

    private static boolean names(String head, String text) {
        for (Mention<Region> mention : Regions.find(head, List.of())) {
            if (!text.contains(mention.value().name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
