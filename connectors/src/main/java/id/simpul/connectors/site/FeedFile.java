package id.simpul.connectors.site;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import id.simpul.connectors.web.WebAddress;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS of any version, or Atom, broken XML included. */
public final class FeedFile {

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /**
     * @param told when it was changed, or else published; null where it does not say
     * @param text the longest text that it brings, as HTML; empty where it has none
     */
    public record Entry(
            WebAddress address, String title, @Nullable Instant told, String text) {

        public Found found() {
            return new Found(address, told);
        }
    }

    private FeedFile() {}

    /**
     * @param address that it came from, which relative links count from
     * @throws UnreadableException where it is no feed
     */
    public static List<Entry> read(String xml, WebAddress address) throws UnreadableException {
        SyndFeed feed = parse(xml);
        List<Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            link(entry, address)
                    .ifPresent(link -> entries.add(new Entry(link, title(entry), told(entry), text(entry))));
        }
        return entries;
    }

    private static SyndFeed parse(String xml) throws UnreadableException {
        String clean = NO_XML.matcher(xml).replaceAll("");
        int begin = Math.max(0, clean.indexOf('<'));
        try {
            return build(clean.substring(begin));
        } catch (FeedException | IllegalArgumentException e) {
            // one bad ampersand is no reason to lose a feed: what a lenient parser makes of it is sound XML
        }
        try {
            return build(mended(clean.substring(begin)));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableException("it is no feed: " + e.getMessage());
        }
    }

    private static SyndFeed build(String xml) throws FeedException {
        return new SyndFeedInput(false, java.util.Locale.ENGLISH).build(new StringReader(xml));
    }

    private static String mended(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        for (Node node : new ArrayList<>(document.childNodes())) {
            if (node instanceof DocumentType) {
                node.remove();
            }
        }
        return document.outerHtml();
    }

    private static Optional<WebAddress> link(SyndEntry entry, WebAddress base) {
        List<@Nullable String> candidates = new ArrayList<>();
        candidates.add(entry.getLink());
        for (SyndLink link : entry.getLinks()) {
            if (link.getRel() == null || link.getRel().equals("alternate")) {
                candidates.add(link.getHref());
            }
        }
        String uri = entry.getUri();
        candidates.add(uri != null && uri.startsWith("http") ? uri : null);
        entry.getEnclosures().forEach(enclosure -> candidates.add(enclosure.getUrl()));
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                Optional<WebAddress> address = base.resolve(candidate);
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static String title(SyndEntry entry) {
        return entry.getTitle() == null ? "" : entry.getTitle().strip();
    }

    private static @Nullable Instant told(SyndEntry entry) {
        Date date = entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? null : date.toInstant();
    }

    private static String text(SyndEntry entry) {
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            contents.add(entry.getDescription());
        }
        String longest = "";
        for (SyndContent content : contents) {
            String value = content.getValue() == null ? "" : content.getValue();
            boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
            String html = plain ? ComposedPage.paragraphs(value) : value;
            longest = html.length() > longest.length() ? html : longest;
        }
        return longest;
    }
}
