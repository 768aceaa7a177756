/**
 * The landing zone: every document's bytes once by SHA-256, every fetch, and what became of each document. It lives in
 * PostgreSQL (schema {@code landing}), whose migrations this module owns.
 *
 * <p>{@code landing.document} is a version of an address and holds its state; {@code landing.settlement} is the history
 * of these states, out of which a run's tally is counted; {@code landing.address} remembers what each address last held.
 * The rules by which versions replace each other stand at {@link id.simpul.connectors.landing.LandingZone}.
 */
@NullMarked
package id.simpul.connectors.landing;

import org.jspecify.annotations.NullMarked;
