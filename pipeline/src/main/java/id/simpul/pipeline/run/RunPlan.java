package id.simpul.pipeline.run;

import id.simpul.connectors.source.Problem;
import id.simpul.connectors.source.Source;
import id.simpul.connectors.web.WebSettings;
import java.util.List;

/**
 * What a run collects.
 *
 * @param sources enabled and sound
 * @param problems of source files that can't be used; they make the run incomplete
 * @param sample whether the sources are the bundled sample
 * @param web how sources of the web are asked
 */
public record RunPlan(List<Source> sources, List<Problem> problems, boolean sample, WebSettings web) {

    /** Without leave to ask the web. */
    public RunPlan(List<Source> sources, List<Problem> problems, boolean sample) {
        this(sources, problems, sample, WebSettings.DEFAULT);
    }

    public RunPlan {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }
}
