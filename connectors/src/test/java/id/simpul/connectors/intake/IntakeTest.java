package id.simpul.connectors.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.connectors.FullDisk;
import id.simpul.connectors.TestDatabase;
import id.simpul.connectors.TestSources;
import id.simpul.connectors.landing.Due;
import id.simpul.connectors.landing.PostgresLandingZone;
import id.simpul.connectors.landing.Receipt;
import id.simpul.connectors.landing.RunTally;
import id.simpul.connectors.remote.Secrets;
import id.simpul.connectors.source.Connector;
import id.simpul.connectors.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Limits LIMITS = Limits.DEFAULT.withDocumentBytes(100_000);

    private static final TestDatabase database = TestDatabase.migrated();

    @TempDir
    Path temp;

    private Path folder;
    private Source source;
    private PostgresLandingZone zone;
    private long run = 1;

    @BeforeEach
    void createSource() throws IOException {
        database.clear();
        folder = Files.createDirectory(temp.resolve("masuk"));
        source = TestSources.files("sumber", folder);
        zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
    }

    @Test
    void filesOfNestedFoldersLandWithTheirBytes() throws Exception {
        write("a.txt", "satu");
        write("2024/01/b.html", "dua");
        write("2024/01/c.csv.gz", gzip("tiga"));
        write("kosong.txt", "");

        Collected collected = collect();
        assertNull(collected.failure());
        assertEquals(
                List.of(
                        "2024/01/b.html b.html text/html dua",
                        "2024/01/c.csv.gz c.csv text/csv tiga",
                        "a.txt a.txt text/plain satu",
                        "kosong.txt kosong.txt text/plain "),
                due().stream()
                        .map(due -> due.address() + " " + due.fileName() + " " + due.mediaType() + " "
                                + new String(zone.bytes(due), UTF_8))
                        .sorted()
                        .toList());
        assertEquals(new RunTally(0, 0, 0, 0, 0, 4), zone.tally(run));
        assertTrue(Files.exists(folder.resolve("a.txt")));
    }

    @Test
    void anyNameWillDo() throws Exception {
        List<String> names = List.of(
                "${file:name}.txt",
                "100% selesai.txt",
                "RAW(x).txt",
                "a?b#c&d=e+f.txt",
                "kasus – Ñandú.txt",
                "laporan bulan mei.txt",
                "nama\nbaris.txt",
                "{{source}}.txt");
        Path odd = Files.createDirectories(
                temp.resolve("100% ${x} {{y}} RAW(z) a?b#c&d=e+f").resolve("dalam"));
        source = TestSources.files("sumber", odd.getParent());
        for (String name : names) {
            Files.writeString(odd.resolve(name), "isi " + name);
        }
        assertNull(collect().failure());
        assertEquals(
                names.stream().map(name -> "dalam/" + name).toList(),
                due().stream().map(Due::address).sorted().toList());
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        write("a.txt", "satu");
        write("b.txt", "dua");
        collect();
        run = 2;
        Collected again = collect();
        assertEquals(List.of(), again.receipts());
        assertEquals(2, again.unchanged());
        assertEquals(2, zone.tally(run).due());
        assertEquals(
                List.of("a.txt new", "b.txt new", "a.txt unchanged", "b.txt unchanged"),
                database.query("select address, outcome from landing.fetch order by fetch_id"));
    }

    @Test
    void aChangedFileIsANewVersionEvenUnderItsOldSizeAndTime() throws Exception {
        Path file = write("a.txt", "satu");
        FileTime time = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(file, time);
        collect();
        Files.writeString(file, "saTu");
        Files.setLastModifiedTime(file, time);
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("unix"));

        run = 2;
        assertEquals(
                List.of(Receipt.Outcome.CHANGED),
                collect().receipts().stream().map(Receipt::outcome).toList());
        assertEquals("saTu", new String(zone.bytes(due().get(0)), UTF_8));
    }

    @Test
    void aTouchedFileIsReadAndFoundUnchanged() throws Exception {
        Path file = write("a.txt", "satu");
        collect();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        run = 2;
        assertEquals(
                List.of(Receipt.Outcome.UNCHANGED),
                collect().receipts().stream().map(Receipt::outcome).toList());
    }

    @Test
    void refusalsAreRowsAndTheRestGoesOn() throws Exception {
        write("a.txt", "satu");
        write("besar.html", new byte[100_001]);
        write("besar.html.gz", gzip("x".repeat(100_001)));
        write("pas.txt", new byte[100_000]);
        write("potong.txt.gz", Arrays.copyOf(gzip("isi"), 15));
        write("bukan.gz", "isi");
        write("z.txt", "akhir");

        collect();
        assertEquals(
                List.of(
                        "a.txt due null",
                        "besar.html quarantined too_large",
                        "besar.html.gz quarantined too_large",
                        "bukan.gz quarantined broken_gzip",
                        "pas.txt due null",
                        "potong.txt.gz quarantined broken_gzip",
                        "z.txt due null"),
                states());
        assertEquals(
                List.of("more than the 0.1 MB that are taken (the file has 0.1 MB); split it, or raise the limit"),
                database.query("select reason from landing.document where address = 'besar.html'"));
        run = 2;
        assertEquals(7, collect().unchanged());
    }

    @Test
    void aFileWithoutPermissionIsTakenOnceItIsMended() throws Exception {
        Path closed = write("a.txt", "satu");
        Path closedFolder = Files.createDirectory(folder.resolve("tutup"));
        write("tutup/b.txt", "dua");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "this account may read everything");
            collect();
            assertEquals(List.of("a.txt quarantined no_file_right", "tutup quarantined no_file_right"), states());
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-------"));
            Files.setPosixFilePermissions(closedFolder, PosixFilePermissions.fromString("rwx------"));
        }
        run = 2;
        collect();
        assertEquals(
                List.of("a.txt", "tutup/b.txt"),
                due().stream().map(Due::address).toList());
    }

    @Test
    void aPipeIsRefusedUnopened() throws Exception {
        write("a.txt", "satu");
        Process mkfifo;
        try {
            mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipa").toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
            return;
        }
        assumeTrue(mkfifo.waitFor() == 0);
        collect();
        assertEquals(List.of("a.txt due null", "pipa quarantined not_a_file"), states());
    }

    @Test
    void whatProgramsLeaveBesideAFileIsNone() throws Exception {
        for (String name : List.of(
                ".sembunyi", ".git/config", "a.part", "b.TMP", "~$c.docx", "d.crdownload", "e.txt~", "Thumbs.db")) {
            write(name, name);
        }
        write("bagian.txt", "isi");
        collect();
        assertEquals(List.of("bagian.txt due null"), states());
    }

    @Test
    void globsAndDepthChoose() throws Exception {
        for (String name : List.of("a.pdf", "b.txt", "lama/c.pdf", "baru/d.pdf", "baru/e.PDF")) {
            write(name, name);
        }
        source = files(List.of("**/*.pdf"), List.of("lama/**"), true, Duration.ZERO);
        collect();
        assertEquals(List.of("a.pdf due null", "baru/d.pdf due null"), states());

        run = 2;
        source = TestSources.of("datar", new Connector.Files(folder, List.of(), List.of(), false, Duration.ZERO));
        collect();
        assertEquals(List.of("a.pdf duplicate same_bytes", "b.txt due null"), states());
    }

    @Test
    void linksOutOfTheFolderAreRefusedAndLinkedFoldersNotFollowed() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("luar"));
        Files.writeString(outside.resolve("rahasia.txt"), "rahasia");
        write("dalam/a.txt", "satu");
        link("ke-luar.txt", outside.resolve("rahasia.txt"));
        link("map-luar", outside);
        link("putaran", folder);
        link("putus.txt", folder.resolve("tidak-ada"));
        link("z-dalam.txt", folder.resolve("dalam/a.txt"));
        collect();
        assertEquals(
                List.of(
                        "dalam/a.txt due null",
                        "ke-luar.txt quarantined link_outside",
                        "map-luar quarantined link_outside",
                        "putus.txt quarantined link_outside",
                        "z-dalam.txt duplicate same_bytes"),
                states());
    }

    @Test
    void aFileIsTakenWhenItsWriterHasFinished() throws Exception {
        source = files(List.of(), List.of(), true, Duration.ofMillis(500));
        write("lama.txt", "lama");
        Collected collected = collect(new WritingClock(write("tumbuh.txt", ""), 3));
        assertEquals(List.of(), collected.incomplete());
        assertEquals(
                List.of("lama.txt lama", "tumbuh.txt xxx"),
                due().stream()
                        .map(due -> due.address() + " " + new String(zone.bytes(due), UTF_8))
                        .sorted()
                        .toList());
    }

    @Test
    void aFileThatNeverRestsIsLeftForTheNextRun() throws Exception {
        source = files(List.of(), List.of(), true, Duration.ofMillis(500));
        write("tenang.txt", "isi");
        Collected collected = collect(new WritingClock(write("gelisah.txt", ""), Integer.MAX_VALUE));
        assertEquals(List.of("gelisah.txt"), collected.incomplete());
        assertEquals(List.of("tenang.txt due null"), states());
        assertEquals(1, zone.tally(run).in());
    }

    @Test
    void aSourceWithoutItsFolderFailsAlone() throws Exception {
        write("a.txt", "satu");
        Source broken = TestSources.files("hilang", temp.resolve("hilang"));
        List<Collected> collected =
                intake(Clock.systemUTC()).collect(List.of(broken, source), zone, run, Progress.NONE);
        assertEquals("no_folder", failure(collected.get(0)));
        assertEquals(
                "there is no folder " + temp.resolve("hilang") + "; create it, or mend hilang.yml",
                message(collected.get(0)));
        assertNull(collected.get(1).failure());
        assertEquals(1, collected.get(1).receipts().size());
    }

    @Test
    void aFolderThatIsClosedToUsFailsItsSource() throws Exception {
        write("a.txt", "satu");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(folder), "this account may read everything");
            Collected closed = collect();
            assertEquals("no_file_right", failure(closed));
            assertEquals(
                    "the user " + System.getProperty("user.name") + " has no right to look into the folder " + folder
                            + "; give it one (such as chmod a+rx, for the folders above it too)",
                    message(closed));
            assertEquals(List.of(), states());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        run = 2;
        assertNull(collect().failure());
        assertEquals(List.of("a.txt due null"), states());
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsNone() throws Exception {
        write("a.txt", "satu");
        Path fleeting = write("b.txt", "dua");
        Clock vanishing = new WritingClock(fleeting, 0) {
            private int looks;

            @Override
            public synchronized Instant instant() {
                // the scan begins, a.txt is looked at, b.txt is looked at: found complete, and gone then
                if (++looks == 3) {
                    assertTrue(fleeting.toFile().delete());
                }
                return super.instant();
            }
        };
        assertNull(collect(vanishing).failure());
        assertTrue(Files.notExists(fleeting));
        assertEquals(List.of("a.txt due null"), states());
        write("b.txt", "dua");
        run = 2;
        collect();
        assertEquals(List.of("a.txt due null", "b.txt due null"), states());
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadAgain() throws Exception {
        Path file = write("a.txt", "");
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < 2000 && !Thread.currentThread().isInterrupted(); i++) {
                    Files.writeString(file, "isi " + i + "\n", StandardOpenOption.APPEND);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        assertNull(collect().failure());
        writer.interrupt();
        writer.join();
        Files.writeString(file, "akhir", StandardOpenOption.APPEND);
        run = 2;
        assertNull(collect().failure());
        assertEquals(
                List.of(Files.readString(file)),
                due().stream().map(due -> new String(zone.bytes(due), UTF_8)).toList());
        run = 3;
        assertEquals(List.of(), collect().receipts());
    }

    @Test
    void aFullDiskOnOurSideEndsTheSourceAndTheNextRunGoesOn() throws Exception {
        for (int i = 0; i < 5; i++) {
            write(i + ".txt", "isi " + i);
        }
        // register, fingerprints, two landings
        zone = new PostgresLandingZone(FullDisk.after(4, database.dataSource()), Clock.systemUTC());
        Collected full = collect();
        assertEquals("landing_failed", failure(full));
        assertTrue(message(full).contains("No space left on device"), message(full));
        assertEquals(2, full.receipts().size());

        zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
        Collected rest = collect();
        assertNull(rest.failure());
        assertEquals(2, rest.unchanged());
        assertEquals(new RunTally(0, 0, 0, 0, 0, 5), zone.tally(run));
    }

    @Test
    void aStumblingDatabaseIsAskedAgain() throws Exception {
        write("a.txt", "satu");
        write("b.txt", "dua");
        // register, fingerprints, first landing, then one failure
        FailingDatabase failing = new FailingDatabase(database.dataSource(), 3, 4);
        zone = new PostgresLandingZone(failing.dataSource(), Clock.systemUTC());
        assertNull(collect().failure());
        assertEquals(2, zone.tally(run).due());
    }

    @Test
    void aLostDatabaseEndsTheSourceAndKeepsWhatLanded() throws Exception {
        write("a.txt", "satu");
        write("b.txt", "dua");
        FailingDatabase failing = new FailingDatabase(database.dataSource(), 3, Integer.MAX_VALUE);
        zone = new PostgresLandingZone(failing.dataSource(), Clock.systemUTC());
        Collected collected = collect();
        assertEquals("landing_failed", failure(collected));
        assertEquals(1, collected.receipts().size());

        zone = new PostgresLandingZone(database.dataSource(), Clock.systemUTC());
        collect();
        assertEquals(new RunTally(0, 0, 0, 0, 0, 2), zone.tally(run));
    }

    /** From where it hangs on, however late a loaded machine gets there. */
    private static final Duration HANGING = Duration.ofSeconds(2);

    @Test
    void aSourceThatHangsIsGivenUp() throws Exception {
        write("a.txt", "satu");
        CountDownLatch release = new CountDownLatch(1);
        Progress hanging = new Progress() {
            @Override
            public void landed(Receipt receipt) {
                try {
                    release.await(HANGING.toMillis(), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        Limits hasty = new Limits(100_000, Duration.ofMillis(300), 1, 1, Long.MAX_VALUE);
        try {
            Collected collected = new Intake(hasty, Clock.systemUTC())
                    .collect(List.of(source), zone, run, hanging)
                    .get(0);
            assertEquals("timed_out", failure(collected));
        } finally {
            release.countDown();
        }
    }

    @Test
    void manyFilesOfManySourcesLandOnce() throws Exception {
        List<Source> sources = new ArrayList<>();
        for (int s = 0; s < 6; s++) {
            Path sub = Files.createDirectory(temp.resolve("s" + s));
            for (int f = 0; f < 40; f++) {
                Files.writeString(sub.resolve(f + ".txt"), "isi " + (s < 3 ? "sama" : s) + f);
            }
            sources.add(TestSources.files("banyak-" + s, sub));
        }
        intake(Clock.systemUTC()).collect(sources, zone, run, Progress.NONE);
        assertEquals(new RunTally(0, 0, 80, 0, 0, 160), zone.tally(run));
    }

    @Test
    void sourcesThatComeAndGoAtOnceDoNotDisturbEachOther() throws Exception {
        List<Source> sources = new ArrayList<>();
        for (int s = 0; s < 12; s++) {
            sources.add(TestSources.files("sekaligus-" + s, Files.createDirectory(temp.resolve("k" + s))));
        }
        for (int round = 0; round < 15; round++) {
            for (Collected collected : intake(Clock.systemUTC()).collect(sources, zone, run, Progress.NONE)) {
                assertNull(collected.failure());
            }
        }
    }

    private static Intake intake(Clock clock) {
        return new Intake(LIMITS, Collection.HASTE, Secrets.ofProcess(), clock);
    }

    private Collected collect() throws InterruptedException {
        return collect(Clock.systemUTC());
    }

    private Collected collect(Clock clock) throws InterruptedException {
        return intake(clock).collect(List.of(source), zone, run, Progress.NONE).get(0);
    }

    private Source files(List<String> include, List<String> exclude, boolean recursive, Duration settle) {
        return TestSources.of("sumber", new Connector.Files(folder, include, exclude, recursive, settle));
    }

    private List<Due> due() {
        return zone.due(0, Long.MAX_VALUE, 10_000).stream()
                .filter(due -> due.sourceId().equals(source.id()))
                .toList();
    }

    private List<String> states() {
        return database.query("""
                select address, state, reason_code from landing.document
                where source_id = ? and state <> 'superseded' order by address collate "C\"""", source.id());
    }

    private static String failure(Collected collected) {
        assertNotNull(collected.failure());
        return collected.failure().code();
    }

    private static String message(Collected collected) {
        assertNotNull(collected.failure());
        return collected.failure().message();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** Refuses the connections from one number (0-based) to another. */
    private record FailingDatabase(DataSource dataSource) {

        FailingDatabase(DataSource real, int from, int to) {
            this(proxy(real, from, to));
        }

        private static DataSource proxy(DataSource real, int from, int to) {
            AtomicInteger count = new AtomicInteger();
            return (DataSource) Proxy.newProxyInstance(
                    IntakeTest.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                        int number = count.getAndIncrement();
                        if (number >= from && number < to) {
                            throw new SQLException("the server is away", "08006");
                        }
                        return method.invoke(real, arguments);
                    });
        }
    }
}
