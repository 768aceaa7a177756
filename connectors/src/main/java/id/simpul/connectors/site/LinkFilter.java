package id.simpul.connectors.site;

import id.simpul.connectors.source.WebConnector.Links;
import id.simpul.connectors.web.Story;
import id.simpul.connectors.web.WebAddress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by its address whether a link leads to a document of the source. */
public final class LinkFilter {

    /** Parts of pages, which are no documents. */
    private static final Set<String> PARTS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "ico", "bmp", "css", "js", "mjs", "woff", "woff2", "ttf", "mp3",
            "mp4", "webm", "avi", "mov", "apk", "exe");

    private static final String GLOB_SIGNS = "\\.[]{}()+-^$|";

    private record Glob(Pattern pattern, boolean whole, boolean query) {

        boolean matches(WebAddress address, boolean own) {
            if (whole) {
                String text = query ? address.toString() : address.origin() + address.path();
                return pattern.matcher(text).matches();
            }
            return own
                    && pattern.matcher(query ? address.target() : address.path())
                            .matches();
        }
    }

    private final List<Glob> include;
    private final List<Glob> exclude;
    private final Set<String> hosts;

    /** @param starts of the source: their hosts, with or without www or a twin for mobile phones, are its own */
    public LinkFilter(Links links, Collection<WebAddress> starts) {
        include = links.include().stream().map(LinkFilter::glob).toList();
        exclude = links.exclude().stream().map(LinkFilter::glob).toList();
        hosts = starts.stream().map(LinkFilter::host).collect(Collectors.toUnmodifiableSet());
    }

    public boolean wanted(WebAddress address) {
        boolean own = hosts.contains(host(address));
        return !PARTS.contains(suffix(address.path()))
                && (include.isEmpty() ? own : include.stream().anyMatch(glob -> glob.matches(address, own)))
                && exclude.stream().noneMatch(glob -> glob.matches(address, own));
    }

    private static String host(WebAddress address) {
        String key = Story.key(address.at("/"));
        return key.substring(0, key.indexOf('/'));
    }

    private static String suffix(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A question mark is itself, since addresses have them; a glob without one does not look at the query. */
    private static Glob glob(String text) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*') {
                boolean any = i + 1 < text.length() && text.charAt(i + 1) == '*';
                regex.append(any ? ".*" : "[^/]*");
                i += any ? 1 : 0;
            } else if (c == '{') {
                regex.append("(?:");
                braces++;
            } else if (c == '}' && braces > 0) {
                regex.append(')');
                braces--;
            } else if (c == ',' && braces > 0) {
                regex.append('|');
            } else if (c == '[' && text.indexOf(']', i) > i + 1) {
                int end = text.indexOf(']', i);
                String inside = text.substring(i + 1, end)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("&", "\\&");
                regex.append('[')
                        .append(inside.startsWith("!") ? "^" + inside.substring(1) : inside)
                        .append(']');
                i = end;
            } else {
                regex.append(c == '?' || GLOB_SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        regex.append(")".repeat(braces));
        boolean whole = text.startsWith("http://") || text.startsWith("https://");
        return new Glob(Pattern.compile(regex.toString()), whole, text.indexOf('?') >= 0);
    }
}
