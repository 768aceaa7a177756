package id.simpul.pipeline.run;

import id.simpul.connectors.source.Problem;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.web.WebSettings;
import java.time.Duration;
import java.util.List;

/**
 * What a run collects.
 *
 * @param sources enabled and sound
 * @param problems of source files that can't be used; they make the run incomplete
 * @param sample whether the sources are the bundled sample
 * @param web how sources of the web are asked
 * @param retain how long the bytes of restricted sources are kept
 */
public record RunPlan(List<Source> sources, List<Problem> problems, boolean sample, WebSettings web, Duration retain) {

    /** Without leave to ask the web. */
    public RunPlan(List<Source> sources, List<Problem> problems, boolean sample, Duration retain) {
        this(sources, problems, sample, WebSettings.DEFAULT, retain);
    }

    public RunPlan {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }
}
