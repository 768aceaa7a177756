package id.simpul.jobs.document.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.reading.Readers;
import id.simpul.jobs.document.reading.ReadingLimits;
import id.simpul.jobs.extract.Extractors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Damaged files through the whole path, readers and extractors: each ends read or refused with a reason, none any other way. A seeded
 * few of files written for the purpose by default, five thousand in the profile {@code long}; {@code -Dmutants=FOLDER[,FOLDER]} takes
 * the files of folders, {@code -Dmutants.count=N} as many, {@code -Dmutants.first=N} begins there.
 */
class MutantsTest {

    private static final long SEED = 20261121;
    private static final boolean GIVEN = System.getProperty("mutants") != null;
    private static final int COUNT = Integer.getInteger("mutants.count", 150);
    private static final int FIRST = Integer.getInteger("mutants.first", 0);
    private static final ReadingLimits LIMITS = new ReadingLimits(
            50 << 20,
            Duration.ofSeconds(30),
            2,
            256,
            100,
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            ReadingLimits.Output.STANDARD);

    /** A second reading with recognition, the wait for a child, extraction; a hang is what never ends. */
    private static final Duration SLOW = Duration.ofSeconds(120);

    private final Map<String, Integer> ends = new TreeMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyMutantEndsReadOrRefused() throws Exception {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>((GIVEN ? given() : SoundFiles.all()).entrySet());
        Extractors extractors = Extractors.standard();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Readers readers = new Readers(LIMITS)) {
            List<Future<?>> all = IntStream.range(FIRST, FIRST + COUNT)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        Map.Entry<String, byte[]> file = files.get(i % files.size());
                        String end = read(i, file.getKey(), file.getValue(), readers, extractors);
                        synchronized (ends) {
                            ends.merge(end, 1, Integer::sum);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println(COUNT + " mutants: " + ends);
        faults.forEach(System.out::println);
        assertEquals(List.of(), faults);
        assertEquals(COUNT, ends.values().stream().mapToInt(Integer::intValue).sum());
    }

    private String read(int number, String name, byte[] file, Readers readers, Extractors extractors)
            throws IOException {
        byte[] mutant = new Mutator(SEED + number).mutate(file);
        long start = System.nanoTime();
        try {
            Document document = readers.read(name, mutant, Metadata.NONE);
            extractors.extract(document);
            return "read";
        } catch (UnreadableException e) {
            if (e.reason() == UnreadableException.Reason.TIMED_OUT) {
                System.out.println("mutant " + number + " of " + name + " took the deadline");
            }
            return e.reason().name();
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
            faults.add("mutant " + number + " of " + name + ": " + e + " at "
                    + (e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]));
            return "fault";
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            if (took.compareTo(LIMITS.deadline().plus(SLOW)) > 0) {
                faults.add("mutant " + number + " of " + name + " took " + took.toSeconds() + " s");
            }
        }
    }

    private static Map<String, byte[]> given() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : System.getProperty("mutants").split(",")) {
            try (Stream<Path> inside = Files.walk(Path.of(folder))) {
                for (Path file : inside.filter(Files::isRegularFile).toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
