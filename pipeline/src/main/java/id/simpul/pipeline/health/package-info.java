/** Whether the machine and the sources are as they should be. */
@NullMarked
package id.simpul.pipeline.health;

import org.jspecify.annotations.NullMarked;
