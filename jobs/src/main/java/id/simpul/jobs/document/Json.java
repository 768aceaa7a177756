package id.simpul.jobs.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages carry it: line feeds inside strings, stray commas and a missing end are forgiven. Objects are maps,
 * arrays lists, everything else a string; null, true and numbers keep their spelling.
 */
public final class Json {

    /** Deeper than any page's own data; what lies below is dropped. */
    private static final int MAX_DEPTH = 40;

    private final String source;
    private int at;

    private Json(String source) {
        this.source = source;
    }

    /** The value, or empty where the text does not begin like JSON. */
    public static Optional<Object> parse(String source) {
        Json json = new Json(source);
        int first = json.peek();
        if (first != '{' && first != '[') {
            return Optional.empty();
        }
        return Optional.ofNullable(json.value(0));
    }

    private @Nullable Object value(int depth) {
        int next = peek();
        if (depth > MAX_DEPTH && (next == '{' || next == '[')) {
            skip();
            return null;
        }
        return switch (next) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    /** Goes behind the object or array that begins here, without going down into it. */
    private void skip() {
        int open = 0;
        do {
            int next = peek();
            if (next == '"') {
                string();
            } else {
                open += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
                at++;
            }
        } while (open > 0 && at < source.length());
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (true) {
            int next = peek();
            if (next == '"') {
                String name = string();
                if (peek() != ':') {
                    continue;
                }
                at++;
                Object value = value(depth + 1);
                if (value != null) {
                    members.putIfAbsent(name, value);
                }
            } else if (next < 0 || next == '}') {
                at++;
                return members;
            } else {
                at++;
            }
        }
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        while (true) {
            int next = peek();
            if (next < 0 || next == ']' || next == '}') {
                at += next == '}' ? 0 : 1;
                return items;
            } else if (next == ',') {
                at++;
            } else {
                Object value = value(depth + 1);
                if (value != null) {
                    items.add(value);
                }
            }
        }
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '"') {
                break;
            }
            if (c == '\\' && at < source.length()) {
                escape(source.charAt(at++), text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void escape(char c, StringBuilder text) {
        switch (c) {
            case 'n', 'r' -> text.append('\n');
            case 't', 'b', 'f' -> text.append(' ');
            case 'u' -> {
                if (at + 4 <= source.length()) {
                    try {
                        text.append((char) Integer.parseInt(source, at, at + 4, 16));
                        at += 4;
                    } catch (NumberFormatException e) {
                        text.append(c);
                    }
                }
            }
            default -> text.append(c);
        }
    }

    private @Nullable String word() {
        int start = at;
        while (at < source.length() && ",]}\n\"".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start && at < source.length() && source.charAt(at) != ']' && source.charAt(at) != '}') {
            at++;
        }
        String word = source.substring(start, Math.min(at, source.length())).strip();
        return word.isEmpty() || word.equals("null") ? null : word;
    }

    /** The next character that is no white space, or -1 at the end. */
    private int peek() {
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : -1;
    }
}
