package id.simpul.pipeline.command;

import id.simpul.jobs.batch.Progress;
import id.simpul.pipeline.Messages;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal's standard error. */
final class BarProgress implements Progress {

    private final Messages messages;
    private @Nullable ProgressBar bar;

    BarProgress(Messages messages) {
        this.messages = messages;
    }

    @Override
    public synchronized void begin(Step step, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(messages.get("run.step." + step.name().toLowerCase(java.util.Locale.ROOT)))
                .setInitialMax(total == 0 ? -1 : total)
                .setStyle(ProgressBarStyle.ASCII)
                .continuousUpdate()
                .build();
    }

    @Override
    public synchronized void advance(long done) {
        if (bar != null) {
            bar.stepBy(done);
        }
    }

    @Override
    public synchronized void end(Step step) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
