@NullMarked
package id.simpul.pipeline;

import org.jspecify.annotations.NullMarked;
