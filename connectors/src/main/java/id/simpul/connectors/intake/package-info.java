/** The Camel routes: one template a kind of connector, all of them ending in the landing zone with a receipt. */
@NullMarked
package id.simpul.connectors.intake;

import org.jspecify.annotations.NullMarked;
