package id.simpul.connectors.landing;

import id.simpul.connectors.source.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where documents are kept as they were fetched, with every fetch and what became of each. Thread-safe; every call is
 * one transaction (or part of the caller's), so that a killed process loses nothing and doubles nothing.
 *
 * <p>A document is a version of an address: the bytes it had. Only the newest readable version of an address speaks:
 *
 * <ul>
 *   <li>A version that was not read yet is superseded as soon as a newer one lands.
 *   <li>A version that was read is superseded when the newer one is settled as loaded or irrelevant, or lands as a
 *       duplicate. Where the newer one is quarantined, the older one goes on speaking.
 *   <li>Bytes that stand at another address already are a duplicate of it and are not read, unless that address is
 *       restricted and this one public. When that other address changes, the oldest duplicate becomes due and speaks for
 *       the others.
 *   <li>An address that vanishes withdraws nothing.
 *   <li>What a person withdrew (a quarantined document with the reason {@code withdrawn}) stays silent: the same bytes at any
 *       address are quarantined as they land, and so are other bytes at its address, until a person lets them speak.
 * </ul>
 *
 * What is said by the documents in state {@link State#LOADED}, and by no others, counts.
 */
public interface LandingZone {

    /** What is remembered of sources of the web. */
    WebState web();

    /** Makes a source known, or brings up to date what is known of it. Called before its arrivals. */
    void register(Source source);

    /** What each address of a source told about itself when it was last fetched; addresses without are left out. */
    Map<String, Fingerprint> fingerprints(String sourceId);

    /** Takes in what was found at an address. */
    Receipt land(Arrival arrival);

    /** Notes that a run looked at these addresses and found their fingerprints unchanged. All of them landed before. */
    void unchanged(long runId, String sourceId, Collection<String> addresses);

    /**
     * The due documents cut into ranges of about the same count, in order.
     *
     * @param parts at least 1
     * @return at most {@code parts} ranges; empty when nothing is due
     */
    List<DueRange> due(int parts);

    /**
     * Due documents with {@code afterId < documentId <= throughId}, lowest id first.
     *
     * @param limit at most so many
     */
    List<Due> due(long afterId, long throughId, int limit);

    /**
     * Makes documents due again that were quarantined for a reason which does not hold any more.
     *
     * @param reasonCode as the settlement said
     * @return how many
     */
    long readAgain(long runId, String reasonCode);

    /** Documents that have their bytes, due or not; lowest id first. */
    List<Due> stored(Collection<Long> documentIds);

    /**
     * The document's bytes, checked against their SHA-256.
     *
     * @throws DamagedContentException where they are not what was landed
     * @throws LandingException where the landing zone can't be read
     */
    byte[] bytes(Due due);

    /**
     * Marks a due document as done, within the caller's transaction: what it says and the mark commit together. Older
     * versions of its address are superseded in the same transaction where the rules above say so.
     *
     * @param transaction with auto-commit off; neither committed nor closed here
     * @return false where the document is not due any more, since another worker settled it or a newer version landed:
     *     the caller must then store nothing of it
     * @throws SQLException as the database says; after a deadlock (state 40P01) the whole transaction may be repeated
     */
    boolean settle(Connection transaction, long runId, long documentId, Settlement settlement) throws SQLException;

    /**
     * Marks a document that was settled by a reader before as read once more, within the caller's transaction, as
     * {@link #settle} does. The caller holds the run lock: nobody lands meanwhile.
     *
     * @return false where a newer version, a person or another address took its word meanwhile: the caller must then store
     *     nothing of it
     */
    boolean settleAgain(Connection transaction, long runId, long documentId, Settlement settlement) throws SQLException;

    /**
     * Keeps the text that statements cite, within the caller's transaction. The same reader's text of the same document
     * is replaced. What PostgreSQL can't store (NUL, lone surrogates) becomes U+FFFD, so that spans still count.
     */
    void keepText(Connection transaction, long documentId, String text, String readerVersion) throws SQLException;

    /**
     * Keeps what the run's reader left out of a document or doubts, within the caller's transaction, beside what earlier
     * runs noted. To be called once for each document that it settles.
     */
    void keepNotes(Connection transaction, long runId, long documentId, List<ReadingNote> notes) throws SQLException;

    /** What became of the documents of a run, by source id; sources without any are left out. */
    Map<String, RunTally> tallies(long runId);

    /** What became of the documents of a run. */
    default RunTally tally(long runId) {
        return tallies(runId).values().stream().reduce(RunTally.NOTHING, RunTally::plus);
    }
}
