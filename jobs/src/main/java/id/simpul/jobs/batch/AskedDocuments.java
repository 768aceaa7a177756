package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.jobs.warehouse.ReadAgain;
import java.util.List;

/** Stored documents that somebody asked to read again. */
record AskedDocuments(ReadAgain asking, LandingZone landing) implements Documents {

    @Override
    public List<DueRange> ranges(int parts) {
        return asking.ranges(parts);
    }

    @Override
    public List<Due> between(long afterId, long throughId, int limit) {
        return landing.stored(asking.between(afterId, throughId, limit));
    }
}
