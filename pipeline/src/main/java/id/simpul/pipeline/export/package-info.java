/**
 * Releases of {@code research}: what its views show in one edition, as files that can be cited, checked and compared.
 *
 * <p>Which views and columns there are is asked of the catalogue and the data dictionary. All rows are read in one snapshot
 * with a researcher's rights, in an order that the content alone decides, so that the same content gives the same bytes.
 */
@NullMarked
package id.simpul.pipeline.export;

import org.jspecify.annotations.NullMarked;
