/** Meetings: one event a story in general, with place, people and outcomes. */
@NullMarked
package id.simpul.jobs.extract.meeting;

import org.jspecify.annotations.NullMarked;
