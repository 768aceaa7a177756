/** Files that somebody damaged, by chance or on purpose: each ends read or refused, and nothing ends with it. */
@NullMarked
package id.simpul.jobs.document.mutants;

import org.jspecify.annotations.NullMarked;
