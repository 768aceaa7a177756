package id.simpul.jobs.warehouse;

import java.time.Instant;

/**
 * What researchers see: the facts as they were held at a moment.
 *
 * @param number from 1, rising
 * @param runId of the run that published it
 * @param tally what is new in it against the edition before
 */
public record Edition(long number, long runId, Instant published, Instant asOf, FactTally tally) {}
