package id.simpul.pipeline.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on things in parallel and tells the results in the things' order, holding no more than a few at a time. */
final class InOrder<R extends InOrder.Verdict> implements AutoCloseable {

    /** A result that says whether its thing was refused. */
    interface Verdict {
        boolean refused();
    }

    private static final int WAITING_PER_THREAD = 4;

    private final ExecutorService workers;
    private final int window;

    InOrder(int threads) {
        workers = Executors.newFixedThreadPool(threads);
        window = threads * WAITING_PER_THREAD;
    }

    /** @return whether any thing was refused */
    <T> boolean each(Iterator<T> things, Function<T, R> work, Consumer<R> tell) throws InterruptedException {
        Deque<Future<R>> running = new ArrayDeque<>();
        boolean refused = false;
        while (things.hasNext() || !running.isEmpty()) {
            while (things.hasNext() && running.size() < window) {
                T thing = things.next();
                running.add(workers.submit(() -> work.apply(thing)));
            }
            R result = result(running.remove());
            refused |= result.refused();
            tell.accept(result);
        }
        return refused;
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
