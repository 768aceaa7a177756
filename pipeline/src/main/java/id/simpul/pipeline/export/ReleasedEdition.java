package id.simpul.pipeline.export;

import java.time.Instant;

/**
 * The edition that a release holds.
 *
 * @param published the only moment that a release names: when it was made is nobody's business
 * @param sample whether all of it is invented
 */
record ReleasedEdition(long number, Instant published, boolean sample) {}
