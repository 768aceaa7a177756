/**
 * The warehouse in PostgreSQL: its schemas and their migrations, the one writer of what documents say, the work from
 * statements to facts with their history, and the editions that researchers see.
 *
 * <p>Writers append statements and marks of what to work out again; {@link id.simpul.jobs.warehouse.Reconciliation} works
 * the marks off in small transactions. So a kill at any moment loses nothing, and the same documents give the same facts
 * in whatever order they came.
 */
@NullMarked
package id.simpul.jobs.warehouse;

import org.jspecify.annotations.NullMarked;
