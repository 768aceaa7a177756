package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.Settlement;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a due document gave.
 *
 * @param document null where it could not be read
 * @param findings empty unless the settlement says loaded
 */
record ReadDocument(Due due, @Nullable Document document, List<Finding<?>> findings, Settlement settlement) {

    ReadDocument {
        findings = List.copyOf(findings);
    }
}
