package id.simpul.connectors.web;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absolute address that may be asked for: http or https, a host, no user, no fragment. Read as browsers read
 * addresses, so that what is checked is what is meant; every character that does not belong in a request is escaped.
 *
 * @param host lower-case ASCII; an IPv6 literal in brackets
 * @param port or -1 for the scheme's own
 * @param path begins with a slash, without dot segments
 * @param query without the question mark, or null
 */
public record WebAddress(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable String query) {

    /** What servers and proxies can be expected to take, see RFC 9110, 4.1. */
    private static final int LONGEST = 8000;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern DOTTED =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}]");

    /** @return empty where it is no such address */
    public static Optional<WebAddress> parse(String text) {
        String clean = clean(text);
        int colon = clean.indexOf(':');
        if (clean.length() > LONGEST || colon < 0) {
            return Optional.empty();
        }
        String scheme = clean.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = clean.substring(colon + 1);
        if (!(scheme.equals("http") || scheme.equals("https")) || !rest.startsWith("//")) {
            return Optional.empty();
        }
        return of(scheme, rest.substring(2));
    }

    /** What a link of this page leads to; empty where that is no address to ask for. */
    public Optional<WebAddress> resolve(String link) {
        String clean = clean(link);
        if (clean.length() > LONGEST) {
            return Optional.empty();
        }
        if (clean.startsWith("//")) {
            return of(scheme, clean.substring(2));
        }
        if (SCHEME.matcher(clean).lookingAt()) {
            return parse(clean);
        }
        if (clean.startsWith("/")) {
            return Optional.of(at(clean));
        }
        if (clean.isEmpty()) {
            return Optional.of(this);
        }
        if (clean.startsWith("?")) {
            return Optional.of(at(path + clean));
        }
        return Optional.of(at(path.substring(0, path.lastIndexOf('/') + 1) + clean));
    }

    /** Another page of the same host. */
    public WebAddress at(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String newPath = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
        String newQuery = mark < 0 ? null : escape(pathAndQuery.substring(mark + 1), "\"<>'`{}|^");
        return new WebAddress(scheme, host, port, segments(escape(newPath, "\"<>`{}|^[]")), newQuery);
    }

    /** Path and query, as a request line has them. */
    public String target() {
        return query == null ? path : path + "?" + query;
    }

    /** The port that is connected to. */
    public int effectivePort() {
        return port >= 0 ? port : scheme.equals("https") ? 443 : 80;
    }

    /** Scheme, host and port: what a robots.txt holds for. */
    public String origin() {
        return scheme + "://" + host + (port < 0 ? "" : ":" + port);
    }

    /** The last part of the path that is not empty, for telling the format; {@code index} where there is none. */
    public String fileName() {
        String[] parts = path.split("/");
        return parts.length == 0 ? "index" : parts[parts.length - 1];
    }

    @Override
    public String toString() {
        return origin() + target();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            if (c == '#') {
                break;
            }
            if (c != '\t' && c != '\n' && c != '\r' && c != '\0') {
                clean.append(c);
            }
        }
        // browsers take a backslash before the query for a slash
        int query = clean.indexOf("?");
        for (int i = 0; i < (query < 0 ? clean.length() : query); i++) {
            if (clean.charAt(i) == '\\') {
                clean.setCharAt(i, '/');
            }
        }
        return clean.toString();
    }

    private static Optional<WebAddress> of(String scheme, String rest) {
        int end = end(rest);
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return Optional.empty();
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        Integer port = hasPort ? port(authority.substring(colon + 1)) : Integer.valueOf(-1);
        String host = host(hasPort ? authority.substring(0, colon) : authority);
        if (host == null || port == null) {
            return Optional.empty();
        }
        int own = scheme.equals("https") ? 443 : 80;
        String target = rest.substring(end);
        return Optional.of(new WebAddress(scheme, host, port == own ? -1 : port, "/", null)
                .at(target.startsWith("/") ? target : "/" + target));
    }

    private static int end(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '/' || rest.charAt(i) == '?') {
                return i;
            }
        }
        return rest.length();
    }

    private static @Nullable Integer port(String digits) {
        if (digits.isEmpty()) {
            return -1;
        }
        if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int port = Integer.parseInt(digits);
        return port == 0 || port > 65535 ? null : port;
    }

    /** Numbers that some resolvers take for an address (octal, hexadecimal, fewer than four) are no host. */
    private static @Nullable String host(String written) {
        if (IPV6.matcher(written).matches()) {
            return written.toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(unescape(written), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (host.length() > 253 || !NAME.matcher(host).matches()) {
            return null;
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        return NUMBER.matcher(last).matches() && !DOTTED.matcher(host).matches() ? null : host;
    }

    private static String unescape(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' ? hex(bytes, i) : -1;
            plain[length++] = value < 0 ? bytes[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte[] bytes, int percent) {
        if (percent + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Escapes what is not printable ASCII, and these; brings what is escaped to one spelling. */
    private static String escape(String text, String these) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            int value = c == '%' ? hex(bytes, i) : -1;
            if (value >= 0) {
                appendEscaped(escaped, value);
                i += 2;
            } else if (c <= ' ' || c >= 0x7f || c == '%' || these.indexOf(c) >= 0 || c == '\\') {
                percent(escaped, c);
            } else {
                escaped.append((char) c);
            }
        }
        return escaped.toString();
    }

    /** An unreserved character needs no escape (RFC 3986, 2.3), so that both spellings are one address. */
    private static void appendEscaped(StringBuilder escaped, int value) {
        boolean unreserved = (value >= 'a' && value <= 'z')
                || (value >= 'A' && value <= 'Z')
                || (value >= '0' && value <= '9')
                || "-._~".indexOf(value) >= 0;
        if (unreserved) {
            escaped.append((char) value);
        } else {
            percent(escaped, value);
        }
    }

    private static void percent(StringBuilder escaped, int value) {
        escaped.append('%')
                .append(Character.toUpperCase(Character.forDigit(value >> 4, 16)))
                .append(Character.toUpperCase(Character.forDigit(value & 15, 16)));
    }

    /** Takes {@code .} and {@code ..} out. */
    private static String segments(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] parts = path.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].equals("..")) {
                kept.pollLast();
            } else if (!parts[i].equals(".")) {
                kept.addLast(parts[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
