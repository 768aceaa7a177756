package id.simpul.jobs.batch;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Makes steps of plain work, done piece by piece until there is none left or somebody asks to stop. */
final class Tasklets {

    /** One piece of a step's work. */
    @FunctionalInterface
    interface Work {
        /** @return whether there may be more */
        boolean piece() throws Exception;
    }

    private final Batch batch;
    private final Stopping stopping;

    Tasklets(Batch batch, Stopping stopping) {
        this.batch = batch;
        this.stopping = stopping;
    }

    Step step(String name, Work work) {
        return new StepBuilder(name, batch.repository())
                .tasklet(
                        (contribution, context) -> {
                            if (stopping.asked()) {
                                throw new JobInterruptedException("stopped; the next run goes on from here");
                            }
                            return RepeatStatus.continueIf(work.piece());
                        },
                        batch.transactions())
                .build();
    }
}
