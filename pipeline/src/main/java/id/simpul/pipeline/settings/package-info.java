/** What the operator sets: options, environment, simpul.yml, in this order of precedence. */
@NullMarked
package id.simpul.pipeline.settings;

import org.jspecify.annotations.NullMarked;
