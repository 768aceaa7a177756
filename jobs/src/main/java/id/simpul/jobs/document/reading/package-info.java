/**
 * Reads any file: {@link id.simpul.jobs.document.reading.Readers} tells the format by the bytes; pages and text are read at once,
 * PDF and office files in child processes that can be killed.
 */
@NullMarked
package id.simpul.jobs.document.reading;

import org.jspecify.annotations.NullMarked;
