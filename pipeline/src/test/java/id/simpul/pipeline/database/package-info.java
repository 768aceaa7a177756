@NullMarked
package id.simpul.pipeline.database;

import org.jspecify.annotations.NullMarked;
