/** The application: everything that a person or a clock starts. */
@NullMarked
package id.simpul.pipeline;

import org.jspecify.annotations.NullMarked;
