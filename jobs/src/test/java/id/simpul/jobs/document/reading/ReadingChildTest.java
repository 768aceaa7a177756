package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child whose parent was killed ends, and takes its folder with it. */
class ReadingChildTest {

    private static final ReadingLimits LIMITS = new ReadingLimits(1 << 20, Duration.ofSeconds(60), 1, 64);

    @TempDir
    private Path temporary;

    @Test
    void theFolderGoesAtTheEndOfInput() throws Exception {
        Path folder = folder();
        Process child = start(folder);
        child.getOutputStream().close();
        assertEnds(child, folder);
    }

    @Test
    void theFolderGoesWhenNobodyListens() throws Exception {
        Path folder = folder();
        Process child = start(folder);
        child.getInputStream().close();
        DataOutputStream requests = new DataOutputStream(child.getOutputStream());
        requests.writeLong(1);
        requests.writeInt(8);
        requests.writeLong(60_000);
        requests.flush(); // answered into a pipe without an end, while more could be asked
        assertEnds(child, folder);
    }

    private Path folder() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("child"));
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("rest.tmp"), "sisa");
        return folder;
    }

    private static Process start(Path folder) throws IOException {
        Process child = new ProcessBuilder(ChildProgram.READING.command(LIMITS, folder))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(ReadingChild.GREETING, new DataInputStream(child.getInputStream()).readInt());
        return child;
    }

    private static void assertEnds(Process child, Path folder) throws InterruptedException {
        try {
            assertTrue(child.waitFor(60, TimeUnit.SECONDS), "the child lives on");
            assertFalse(Files.exists(folder), "its folder is still there");
        } finally {
            child.destroyForcibly();
        }
    }
}
