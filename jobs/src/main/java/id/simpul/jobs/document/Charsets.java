package id.simpul.jobs.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides; then valid UTF-8 wins over whatever is declared; then the declaration, ISO-8859-1
 * and ASCII being read as windows-1252 as browsers do; then windows-1252.
 */
public final class Charsets {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Where browsers look for a page's own declaration (WHATWG: 1024; old pages keep it further down). */
    private static final int DECLARATION_WITHIN = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?([\\w:.-]{2,40})");

    /** Stands for what is no UTF-8; a page may hold it itself, too. */
    private static final char REPLACED = '\uFFFD';

    private Charsets() {}

    /** Text of bytes that declare nothing. */
    public static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** Text of markup, which may declare its charset near its beginning. */
    public static String decodeMarkup(byte[] bytes) {
        int head = Math.min(bytes.length, DECLARATION_WITHIN);
        Matcher declared = DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
        return decode(bytes, declared.find() ? named(declared.group(1)) : null);
    }

    private static String decode(byte[] bytes, @Nullable Charset declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACED) < 0 || isUtf8(bytes) || mostlyUtf8(bytes)) {
            return lenient;
        }
        boolean single = declared == null
                || declared.equals(StandardCharsets.ISO_8859_1)
                || declared.equals(StandardCharsets.US_ASCII)
                || declared.name().startsWith("UTF-");
        return new String(bytes, single ? WINDOWS_1252 : declared);
    }

    /** Whether all bytes are UTF-8; slower than reading them leniently, so asked only of texts with {@link #REPLACED} in them. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a text in UTF-8 merely has a few bad bytes: pasted, or cut off in the middle of a character. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int follow =
                    (bytes[i] & 0xE0) == 0xC0 ? 1 : (bytes[i] & 0xF0) == 0xE0 ? 2 : (bytes[i] & 0xF8) == 0xF0 ? 3 : 0;
            int seen = 0;
            while (seen < follow && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (follow > 0 && seen == follow) {
                good++;
                i += follow;
            } else {
                bad++;
            }
        }
        return good > 2 * bad;
    }

    private static @Nullable Charset named(String name) {
        try {
            return Charset.forName(name.toLowerCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
