package id.simpul.pipeline.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip on the command line is told, and nothing is done in its stead. */
class WrongUsageTest {

    @TempDir
    Path folder;

    @Test
    void aFolderOfSourcesThatIsNotThereStartsNoSampleRun() throws Exception {
        CommandRun run = CommandRun.of(folder, "run", "--sources", "nofolder");
        assertEquals(ExitStatus.USAGE, run.status(), run.out() + run.err());
        assertTrue(run.err().contains("--sources: there is no folder"), run.err());
        assertTrue(run.err().contains("nofolder; name the folder of your source files"), run.err());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void aLanguageThatIsNotSpokenIsRefused() throws Exception {
        try (CommandSession simpul = new CommandSession(folder)) {
            CommandRun french = simpul.run("sources", "list", "--lang", "fr");
            assertEquals(ExitStatus.USAGE, french.status(), french.out() + french.err());
            assertTrue(french.err().contains("--lang") && french.err().contains("fr"), french.err());
            for (String language : new String[] {"id", "en", "ID"}) {
                CommandRun spoken = simpul.run("sources", "list", "--lang", language);
                assertEquals(ExitStatus.DONE, spoken.status(), spoken.err());
            }
        }
    }
}
