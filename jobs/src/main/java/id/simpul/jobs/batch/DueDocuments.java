package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.LandingZone;
import java.util.List;

/** What the landing zone holds that was never read. */
record DueDocuments(LandingZone landing) implements Documents {

    @Override
    public List<DueRange> ranges(int parts) {
        return landing.due(parts);
    }

    @Override
    public List<Due> between(long afterId, long throughId, int limit) {
        return landing.due(afterId, throughId, limit);
    }
}
