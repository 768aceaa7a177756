package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.DueRange;
import java.util.List;

/** The documents that a step reads, in ranges of ids. */
interface Documents {

    /** @return at most {@code parts} ranges of about the same count, in order; empty where there is nothing to read */
    List<DueRange> ranges(int parts);

    /** Those with {@code afterId < documentId <= throughId}, lowest id first. */
    List<Due> between(long afterId, long throughId, int limit);
}
