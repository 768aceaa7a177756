package id.simpul.connectors.proposal;

import id.simpul.connectors.proposal.Asking.Page;
import id.simpul.connectors.proposal.LinkPatterns.Guess;
import id.simpul.connectors.proposal.Proposal.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks at a site with a handful of requests. */
public final class SiteProbe {

    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final Pattern SITEMAP = Pattern.compile("<(?:urlset|sitemapindex)[\\s>]");
    private static final Pattern ITEM = Pattern.compile("<(?:item|entry)[\\s/>]");
    private static final Pattern ROBOTS_SITEMAP = Pattern.compile("(?im)^[ \\t]*sitemap[ \\t]*:[ \\t]*(\\S+)");
    private static final Pattern COMMENTS = Pattern.compile("comments?|komentar");

    /** Where it is found when nobody tells: of WordPress and its kin, of Blogger, of Joomla. */
    private static final List<String> USUAL_FEEDS = List.of("/feed", "/feeds/posts/default", "/rss");

    private static final int MOST_SAMPLES = 5;

    private final Asking asking;

    public SiteProbe(Asking asking) {
        this.asking = asking;
    }

    /**
     * @param address of the page that lists what is published
     * @return empty where the address can't be had
     */
    public Optional<Proposal> look(String address) throws InterruptedException {
        Optional<Page> got = asking.page(address);
        if (got.isEmpty()) {
            return Optional.empty();
        }
        Page page = got.get();
        URI site = URI.create(page.address());
        if (feed(page)) {
            Document feed = Jsoup.parse(page.text(), page.address(), Parser.xmlParser());
            Element title = feed.selectFirst("channel > title, feed > title");
            return Optional.of(proposal(title == null ? "" : title.text(), site, Kind.FEED, page.address(), none()));
        }
        Document document = Jsoup.parse(page.text(), page.address());
        String name = name(document);
        Guess guess = LinkPatterns.of(links(document, site));
        Optional<String> feed = findFeed(document, site);
        if (feed.isPresent()) {
            return Optional.of(proposal(name, site, Kind.FEED, feed.get(), guess));
        }
        Optional<String> sitemap = findSitemap(site);
        return Optional.of(
                sitemap.isPresent()
                        ? proposal(name, site, Kind.SITEMAP, sitemap.get(), guess)
                        : proposal(name, site, Kind.PAGES, page.address(), guess));
    }

    private static Guess none() {
        return new Guess(List.of(), List.of());
    }

    private static Proposal proposal(String name, URI site, Kind kind, String start, Guess guess) {
        String host = site.getHost().toLowerCase(Locale.ROOT);
        return new Proposal(
                name.isBlank() ? host : name.strip(),
                host.startsWith("www.") ? host.substring(4) : host,
                kind,
                List.of(start),
                // a feed holds articles alone
                kind == Kind.FEED ? List.of() : guess.globs(),
                guess.samples().stream().limit(MOST_SAMPLES).toList());
    }

    /** The site's own name; of a title with several parts the last, which is the site's. */
    private static String name(Document document) {
        Element told = document.selectFirst("meta[property=og:site_name], meta[name=application-name]");
        if (told != null && !told.attr("content").isBlank()) {
            return told.attr("content");
        }
        String[] parts = document.title().split("\\s+[|–—-]\\s+|\\s*»\\s*");
        return parts[parts.length - 1];
    }

    private static List<URI> links(Document document, URI site) {
        Set<URI> links = new LinkedHashSet<>();
        for (Element link : document.select("a[href]")) {
            try {
                URI target = URI.create(link.absUrl("href").replaceFirst("#.*", ""));
                if (target.getHost() != null && bare(target).equals(bare(site))) {
                    links.add(target);
                }
            } catch (IllegalArgumentException e) {
                // a link that is none
                continue;
            }
        }
        return List.copyOf(links);
    }

    private static String bare(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private Optional<String> findFeed(Document document, URI site) throws InterruptedException {
        List<String> candidates = new ArrayList<>();
        for (Element link : document.select("link[rel~=(?i)alternate][href]")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            String told = (link.attr("title") + " " + link.attr("href")).toLowerCase(Locale.ROOT);
            if ((type.contains("rss") || type.contains("atom"))
                    && !COMMENTS.matcher(told).find()) {
                candidates.add(link.absUrl("href"));
            }
        }
        if (candidates.isEmpty()) {
            USUAL_FEEDS.forEach(path -> candidates.add(site.resolve(path).toString()));
        }
        for (String candidate : candidates) {
            Optional<Page> page = asking.page(candidate);
            if (page.isPresent() && feed(page.get())) {
                return Optional.of(page.get().address());
            }
        }
        return Optional.empty();
    }

    private Optional<String> findSitemap(URI site) throws InterruptedException {
        List<String> candidates = new ArrayList<>();
        Optional<Page> robots = asking.page(site.resolve("/robots.txt").toString());
        if (robots.isPresent()) {
            Matcher told = ROBOTS_SITEMAP.matcher(robots.get().text());
            while (told.find()) {
                candidates.add(told.group(1));
            }
        }
        if (candidates.isEmpty()) {
            candidates.add(site.resolve("/sitemap.xml").toString());
        }
        for (String candidate : candidates) {
            Optional<Page> page = asking.page(candidate);
            if (page.isPresent() && SITEMAP.matcher(page.get().text()).find()) {
                return Optional.of(page.get().address());
            }
        }
        return Optional.empty();
    }

    private static boolean feed(Page page) {
        String text = page.text();
        return FEED.matcher(text).find() && ITEM.matcher(text).find();
    }
}
