@org.jspecify.annotations.NullMarked
package id.simpul.pipeline.watch;
