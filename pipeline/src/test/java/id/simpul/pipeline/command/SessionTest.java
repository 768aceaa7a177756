package id.simpul.pipeline.command;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands on a file share: a folder and one process that the calls go to. */
abstract class SessionTest {

    @TempDir
    static Path temp;

    static CommandSession simpul;

    @BeforeAll
    static void open() throws IOException {
        simpul = new CommandSession(temp);
    }

    @AfterAll
    static void close() throws IOException {
        simpul.close();
    }
}
