package id.simpul.pipeline.run;

import id.simpul.connectors.landing.RunTally;
import id.simpul.jobs.warehouse.FactTally;
import id.simpul.jobs.warehouse.QualityFinding;
import id.simpul.pipeline.watch.Flag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param documents what became of the documents; the parts add up to what came in
 * @param facts what changed in the warehouse, by kind of fact
 * @param quarantined refused documents of this run by reason code
 * @param sourceProblems sources that failed, and source files that can't be used
 * @param flags sources that changed their ways
 * @param gate what broke a rule of the quality gate; one that stops the publication comes first
 * @param message why it failed, or null
 */
public record RunSummary(
        long runId,
        RunStatus status,
        RunTally documents,
        FactTally facts,
        Map<String, Long> quarantined,
        List<String> sourceProblems,
        List<Flag> flags,
        List<QualityFinding> gate,
        @Nullable String message) {}
