/** The scored model that decides where a count's fields come from: options, what speaks for each, and fitted weights. */
@NullMarked
package id.simpul.jobs.extract.casecount.choice;

import org.jspecify.annotations.NullMarked;
