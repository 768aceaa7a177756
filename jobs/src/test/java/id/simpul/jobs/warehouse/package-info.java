/** Tests of the warehouse on a real PostgreSQL, with documents and people that are invented. */
@NullMarked
package id.simpul.jobs.warehouse;

import org.jspecify.annotations.NullMarked;
