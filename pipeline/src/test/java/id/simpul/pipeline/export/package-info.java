@NullMarked
package id.simpul.pipeline.export;

import org.jspecify.annotations.NullMarked;
