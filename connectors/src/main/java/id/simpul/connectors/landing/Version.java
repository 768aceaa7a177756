package id.simpul.connectors.landing;

import org.jspecify.annotations.Nullable;

/** A row of {@code landing.document}, as far as a landing needs it. */
record Version(long documentId, State state, @Nullable Reason reason, boolean stored) {}
