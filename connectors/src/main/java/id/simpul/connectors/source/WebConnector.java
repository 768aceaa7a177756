package id.simpul.connectors.source;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source that is fetched over HTTP. */
public sealed interface WebConnector extends Connector {

    /** Where it starts: absolute addresses, at least one. */
    List<String> start();

    /**
     * Which addresses are documents.
     *
     * @param include globs on path and query, or on the whole address of another host ({@code https://host/berita/**});
     *     none means all of the source's own hosts. {@code *} stops at a slash, {@code **} does not
     * @param exclude globs of what is left out though included
     */
    record Links(List<String> include, List<String> exclude) {

        public static final Links ALL = new Links(List.of(), List.of());

        public Links {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }
    }

    /**
     * Listing pages with links to documents.
     *
     * @param start the newest page of each listing; {@code {yyyy}}, {@code {MM}} and {@code {dd}} stand for a day of an
     *     index by date
     * @param within CSS selector of where in a listing the links stand, or null for anywhere
     * @param paging how a listing goes on, or null where it is one page
     * @param parts CSS selector of an article's links to its own further pages, or null where articles are one page
     * @param recheck a known document that is still listed is asked about again after so long
     * @param since back-fill: listings are followed beyond what is known, down to this day; null for no back-fill
     */
    record Pages(
            List<String> start,
            Links links,
            @Nullable String within,
            @Nullable Paging paging,
            @Nullable String parts,
            Duration recheck,
            @Nullable LocalDate since)
            implements WebConnector {

        public Pages {
            start = List.copyOf(start);
        }

        @Override
        public String kind() {
            return "pages";
        }
    }

    /**
     * How a listing goes on: by a link of the page, or by counting.
     *
     * @param next CSS selector of the link (or load-more button) that leads on, or null
     * @param pattern what is added to the start's address, with {@code {n}} for the number: {@code ?page={n}},
     *     {@code /page/{n}}; null where {@code next} is given
     * @param from the number of the second page
     * @param most pages of a listing in one run
     */
    record Paging(@Nullable String next, @Nullable String pattern, int from, int most) {}

    /**
     * RSS or Atom.
     *
     * @param whole whether the entry itself is the document, since the feed has its full text; else its link is followed
     */
    record Feed(List<String> start, Links links, boolean whole, Duration recheck) implements WebConnector {

        public Feed {
            start = List.copyOf(start);
        }

        @Override
        public String kind() {
            return "feed";
        }
    }

    /**
     * Sitemaps, or indexes of them, packed or not.
     *
     * @param since what was last changed before this day is left alone; null for everything
     * @param recheck a known document whose date is not told is asked about again after so long
     */
    record Sitemap(
            List<String> start, Links links, @Nullable LocalDate since, Duration recheck) implements WebConnector {

        public Sitemap {
            start = List.copyOf(start);
        }

        @Override
        public String kind() {
            return "sitemap";
        }
    }

    /** What an endpoint answers with. */
    enum Format {
        JSON,
        CSV
    }

    /**
     * An endpoint that answers with data.
     *
     * @param items JSON pointer to the list of items, or null where each answer is one document
     * @param id JSON pointer within an item to what tells it from the others; null where answers are not cut up
     * @param link JSON pointer within an item to the address of a document to fetch, or null
     * @param fields what the fields of a document ({@code title}, {@code published}, {@code url}, {@code text}) are
     *     within an item, as JSON pointers; where {@code text} is among them the item lands as a page, else as it is
     * @param paging how to ask for more, or null where there is one answer
     * @param token null where none is needed
     */
    record HttpApi(
            List<String> start,
            Format format,
            @Nullable String items,
            @Nullable String id,
            @Nullable String link,
            Map<String, String> fields,
            @Nullable ApiPaging paging,
            @Nullable Token token)
            implements WebConnector {

        public HttpApi {
            start = List.copyOf(start);
            fields = Map.copyOf(fields);
        }

        @Override
        public String kind() {
            return "http_api";
        }
    }

    /**
     * How an endpoint is asked for more.
     *
     * @param parameter of the query that counts pages or items, or null where {@code next} is given
     * @param from its first value
     * @param step what it grows by: 1 for pages, the size of a page for offsets
     * @param next JSON pointer to the address or the token of the next page, or null
     * @param most answers in one run
     */
    record ApiPaging(
            @Nullable String parameter,
            int from,
            int step,
            @Nullable String next,
            int most) {}

    /**
     * A secret that goes with every request to the hosts of {@code start}, and to no other.
     *
     * @param environment the variable that holds it
     * @param header that carries it
     * @param prefix before it, such as {@code "Bearer "}; may be empty
     */
    record Token(String environment, String header, String prefix) {}

    /** Whether this is an absolute address that a start may be. */
    static boolean absolute(String address) {
        try {
            URI uri = URI.create(address.replaceAll("\\{(yyyy|MM|dd)}", "00"));
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
