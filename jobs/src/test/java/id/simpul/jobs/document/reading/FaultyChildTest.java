package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import id.simpul.jobs.document.reading.FaultyChild.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Children that misbehave in every way cost the one document that they were asked for, and leave nothing behind. A seeded few
 * of the faults by default; the profile {@code long} takes a hundred of each, {@code -Dfaults=N} as many. What is false in an answer is told without a process, too.
 */
class FaultyChildTest {

    private static final int OF_EACH = Integer.getInteger("faults", 1);
    private static final int FEW = 7;
    private static final long SEED = 20261121;

    /** Room for the start of a Java on a loaded machine. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final byte[] PDF = "%PDF-1.7 ujian".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LARGE_PDF = new byte[1 << 20];

    static {
        System.arraycopy(PDF, 0, LARGE_PDF, 0, PDF.length);
    }

    private Leftovers before = Leftovers.now();

    @BeforeEach
    void lookBefore() {
        Seclusion.best();
        before = Leftovers.now();
    }

    @AfterEach
    void nothingIsLeftBehind() throws InterruptedException {
        Leftovers now = Leftovers.now();
        for (int i = 0; i < 1200 && !now.equals(before); i++) {
            Thread.sleep(50); // a thread or a process that is just ending
            now = Leftovers.now();
        }
        assertEquals(before, now);
    }

    @Test
    void aFaultCostsOneDocument() throws Exception {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            faults.addAll(Collections.nCopies(fault.takesTheDeadline() ? 0 : OF_EACH, fault));
        }
        Collections.shuffle(faults, new Random(SEED));
        try (Readers readers = readers(LONG, 2)) {
            assertAllRefused(readers, OF_EACH == 1 ? faults.subList(0, FEW) : faults, 2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "GARBAGE_INSIDE",
                "NO_REASON",
                "SPAN_OUTSIDE",
                "OVERLAP",
                "WIDE",
                "WIDER",
                "HIGH",
                "LEFT",
                "HUGE_GRID",
                "NO_PAGE",
                "FAR_PAGE",
                "NO_LEVEL",
                "DEEP",
                "NO_DAY",
                "PLACE_OVERLAP",
                "MANY_ROWS"
            })
    void aFalseAnswerIsNonsense(Fault fault) throws IOException {
        byte[] said = FaultyChild.lie(fault);
        assertThrows(
                NonsenseException.class,
                () -> Answer.of(fault.file(), said, limits(LONG, 1).output()));
    }

    @Test
    void aChildThatHangsCostsOneDocumentAndTheDeadline() throws Exception {
        List<Fault> faults = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            faults.addAll(Collections.nCopies(fault.takesTheDeadline() ? OF_EACH : 0, fault));
        }
        Collections.shuffle(faults, new Random(SEED));
        try (Readers readers = readers(Duration.ofSeconds(2), 8)) {
            onThreads(8, faults, fault -> assertRefused(readers, fault));
        }
        try (Readers readers = readers(LONG, 1)) {
            assertGood(readers);
        }
    }

    /** Each document alone in its turn: the faulty one is refused for its fault, the good one behind it is read. */
    private static void assertAllRefused(Readers readers, List<Fault> faults, int threads) throws Exception {
        onThreads(threads, faults, fault -> {
            assertRefused(readers, fault);
            assertGood(readers);
        });
    }

    private interface Check {
        void of(Fault fault) throws IOException;
    }

