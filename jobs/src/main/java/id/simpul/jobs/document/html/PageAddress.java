package id.simpul.jobs.document.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address, and which page of what it names: portals put the page into a parameter ({@code ?page=2}), behind the path
 * ({@code /2}, {@code /page/2}) or before its ending ({@code -hal2.html}).
 *
 * @param story what all pages of one article have in common: host, path and parameters without what tells the page
 * @param stem of the path, with which those of all pages of the article begin
 * @param page 1 where the address tells none
 * @param whole whether it tells that all pages are shown as one
 */
record PageAddress(String story, String stem, int page, boolean whole) {

    private static final int LONGEST = 600;

    private static final Set<String> PARAMETERS =
            Set.of("page", "pages", "halaman", "hal", "laman", "p", "pg", "page_num", "paged", "showpage", "single");

    private static final Set<String> ALL = Set.of("all", "semua", "full");

    /** What hands a reader on, not what is read: {@code utm_source} and the like. */
    private static final Pattern TRACKING = Pattern.compile("utm_.{1,20}|fbclid|gclid|ref|source|medium|campaign");

    /** Behind the words of a headline: {@code /berita/45} is a story by its number. */
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[\\p{Alnum}]-[\\p{Alnum}._]{1,80})(?:/(?:page|halaman|hal|laman))?/(\\d{1,3}|all)$");

    private static final Pattern BEFORE_ENDING =
            Pattern.compile("[-_](?:hal|halaman|page|part)[-_]?(\\d{1,2})(\\.html?)?$");

    /** A quick look, where most links of a page lead elsewhere: false where an address, as it is written, is surely not of this story. */
    boolean mayBeOf(String href) {
        boolean relative = !href.startsWith("/") && !href.contains("://");
        return relative || href.contains(stem) || href.contains("/.");
    }

    /** Empty for what is no address of a web page. */
    static Optional<PageAddress> of(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        String host = uri.getHost();
        if (host == null || (uri.getScheme() != null && !uri.getScheme().startsWith("http"))) {
            return Optional.empty();
        }
        return Optional.of(read(host.toLowerCase(Locale.ROOT), uri));
    }

    private static PageAddress read(String host, URI uri) {
        String rawPath = uri.getRawPath() == null ? "" : uri.getRawPath();
        String path = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        List<String> others = new ArrayList<>();
        int page = 1;
        boolean whole = false;
        for (String parameter :
                uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&", 40)) {
            String[] pair = parameter.split("=", 2);
            String value = pair.length == 2 ? pair[1].toLowerCase(Locale.ROOT) : "";
            boolean told = path.length() > 1 && PARAMETERS.contains(pair[0].toLowerCase(Locale.ROOT));
            if (told && (ALL.contains(value) || pair[0].equals("single"))) {
                whole = true;
            } else if (told && value.matches("\\d{1,2}")) {
                page = Integer.parseInt(value);
            } else if (!parameter.isEmpty() && !TRACKING.matcher(pair[0]).matches()) {
                others.add(parameter);
            }
        }
        Matcher behind = BEHIND.matcher(path);
        Matcher ending = BEFORE_ENDING.matcher(path);
        if (behind.find()) {
            whole |= behind.group(1).equals("all");
            page = whole ? page : Integer.parseInt(behind.group(1));
            path = path.substring(0, behind.start());
        } else if (ending.find()) {
            page = Integer.parseInt(ending.group(1));
            path = path.substring(0, ending.start()) + (ending.group(2) == null ? "" : ending.group(2));
        }
        String story = host.replaceFirst("^(?:www|m|amp)\\.", "") + path + '?' + String.join("&", others);
        return new PageAddress(story, path.replaceFirst("\\.html?$", ""), page, whole);
    }
}
