package id.simpul.connectors;

import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Courtesy;
import id.simpul.connectors.source.Disclosure;
import id.simpul.connectors.source.Expectation;
import id.simpul.connectors.source.Medium;
import id.simpul.connectors.source.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Sources as their files would describe them. */
public final class TestSources {

    private TestSources() {}

    public static Source files(String id, Path folder) {
        return of(id, new Connector.Files(folder, List.of(), List.of(), true, Duration.ZERO));
    }

    public static Source restricted(String id) {
        return of(
                id,
                Disclosure.RESTRICTED,
                new Connector.Files(Path.of("masuk"), List.of(), List.of(), true, Duration.ZERO));
    }

    public static Source of(String id, Connector connector) {
        return of(id, Disclosure.PUBLIC, connector);
    }

    private static Source of(String id, Disclosure disclosure, Connector connector) {
        return new Source(
                id,
                "Berita " + id,
                "Penerbit " + id,
                "21.72",
                Medium.NEWS,
                disclosure,
                connector,
                true,
                true,
                Courtesy.NONE,
                Expectation.NONE,
                Map.of(),
                id + ".yml");
    }
}