    private static void onThreads(int count, List<Fault> faults, Check check) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Fault fault : faults) {
                done.add(threads.submit(() -> {
                    check.of(fault);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertRefused(Readers readers, Fault fault) {
        UnreadableException refusal = refusal(readers, fault.file(), fault == Fault.DEAF ? LARGE_PDF : PDF);
        assertTrue(String.valueOf(refusal.getMessage()).contains(fault.words), () -> fault + ": " + refusal);
    }

    private static void assertGood(Readers readers) throws IOException {
        assertEquals(
                FaultyChild.TEXT, readers.read("good.pdf", PDF, Metadata.NONE).text());
    }

    @Test
    void aDocumentIsNotLostForWhatTheOneBeforeItLeftInTheChild() throws IOException {
        ChildProgram once = ChildProgram.java(DyingChild.class);
        try (Readers readers = new Readers(limits(LONG, 1), once)) {
            for (int i = 0; i < 4; i++) {
                assertGood(readers); // each child answers once and dies of the next request
            }
        }
    }

    @Test
    void childrenThatDoNotStartAreTheMachinesFault() throws IOException {
        List<ChildProgram> programs = List.of(
                (limits, folder) -> List.of(folder.resolve("no-such-program").toString()),
                (limits, folder) -> List.of("/bin/false"),
                (limits, folder) -> List.of("/bin/sh", "-c", "head -c 3 /dev/zero"));
        for (ChildProgram program : programs) {
            try (Readers readers = new Readers(limits(LONG, 1), program)) {
                assertEquals(Reason.NO_READER, refusal(readers, "a.pdf", PDF).reason());
            }
        }
        try (Readers readers =
                new Readers(limits(Duration.ofMillis(300), 1), (limits, folder) -> List.of("/bin/sleep", "600"))) {
            assertEquals(Reason.TIMED_OUT, refusal(readers, "a.pdf", PDF).reason());
        }
        try (Readers readers = new Readers(limits(LONG, 1), (limits, folder) -> List.of("/bin/cat", "/dev/zero"))) {
            assertEquals(Reason.BROKEN, refusal(readers, "a.pdf", PDF).reason());
        }
    }

    @Test
    void oneStartThatFailsCostsOneDocument() throws IOException {
        AtomicInteger starts = new AtomicInteger();
        ChildProgram second = (limits, folder) -> starts.getAndIncrement() == 0
                ? List.of("/bin/false")
                : ChildProgram.java(FaultyChild.class).command(limits, folder);
        try (Readers readers = new Readers(limits(LONG, 1), second)) {
            assertEquals(Reason.NO_READER, refusal(readers, "a.pdf", PDF).reason());
            assertGood(readers);
        }
    }

    @Test
    void processesOutsideOfTheTreeDoNotHoldTheParent() throws IOException {
        // without namespaces a process can leave its tree, pipes in hand; the parent must not wait for it
        String span = "60." + ProcessHandle.current().pid();
        ChildProgram plain = (limits, folder) ->
                List.of("/bin/sh", "-c", "sh -c 'sleep %1$s & sleep %1$s &' & sleep 60".formatted(span));
        try (Readers readers = new Readers(limits(Duration.ofMillis(500), 1), plain)) {
            assertEquals(Reason.TIMED_OUT, refusal(readers, "a.pdf", LARGE_PDF).reason());
        }
        List<ProcessHandle> strays = sleeping(span);
        assertEquals(2, strays.size(), "the parent waited for a stray process");
        strays.forEach(ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> sleeping(String span) {
        return ProcessHandle.allProcesses()
                .filter(process -> List.of(process.info().arguments().orElse(new String[0]))
                        .equals(List.of(span)))
                .toList();
    }

    @Test
    void anInterruptEndsNothingAndStays() throws Exception {
        try (Readers readers = readers(LONG, 1)) {
            Thread.currentThread().interrupt();
            assertGood(readers);
            assertTrue(Thread.interrupted(), "the interrupt was swallowed");
            Thread.currentThread().interrupt();
            assertRefused(readers, Fault.EXIT);
            assertTrue(Thread.interrupted(), "the interrupt was swallowed");
        }
    }

    private static Readers readers(Duration deadline, int children) {
        return new Readers(limits(deadline, children), ChildProgram.java(FaultyChild.class));
    }

    private static ReadingLimits limits(Duration deadline, int children) {
        return new ReadingLimits(2 << 20, deadline, children, 32);
    }

    private static UnreadableException refusal(Readers readers, String name, byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> readers.read(name, bytes, Metadata.NONE));
    }

    /** Answers once; dies of what comes next. */
    static final class DyingChild {

        private DyingChild() {}

        public static void main(String[] arguments) throws IOException {
            java.io.DataInputStream in = new java.io.DataInputStream(System.in);
            java.io.DataOutputStream out = new java.io.DataOutputStream(System.out);
            out.writeInt(ReadingChild.GREETING);
            out.flush();
            long number = in.readLong();
            in.readNBytes(in.readInt());
            byte[] answer = FaultyChild.truth();
            out.writeLong(number);
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
            in.readLong();
            Runtime.getRuntime().halt(9);
        }
    }

    /**
     * What children could leave.
     *
     * @param processes below this one
     * @param folders of children, in the folder for temporary files
     * @param threads of the pools
     * @param handles open files of this process
     */
    private record Leftovers(Set<Long> processes, Set<String> folders, Set<String> threads, long handles) {

        /** Other tests run beside this one. */
        private static final String OWN_FOLDERS =
                "simpul-reader-" + ProcessHandle.current().pid() + "-";

        static Leftovers now() {
            try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                return new Leftovers(
                        ProcessHandle.current()
                                .descendants()
                                .map(ProcessHandle::pid)
                                .collect(Collectors.toSet()),
                        temporary
                                .map(path -> String.valueOf(path.getFileName()))
                                .filter(name -> name.startsWith(OWN_FOLDERS))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        Thread.getAllStackTraces().keySet().stream()
                                .map(Thread::getName)
                                .filter(name -> name.startsWith("reading-"))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        openHandles());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static long openHandles() throws IOException {
            Path own = Path.of("/proc/self/fd");
            if (!Files.isDirectory(own)) {
                return 0;
            }
            try (Stream<Path> open = Files.list(own)) {
                return open.map(Leftovers::target).filter(Leftovers::isOurs).count();
            }
        }

        private static String target(Path link) {
            try {
                return Files.readSymbolicLink(link).toString();
            } catch (IOException e) {
                return ""; // closed meanwhile
            }
        }

        /** Jars and libraries come with classes that are loaded meanwhile. */
        private static boolean isOurs(String target) {
            return target.startsWith("pipe:") || target.contains("simpul-reader");
        }
    }
}
