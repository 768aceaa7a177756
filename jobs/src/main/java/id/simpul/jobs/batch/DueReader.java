package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** The documents of one range of ids, page by page. For one thread. */
final class DueReader implements ItemReader<Due> {

    private static final int PAGE = 200;

    private final Documents documents;
    private final long last;
    private final Queue<Due> page = new ArrayDeque<>();
    private final Stopping stopping;
    private long after;

    /**
     * @param first the lowest id of the range
     * @param last the highest one, inclusive
     */
    DueReader(Documents documents, long first, long last, Stopping stopping) {
        this.documents = documents;
        this.after = first - 1;
        this.last = last;
        this.stopping = stopping;
    }

    @Override
    public @Nullable Due read() {
        if (stopping.asked()) {
            return null;
        }
        if (page.isEmpty()) {
            List<Due> next = documents.between(after, last, PAGE);
            page.addAll(next);
            if (!next.isEmpty()) {
                after = next.get(next.size() - 1).documentId();
            }
        }
        return page.poll();
    }
}
