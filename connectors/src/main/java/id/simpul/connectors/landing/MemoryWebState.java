package id.simpul.connectors.landing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers hosts as long as it lives, and no pages: a trial begins anew. */
final class MemoryWebState implements WebState {

    private final Map<String, Manners> manners = new HashMap<>();
    private final Map<String, RobotsFile> robots = new HashMap<>();

    @Override
    public List<Page> pages(String sourceId) {
        return List.of();
    }

    @Override
    public List<Listing> listings(String sourceId) {
        return List.of();
    }

    @Override
    public void found(String sourceId, Collection<Page> pages, Collection<Listing> listings) {
        // nothing is asked for again
    }

    @Override
    public void tried(String sourceId, String story, int attempts, boolean dropped) {
        // nothing is asked for again
    }

    @Override
    public synchronized @Nullable Manners manners(String host) {
        return manners.get(host);
    }

    @Override
    public synchronized void remember(String host, Manners learnt) {
        manners.put(host, learnt);
    }

    @Override
    public synchronized @Nullable RobotsFile robots(String origin) {
        return robots.get(origin);
    }

    @Override
    public synchronized void remember(String origin, RobotsFile file) {
        robots.put(origin, file);
    }
}
