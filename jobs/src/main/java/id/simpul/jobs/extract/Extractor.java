package id.simpul.jobs.extract;

import java.util.List;

/**
 * Reads one kind of fact out of a document. Stateless and thread-safe; the same reading always gives the same findings in
 * the same order. Never throws for what a document holds: text that makes no sense gives no finding.
 */
public interface Extractor<F extends Fact> {

    /** The facts of the document, in reading order, each once; empty where there is none. */
    List<Finding<F>> extract(Reading reading);
}
