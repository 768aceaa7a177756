@NullMarked
package id.simpul.pipeline.settings;

import org.jspecify.annotations.NullMarked;
