/**
 * The landing zone: every document's bytes once by SHA-256, every fetch, and what became of each document. It lives in
 * PostgreSQL (schema {@code landing}), whose migrations this module owns.
 */
@NullMarked
package id.simpul.connectors.landing;

import org.jspecify.annotations.NullMarked;
