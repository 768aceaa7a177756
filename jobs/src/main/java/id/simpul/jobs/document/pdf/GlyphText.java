package id.simpul.jobs.document.pdf;

import java.text.Normalizer;
import java.util.Map;

/**
 * What a glyph's character stands for in plain text: ligatures in letters, bullets of symbol fonts as bullets. Not
 * {@link Normalizer.Form#NFKC}, which makes a figure of a footnote mark: 154¹ is not 1541.
 */
final class GlyphText {

    /** Symbol and Wingdings keep their shapes in a private range; these are used to begin list items. */
    private static final Map<Character, String> SYMBOLS = Map.of(
            '\uF0B7', "•", '\uF0A7', "▪", '\uF0D8', "➢", '\uF0FC', "✓", '\uF0FE', "☑", '\uF0A8', "☐", '\uF02D', "-",
            '\uF0E0', "→", '\uF06C', "●", '\uF06E', "■");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private GlyphText() {}

    /** Empty where the character stands for nothing that can be read. */
    static String of(String unicode) {
        if (unicode.length() == 1 && unicode.charAt(0) >= ' ' && unicode.charAt(0) < 127) {
            return unicode;
        }
        StringBuilder text = new StringBuilder();
        unicode.codePoints().forEach(point -> append(text, point));
        return text.toString();
    }

    private static void append(StringBuilder text, int point) {
        if (point == 0xA0 || Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            text.append(' ');
        } else if (point == 0x2010 || point == 0x2011) {
            text.append('-');
        } else if ((point >= 0xFB00 && point <= 0xFB06)
                || (point >= 0xFF01 && point <= 0xFF5E)
                || (point >= 0x1D400 && point <= 0x1D7FF)) {
            text.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (point >= 0xF020 && point <= 0xF0FF) {
            text.append(SYMBOLS.getOrDefault((char) point, ""));
        } else if (!isNothing(point)) {
            text.appendCodePoint(point);
        }
    }

    private static boolean isNothing(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || (type == Character.FORMAT && point != 0xAD)
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || point == 0xFFFD;
    }

    /** A raised figure as what it is: a mark, not a digit of the number before it. */
    static String raised(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    /** Accents joined with their letters. */
    static String whole(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word.toString();
    }
}
