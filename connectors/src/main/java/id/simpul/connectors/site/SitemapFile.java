package id.simpul.connectors.site;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import id.simpul.connectors.web.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap: of pages, of news, or an index of further sitemaps; XML or plain text, packed or not.
 *
 * @param pages it lists
 * @param children further sitemaps that it lists
 */
public record SitemapFile(List<Found> pages, List<Found> children) {

    /** What the protocol allows a sitemap to have, unpacked. */
    private static final int LARGEST = 50 * 1024 * 1024;

    public SitemapFile {
        pages = List.copyOf(pages);
        children = List.copyOf(children);
    }

    /** @throws UnreadableException where it is no sitemap; one that breaks off in the middle is read up to there */
    public static SitemapFile read(byte[] bytes, WebAddress address) throws UnreadableException {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        List<Found> pages = new ArrayList<>();
        List<Found> children = new ArrayList<>();
        try {
            URL url = URI.create(address.toString()).toURL();
            AbstractSiteMap file = parser.parseSiteMap(unpacked(bytes), url);
            if (file instanceof SiteMapIndex index) {
                for (AbstractSiteMap child : index.getSitemaps()) {
                    add(children, address, child.getUrl(), child.getLastModified());
                }
            } else if (file instanceof SiteMap map) {
                for (SiteMapURL page : map.getSiteMapUrls()) {
                    add(pages, address, page.getUrl(), page.getLastModified());
                }
            }
        } catch (IOException | UnknownFormatException | IllegalArgumentException e) {
            throw new UnreadableException("it is no sitemap: " + e.getMessage());
        }
        return new SitemapFile(pages, children);
    }

    private static void add(List<Found> found, WebAddress base, @Nullable URL url, @Nullable Date changed) {
        if (url != null) {
            Instant told = changed == null ? null : changed.toInstant();
            base.resolve(url.toString()).ifPresent(address -> found.add(new Found(address, told)));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(LARGEST + 1);
            if (unpacked.length > LARGEST) {
                throw new IOException("it has more than 50 MB when unpacked");
            }
            return unpacked;
        }
    }
}
