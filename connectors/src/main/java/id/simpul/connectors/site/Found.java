package id.simpul.connectors.site;

import id.simpul.connectors.web.WebAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address of a document.
 *
 * @param told when the document was last changed, or appeared, as the listing says; null where it does not
 */
public record Found(WebAddress address, @Nullable Instant told) {}
