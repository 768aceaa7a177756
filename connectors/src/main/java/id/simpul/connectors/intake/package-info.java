/**
 * The Camel routes: one template a kind of connector, all of them under one policy for retries and refusals
 * ({@link id.simpul.connectors.intake.IntakePolicy}) and ending in one bridge to the landing zone.
 *
 * <p>Camel brings bytes and remembers nothing: no idempotent consumer, no moved or marked files. What is known, what
 * changed and what is a duplicate, the landing zone decides, so that a killed run, a second run and a second machine all
 * come to the same end. A file is read when it has stood still for the source's {@code settle} and the landing zone has
 * no, or another, fingerprint of it.
 */
@NullMarked
package id.simpul.connectors.intake;

import org.jspecify.annotations.NullMarked;
