package id.simpul.jobs.document.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures what a piece of work costs this thread, without what other processes of the machine cost it. */
public final class CpuClock {

    /** Work that throws is measured too: a page that is refused was read. */
    public interface Work {
        void run() throws Exception;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuClock() {}

    /** CPU nanoseconds of the current thread. */
    public static long nanos(Work work) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (Exception e) {
            return THREADS.getCurrentThreadCpuTime() - start;
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
