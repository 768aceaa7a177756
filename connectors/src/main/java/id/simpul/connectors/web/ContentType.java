package id.simpul.connectors.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bytes are. Their own look counts before what a server says of them.
 *
 * @param media lower-case, without parameters; {@code application/octet-stream} where nothing tells
 * @param charset of text, null for other bytes
 */
public record ContentType(String media, @Nullable Charset charset) {

    private static final int LOOK = 4096;

    private static final Pattern NAMED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");
    private static final Pattern XML_NAMED =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{1,40})");
    private static final Pattern HTML =
            Pattern.compile("(?i)<(!doctype\\s+html|html|head|body|title|meta|div|p|h1|article)[\\s>]");

    /** @param declared the header Content-Type, or null */
    public static ContentType of(byte[] bytes, @Nullable String declared) {
        String said = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
        String media = said.contains(";") ? said.substring(0, said.indexOf(';')).strip() : said.strip();
        String seen = binary(bytes);
        if (seen != null) {
            return new ContentType(packed(seen, media), null);
        }
        Charset charset = charset(bytes, said);
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), charset);
        return new ContentType(text(head.stripLeading(), media), charset);
    }

    public boolean html() {
        return media.equals("text/html") || media.equals("application/xhtml+xml");
    }

    /** Bytes as text: a byte-order mark tells the charset before all, then the text itself, then the server. */
    public String decode(byte[] bytes) {
        String text = new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String binary(byte[] bytes) {
        if (starts(bytes, "%PDF-")) {
            return "application/pdf";
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return "application/zip";
        }
        if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return "application/x-ole-storage";
        }
        if (starts(bytes, "\u001F\u008B")) {
            return "application/gzip";
        }
        if (starts(bytes, "\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (starts(bytes, "\u0089PNG\r\n")) {
            return "image/png";
        }
        if (starts(bytes, "GIF8")) {
            return "image/gif";
        }
        if (starts(bytes, "RIFF") && bytes.length > 12 && bytes[8] == 'W') {
            return "image/webp";
        }
        return null;
    }

    /** A server may know better which kind of package it is: DOCX, XLSX and others are zip, DOC and XLS the older one. */
    private static String packed(String seen, String said) {
        boolean office = said.startsWith("application/vnd.") || said.equals("application/msword");
        return office && (seen.equals("application/zip") || seen.equals("application/x-ole-storage")) ? said : seen;
    }

    private static String text(String head, String said) {
        if (head.startsWith("<?xml")
                || head.startsWith("<rss")
                || head.startsWith("<feed")
                || head.startsWith("<urlset")) {
            return HTML.matcher(head).find() && head.contains("<html") ? "text/html" : xml(said);
        }
        if (HTML.matcher(head).find() && head.startsWith("<")) {
            return "text/html";
        }
        if ((head.startsWith("{") || head.startsWith("[")) && !said.startsWith("text/csv")) {
            return "application/json";
        }
        return said.isEmpty() ? "application/octet-stream" : said;
    }

    private static String xml(String said) {
        return said.endsWith("xml") ? said : "application/xml";
    }

    private static Charset charset(byte[] bytes, String said) {
        if (starts(bytes, "\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, "\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        // what is sound UTF-8 beyond ASCII is hardly anything else, whatever it is called
        if (utf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Charset own = named(XML_NAMED.matcher(head));
        own = own == null ? named(NAMED.matcher(head.toLowerCase(Locale.ROOT))) : own;
        own = own == null ? named(NAMED.matcher(said)) : own;
        if (own == null || own.equals(StandardCharsets.UTF_8) || own.equals(StandardCharsets.ISO_8859_1)) {
            return Charset.forName("windows-1252");
        }
        return own;
    }

    private static @Nullable Charset named(Matcher matcher) {
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
