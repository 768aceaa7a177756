package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleFoldersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofHours(1));
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(2));

    @TempDir
    private Path temporary;

    @TempDir
    private Path elsewhere;

    private long dead;

    @BeforeEach
    void aProcessThatIsNoMore() throws Exception {
        Process process = new ProcessBuilder("/bin/true").start();
        process.waitFor();
        dead = process.pid();
    }

    @Test
    void whatKilledProcessesLeftGoes() throws IOException {
        Path left = folder("simpul-reader-" + dead + "-77", LONG_AGO);
        sweep();
        assertFalse(Files.exists(left));
    }

    @Test
    void everythingElseStays() throws IOException {
        Path own = new StaleFolders(temporary).create();
        Files.setLastModifiedTime(own, FileTime.from(LONG_AGO));
        long alive = ProcessHandle.current().pid();
        Map<String, Instant> others = Map.of(
                "simpul-reader-" + alive + "-5",
                LONG_AGO,
                "simpul-reader-" + dead + "-6",
                NOW,
                "simpul-reader-" + dead + "-7x",
                LONG_AGO,
                "simpul-reader--8",
                LONG_AGO,
                "simpul-readers-" + dead + "-9",
                LONG_AGO,
                "simpul-" + dead + "-10",
                LONG_AGO);
        for (Map.Entry<String, Instant> other : others.entrySet()) {
            folder(other.getKey(), other.getValue());
        }
        Path file = Files.writeString(temporary.resolve("simpul-reader-" + dead + "-11"), "berkas");
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        sweep();
        for (String name : others.keySet()) {
            assertTrue(Files.exists(temporary.resolve(name).resolve("sub/isi.tmp")), name);
        }
        assertTrue(Files.exists(own));
        assertTrue(Files.exists(file));
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path kept = Files.writeString(elsewhere.resolve("penting.txt"), "penting");
        Files.setLastModifiedTime(elsewhere, FileTime.from(LONG_AGO));
        Path link = Files.createSymbolicLink(temporary.resolve("simpul-reader-" + dead + "-12"), elsewhere);
        Path left = folder("simpul-reader-" + dead + "-13", LONG_AGO);
        Files.createSymbolicLink(left.resolve("sub/keluar"), elsewhere);
        Files.createSymbolicLink(left.resolve("berkas"), kept);
        Files.setLastModifiedTime(left, FileTime.from(LONG_AGO));
        sweep();
        assertFalse(Files.exists(left));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("penting", Files.readString(kept));
    }

    @Test
    void othersFoldersStay() throws IOException {
        Path left = folder("simpul-reader-" + dead + "-14", LONG_AGO);
        UserPrincipal nobody =
                left.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        new StaleFolders(temporary).sweep(nobody, BEFORE);
        assertTrue(Files.exists(left));
    }

    private void sweep() throws IOException {
        new StaleFolders(temporary).sweep(Files.getOwner(temporary, LinkOption.NOFOLLOW_LINKS), BEFORE);
    }

    private Path folder(String name, Instant touched) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("isi.tmp"), "sisa");
        Files.setLastModifiedTime(folder, FileTime.from(touched));
        return folder;
    }
}
