package id.simpul.connectors.proposal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Guesses by their addresses which links of a page are articles. An article's last segment is a headline (three words or
 * more, or words beside a number); what stands before it is a section, a date or a number, and common to many. A number
 * alone, as in {@code ?p=123}, is an article where several pages of the site have one.
 */
final class LinkPatterns {

    private static final int FEWEST = 2;
    private static final int MOST_PATTERNS = 3;

    private static final Pattern HEADLINE = Pattern.compile(
            "(?:[a-z0-9]+[-_]){3,60}[a-z0-9]+(?:\\.html?|\\.php|\\.aspx)?|\\d+[-_](?:[a-z0-9]+[-_]){1,60}[a-z0-9]+(?:\\.html?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern NUMBERED_QUERY = Pattern.compile("([a-z_]{1,20})=\\d{2,12}", Pattern.CASE_INSENSITIVE);

    /**
     * What was found.
     *
     * @param globs the commonest first; none where no link looks like an article
     * @param samples links that they meet, in the page's order
     */
    record Guess(List<String> globs, List<String> samples) {}

    private LinkPatterns() {}

    /** @param links absolute addresses of one host, in the page's order */
    static Guess of(List<URI> links) {
        Map<String, List<String>> byGlob = new LinkedHashMap<>();
        for (URI link : links) {
            String glob = glob(link);
            if (!glob.isEmpty()) {
                List<String> same = byGlob.computeIfAbsent(glob, g -> new ArrayList<>());
                if (!same.contains(link.toString())) {
                    same.add(link.toString());
                }
            }
        }
        List<Map.Entry<String, List<String>>> common = byGlob.entrySet().stream()
                .filter(pattern -> pattern.getValue().size() >= FEWEST)
                .sorted(Comparator.comparing(pattern -> -pattern.getValue().size()))
                .limit(MOST_PATTERNS)
                .toList();
        return new Guess(
                common.stream().map(Map.Entry::getKey).toList(),
                common.stream().flatMap(pattern -> pattern.getValue().stream()).toList());
    }

    /** Empty where the address is none of an article. */
    private static String glob(URI link) {
        String path = link.getRawPath() == null ? "" : link.getRawPath();
        String[] segments = path.split("/");
        String last = segments.length == 0 ? "" : segments[segments.length - 1];
        if (HEADLINE.matcher(last).matches()) {
            return section(segments) + "*" + (path.endsWith("/") ? "/" : "");
        }
        String query = link.getRawQuery();
        if (query != null && NUMBERED_QUERY.matcher(query).matches()) {
            return path + "?" + query.substring(0, query.indexOf('=')) + "=*";
        }
        return "";
    }

    /** Dates and numbers stand for any segment; words are kept. */
    private static String section(String[] segments) {
        StringBuilder glob = new StringBuilder();
        for (int i = 0; i < segments.length - 1; i++) {
            String segment = segments[i];
            glob.append(NUMBER.matcher(segment).matches() ? "*" : segment).append('/');
        }
        return glob.isEmpty() ? "/" : glob.toString();
    }
}
