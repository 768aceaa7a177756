package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Arrival;
import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.Fingerprint;
import id.simpul.connectors.landing.LandingZone;
import id.simpul.connectors.landing.ReadingNote;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.landing.Settlement;
import id.simpul.connectors.landing.WebState;
import id.simpul.connectors.source.Source;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A landing zone that holds the same text, whatever is asked for. */
record OneDocument(String text) implements LandingZone {

    @Override
    public byte[] bytes(Due due) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public WebState web() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void register(Source source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Fingerprint> fingerprints(String sourceId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Receipt land(Arrival arrival) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unchanged(long runId, String sourceId, Collection<String> addresses) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DueRange> due(int parts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Due> due(long afterId, long throughId, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean settle(Connection transaction, long runId, long documentId, Settlement settlement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keepText(Connection transaction, long documentId, String text, String readerVersion) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keepNotes(Connection transaction, long runId, long documentId, List<ReadingNote> notes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, RunTally> tallies(long runId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Due> stored(Collection<Long> documentIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean settleAgain(Connection transaction, long runId, long documentId, Settlement settlement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long readAgain(long runId, String reasonCode) {
        throw new UnsupportedOperationException();
    }
}
