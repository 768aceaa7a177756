/**
 * Looks at a site that nobody has described yet, and proposes how to collect it: by its feed where it has one, else by its
 * sitemap, else by the links of the page that was named. It only ever asks through {@link
 * id.simpul.connectors.proposal.Asking}, so that the rules of courtesy and safety hold here, too.
 */
@NullMarked
package id.simpul.connectors.proposal;

import org.jspecify.annotations.NullMarked;
