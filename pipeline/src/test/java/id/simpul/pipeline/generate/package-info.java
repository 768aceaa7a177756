/**
 * Documents for load and crash tests: as many as wanted, the same for the same seed on every machine, with what should
 * become of each and the facts that it tells. Places are real; officials, publishers and figures are invented.
 */
@NullMarked
package id.simpul.pipeline.generate;

import org.jspecify.annotations.NullMarked;
