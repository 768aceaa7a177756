/** Formats that are text: prose, separated values, rows of JSON. */
@NullMarked
package id.simpul.jobs.document.plain;

import org.jspecify.annotations.NullMarked;
