package id.simpul.jobs.batch;

import id.simpul.connectors.landing.Due;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.ConcurrencyFailureException;

/** Reads all documents that are asked for: ranges in parallel, in each range chunks of documents, each chunk one transaction. */
final class ReadStep {

    /** Small enough that a kill costs little, large enough that commits don't count. */
    private static final int CHUNK = 20;

    /** More ranges than threads, so that one slow range does not hold up the end. */
    private static final int RANGES_PER_THREAD = 4;

    private static final long TRIES_OF_A_CHUNK = 3;

    private final Batch batch;
    private final Documents documents;
    private final DocumentProcessor processor;
    private final ItemWriter<ReadDocument> writer;
    private final int threads;
    private final Stopping stopping;

    ReadStep(
            Batch batch,
            Documents documents,
            DocumentProcessor processor,
            ItemWriter<ReadDocument> writer,
            int threads,
            Stopping stopping) {
        this.batch = batch;
        this.documents = documents;
        this.processor = processor;
        this.writer = writer;
        this.threads = threads;
        this.stopping = stopping;
    }

    Step step() {
        return new StepBuilder("read", batch.repository())
                .partitioner("read-range", new RangePartitioner(documents))
                .partitionHandler(handler())
                .build();
    }

    private AbstractPartitionHandler handler() {
        AbstractPartitionHandler handler = new AbstractPartitionHandler() {
            @Override
            protected Set<StepExecution> doHandle(StepExecution all, Set<StepExecution> ranges) throws Exception {
                return inParallel(ranges);
            }
        };
        handler.setGridSize(threads * RANGES_PER_THREAD);
        return handler;
    }

    private Set<StepExecution> inParallel(Set<StepExecution> ranges) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<StepExecution>> running = new ArrayList<>();
            for (StepExecution range : ranges) {
                running.add(workers.submit(() -> {
                    rangeStep(range).execute(range);
                    return range;
                }));
            }
            Set<StepExecution> done = new LinkedHashSet<>();
            for (Future<StepExecution> range : running) {
                done.add(range.get());
            }
            return done;
        } finally {
            workers.shutdown();
        }
    }

    private Step rangeStep(StepExecution range) {
        DueReader reader = new DueReader(
                documents,
                range.getExecutionContext().getLong(RangePartitioner.FIRST),
                range.getExecutionContext().getLong(RangePartitioner.LAST),
                stopping);
        return new StepBuilder(range.getStepName(), batch.repository())
                .<Due, ReadDocument>chunk(CHUNK)
                .transactionManager(batch.transactions())
                .reader(reader)
                .processor(processor)
                .writer(writer)
                .faultTolerant()
                .retry(ConcurrencyFailureException.class)
                .retryLimit(TRIES_OF_A_CHUNK)
                .build();
    }
}
