package id.simpul.connectors.proposal;

import java.util.List;

/**
 * How a site could be collected.
 *
 * @param name the publisher's, as the site tells it
 * @param host of the site, without {@code www.}
 * @param kind of connector
 * @param start where it starts
 * @param links globs on path and query of what seem to be documents; none means all
 * @param samples addresses that the globs meet, a few of them
 */
public record Proposal(
        String name, String host, Kind kind, List<String> start, List<String> links, List<String> samples) {

    /** By which connector. */
    public enum Kind {
        FEED,
        SITEMAP,
        PAGES
    }

    public Proposal {
        start = List.copyOf(start);
        links = List.copyOf(links);
        samples = List.copyOf(samples);
    }
}
