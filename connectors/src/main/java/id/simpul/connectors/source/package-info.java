/** What is collected: one YAML file a source, checked before anything is fetched. */
@NullMarked
package id.simpul.connectors.source;

import org.jspecify.annotations.NullMarked;
