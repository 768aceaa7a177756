package id.simpul.jobs.warehouse;

import id.simpul.jobs.warehouse.ResearchQueries.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Researchers who ask one question after another, each on a connection of their own, and look at the answer in between. */
final class Sessions {

    private final GeneratedWarehouse warehouse;
    private final ResearchQueries queries;
    private final int pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Map<String, List<Double>> took = new ConcurrentHashMap<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param pause milliseconds between an answer and the next question, at most */
    Sessions(GeneratedWarehouse warehouse, ResearchQueries queries, int number, int pause, long seed) {
        this.warehouse = warehouse;
        this.queries = queries;
        this.pause = pause;
        for (int i = 0; i < number; i++) {
            Random random = new Random(seed + i);
            threads.add(new Thread(() -> read(random), "session " + i));
        }
    }

    void start() {
        threads.forEach(Thread::start);
    }

    void stop() throws InterruptedException {
        stopped.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Milliseconds of each question's answers. */
    Map<String, List<Double>> took() {
        return took;
    }

    /** Questions that were refused or broken off. */
    List<String> problems() {
        return problems;
    }

    private void read(Random random) {
        try (Connection connection = warehouse.researcher()) {
            while (!stopped.await(random.nextInt(pause), TimeUnit.MILLISECONDS)) {
                ask(connection, ResearchQueries.ALL.get(random.nextInt(ResearchQueries.ALL.size())), random);
            }
        } catch (SQLException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Connection connection, Query query, Random random) {
        long began = System.nanoTime();
        try {
            queries.ask(connection, query, random);
        } catch (SQLException e) {
            problems.add(query.name() + ": " + e.getMessage());
        }
        took.computeIfAbsent(query.name(), name -> new CopyOnWriteArrayList<>()).add((System.nanoTime() - began) / 1e6);
    }
}
