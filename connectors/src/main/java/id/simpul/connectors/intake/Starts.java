package id.simpul.connectors.intake;

import id.simpul.connectors.source.WebConnector;
import id.simpul.connectors.web.WebAddress;
import java.util.List;

/** Where a source begins, as addresses. */
final class Starts {

    private Starts() {}

    static List<WebAddress> of(WebConnector connector) {
        return connector.start().stream()
                .map(start -> WebAddress.parse(start)
                        .orElseThrow(() -> new IllegalArgumentException("no address to begin with: " + start)))
                .toList();
    }

    static List<Step.Listing> steps(List<WebAddress> starts) {
        return starts.stream()
                .map(start -> new Step.Listing(start.toString(), start, null, 1))
                .toList();
    }
}
