/** Regional regulations: citations with issuer, status and relations. */
@NullMarked
package id.simpul.jobs.extract.regulation;

import org.jspecify.annotations.NullMarked;
