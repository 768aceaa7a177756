@NullMarked
package id.simpul.pipeline.run;

import org.jspecify.annotations.NullMarked;
