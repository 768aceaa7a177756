package id.simpul.pipeline.generate;

import id.simpul.connectors.landing.State;
import id.simpul.jobs.extract.Fact;
import java.util.List;

/**
 * One file of a source.
 *
 * @param source the source's id
 * @param path below the source's folder
 * @param fate what should become of it: loaded, duplicate (the same bytes stand at an earlier document's address),
 *     irrelevant or quarantined
 * @param facts what it tells, reporters and quotes aside; empty unless loaded
 */
@SuppressWarnings("ArrayRecordComponent") // compared by the bytes' hash where at all
public record GeneratedDocument(String source, String path, byte[] bytes, State fate, List<Fact> facts) {

    public GeneratedDocument {
        facts = List.copyOf(facts);
    }
}
