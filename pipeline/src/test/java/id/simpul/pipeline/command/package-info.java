@NullMarked
package id.simpul.pipeline.command;

import org.jspecify.annotations.NullMarked;
