package id.simpul.jobs.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.reading.Seclusion.Degree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeclusionTest {

    @TempDir
    private Path folder;

    @Test
    void theBestThatWorksIsTaken() throws IOException {
        assertEquals(Degree.ALONE, Seclusion.best(List.of(command("exit 0"))).degree());
    }

    @Test
    void withoutProcessesOfItsOwnThereMayStillBeNoNetwork() throws IOException {
        Path command = command("test \"$1\" = -rn");
        Seclusion seclusion = Seclusion.best(List.of(command));
        assertEquals(Degree.NO_NETWORK, seclusion.degree());
        assertEquals(command + " -rn", seclusion.command());
        assertEquals(List.of(command.toString(), "-rn", "--"), seclusion.prefix());
    }

    @Test
    void whereNothingWorksProcessesAreStartedPlainly() throws IOException {
        for (Path command : List.of(command("exit 1"), folder.resolve("absent"))) {
            Seclusion seclusion = Seclusion.best(List.of(command));
            assertEquals(Degree.NONE, seclusion.degree());
            assertEquals("", seclusion.command());
            assertTrue(seclusion.prefix().isEmpty());
        }
    }

    private Path command(String script) throws IOException {
        Path command = Files.writeString(folder.resolve("unshare"), "#!/bin/sh\n" + script + "\n");
        assertTrue(command.toFile().setExecutable(true));
        return command;
    }
}
