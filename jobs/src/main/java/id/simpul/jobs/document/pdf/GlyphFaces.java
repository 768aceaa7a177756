package id.simpul.jobs.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** What the fonts of a page say of their glyphs: the characters they stand for, whether they are bold, how large they are. */
final class GlyphFaces {

    /** Of a font drawn by programs, the box around all glyphs is this much higher than the type's size says. */
    private static final double OF_BOX = 0.92;

    private static final GlyphList GLYPHS = glyphList();

    /** Codes that fonts without a table share with Windows: dashes, quotation marks. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param sizeOfUnit type size for a unit of the font, 1 but for fonts drawn by programs */
    record Face(boolean bold, double sizeOfUnit) {}

    private final Map<PDFont, Face> faces = new IdentityHashMap<>();

    private static GlyphList glyphList() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Face of(PDFont font) {
        return faces.computeIfAbsent(font, GlyphFaces::face);
    }

    /** What a code stands for, or null. */
    @Nullable
    String text(PDFont font, int code) {
        String unicode = font.toUnicode(code, GLYPHS);
        return unicode == null && font instanceof PDSimpleFont && code >= 32 && code < 256
                ? new String(new byte[] {(byte) code}, WINDOWS)
                : unicode;
    }

    private static Face face(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
        double unit = 1;
        if (font instanceof PDType3Font drawn) {
            double high = drawn.getFontBBox() == null
                    ? 0
                    : Math.abs(drawn.getFontBBox().getHeight());
            double scale = Math.abs(drawn.getFontMatrix().getScaleY());
            unit = scale * (high > 0 ? high * OF_BOX : 1000);
        }
        return new Face(bold, unit > 0 && Double.isFinite(unit) ? unit : 1);
    }
}
