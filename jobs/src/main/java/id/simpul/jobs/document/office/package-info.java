/** Workbooks and Word documents. */
@NullMarked
package id.simpul.jobs.document.office;

import org.jspecify.annotations.NullMarked;
