/**
 * What is collected: one YAML file a source, checked before anything is fetched, first by the published JSON Schema
 * ({@code source.schema.json}), then for what a schema can't know (folders, globs, ids that are taken). Every problem
 * names file, line and remedy, and concerns its own file only. The bundled catalogue is overlaid by the operator's
 * folder; the bundled sample is neither, and only ever stands alone.
 */
@NullMarked
package id.simpul.connectors.source;

import org.jspecify.annotations.NullMarked;
