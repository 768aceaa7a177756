package id.simpul.connectors.landing;

import id.simpul.connectors.landing.Receipt.Outcome;
import id.simpul.connectors.source.Source;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Takes arrivals in and keeps them as long as it lives itself, for a look at what a source would bring. Nothing becomes
 * due here, and nothing is settled.
 */
public final class MemoryLandingZone implements LandingZone {

    private final List<Arrival> arrivals = new ArrayList<>();

    private final WebState web = new MemoryWebState();

    @Override
    public WebState web() {
        return web;
    }

    /** What arrived, in order. */
    public synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public void register(Source source) {
        // every source is welcome
    }

    @Override
    public Map<String, Fingerprint> fingerprints(String sourceId) {
        return Map.of();
    }

    @Override
    public synchronized Receipt land(Arrival arrival) {
        arrivals.add(arrival);
        if (arrival.payload() instanceof Arrival.Payload.Refused refused) {
            return receipt(arrival, Outcome.REFUSED, State.QUARANTINED, refused.reason());
        }
        if (arrival.payload() instanceof Arrival.Payload.Failed failed) {
            return receipt(arrival, Outcome.FAILED, State.QUARANTINED, failed.reason());
        }
        return new Receipt(arrival.sourceId(), arrival.address(), Outcome.NEW, arrivals.size(), State.DUE, null);
    }

    private Receipt receipt(Arrival arrival, Outcome outcome, State state, Reason reason) {
        return new Receipt(arrival.sourceId(), arrival.address(), outcome, arrivals.size(), state, reason);
    }

    @Override
    public void unchanged(long runId, String sourceId, Collection<String> addresses) {
        // nothing is known here, so nothing can be unchanged
    }

    @Override
    public List<DueRange> due(int parts) {
        return List.of();
    }

    @Override
    public List<Due> due(long afterId, long throughId, int limit) {
        return List.of();
    }

    @Override
    public List<Due> stored(Collection<Long> documentIds) {
        return List.of();
    }

    @Override
    public boolean settleAgain(Connection transaction, long runId, long documentId, Settlement settlement) {
        throw new UnsupportedOperationException("nothing is settled here");
    }

    @Override
    public long readAgain(long runId, String reasonCode) {
        return 0;
    }

    @Override
    public byte[] bytes(Due due) {
        throw new IllegalArgumentException("nothing is due here");
    }

    @Override
    public boolean settle(Connection transaction, long runId, long documentId, Settlement settlement) {
        throw new UnsupportedOperationException("nothing is due here");
    }

    @Override
    public void keepText(Connection transaction, long documentId, String text, String readerVersion) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public void keepNotes(Connection transaction, long runId, long documentId, List<ReadingNote> notes) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    public Map<String, RunTally> tallies(long runId) {
        return Map.of();
    }
}
