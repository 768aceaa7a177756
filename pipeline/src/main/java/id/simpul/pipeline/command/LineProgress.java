package id.simpul.pipeline.command;

import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.Messages;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log when a step begins, and now and then while it lasts. */
final class LineProgress implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger("id.simpul.progress");
    private static final long EVERY = 1000;

    private final Messages messages;
    private final AtomicLong done = new AtomicLong();
    private volatile String name = "";
    private volatile long total;

    LineProgress(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void begin(Step step, long things) {
        name = messages.get("run.step." + step.name().toLowerCase(Locale.ROOT));
        total = things;
        done.set(0);
        LOG.info(things == 0 ? "{}" : "{}: {}", name, things);
    }

    @Override
    public void advance(long by) {
        long now = done.addAndGet(by);
        if (now / EVERY > (now - by) / EVERY) {
            LOG.info(total == 0 ? "{}: {}" : "{}: {} / {}", name, now, total);
        }
    }

    @Override
    public void end(Step step) {
        // the next step's line says so
    }
}
