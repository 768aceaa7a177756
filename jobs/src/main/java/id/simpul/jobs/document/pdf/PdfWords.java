package id.simpul.jobs.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a page. Glyphs are taken in the order of the page's program and joined to words by their places; the stripper's own
 * sorting is left off, because it fails on ties ("Comparison method violates its general contract").
 */
final class PdfWords extends PDFTextStripper {

    /** A gap wider than this share of the type size parts words. */
    private static final double GAP = 0.2;

    /** More glyphs than any page of text has. */
    private static final int MOST_GLYPHS = 200_000;

    private final List<TextPosition> glyphs = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    private PdfWords() {
        setSortByPosition(false);
    }

    /** @param page 1-based */
    static List<PdfWord> of(PDDocument pdf, int page) throws IOException {
        PdfWords words = new PdfWords();
        words.setStartPage(page);
        words.setEndPage(page);
        words.getText(pdf);
        return words.words();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty() || glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        // bold type is often the same glyph printed twice, a little aside
        String place = text + "@" + Math.round(glyph.getXDirAdj() / 1.5) + "," + Math.round(glyph.getYDirAdj() / 1.5);
        if (places.add(place)) {
            glyphs.add(glyph);
        }
    }

    private List<PdfWord> words() {
        List<PdfWord> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        TextPosition first = null;
        TextPosition last = null;
        for (TextPosition glyph : glyphs) {
            boolean blank = glyph.getUnicode().isBlank();
            if (last != null && first != null && (blank || parted(last, glyph))) {
                add(words, text, first, last);
                first = null;
            }
            if (!blank) {
                if (first == null) {
                    first = glyph;
                    text.setLength(0);
                }
                text.append(glyph.getUnicode());
                last = glyph;
            }
        }
        if (first != null && last != null) {
            add(words, text, first, last);
        }
        return words;
    }

    private static boolean parted(TextPosition before, TextPosition next) {
        double size = Math.max(1, Math.max(size(before), size(next)));
        double gap = next.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
        return Math.abs(next.getYDirAdj() - before.getYDirAdj()) > size * 0.4
                || gap > size * GAP
                || gap < -size * 0.6
                || next.getDir() != before.getDir();
    }

    private static double size(TextPosition glyph) {
        return Math.abs(glyph.getFontSizeInPt()) > 0.5
                ? Math.abs(glyph.getFontSizeInPt())
                : Math.max(1, glyph.getHeightDir() * 1.4);
    }

    private static void add(List<PdfWord> words, StringBuilder text, TextPosition first, TextPosition last) {
        double size = Math.min(size(first), Math.max(4, first.getHeightDir() * 2.2));
        String font = first.getFont() == null || first.getFont().getName() == null
                ? ""
                : first.getFont().getName().toLowerCase(Locale.ROOT);
        String word = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                .strip();
        if (!word.isEmpty()) {
            words.add(new PdfWord(
                    word,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - size * 0.75,
                    first.getYDirAdj(),
                    size,
                    font.contains("bold") || font.contains("black")));
        }
    }
}
