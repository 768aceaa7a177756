package id.simpul.connectors.source;

import java.util.Map;

/**
 * A place that documents come from, as its YAML file says.
 *
 * @param id lower-case letters, digits and hyphens; unique
 * @param region the Kemendagri code of its home ({@code 21.72}), or {@code ID}
 * @param enabled whether a run collects it
 * @param verified whether somebody looked at what it brings
 * @param reading hints for the readers (selectors), by name
 * @param file where it was read from, for messages
 */
public record Source(
        String id,
        String name,
        String publisher,
        String region,
        Medium medium,
        Disclosure disclosure,
        Connector connector,
        boolean enabled,
        boolean verified,
        Courtesy courtesy,
        Expectation expect,
        Map<String, String> reading,
        String file) {

    public Source {
        reading = Map.copyOf(reading);
    }

    /** The same source, reached by another connector. */
    public Source with(Connector other) {
        return new Source(
                id,
                name,
                publisher,
                region,
                medium,
                disclosure,
                other,
                enabled,
                verified,
                courtesy,
                expect,
                reading,
                file);
    }
}
