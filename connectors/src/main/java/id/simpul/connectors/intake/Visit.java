package id.simpul.connectors.intake;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round through what a server has: what is new or changed, one find after the other. */
interface Visit {

    /**
     * The next find, or null after the last. Asks the server, and waits for files that are not complete. Called again
     * where it failed, it goes on where it was.
     *
     * @throws IOException where trying again may help, or as {@link id.simpul.connectors.remote.RemoteFolder} says
     */
    @Nullable
    Find next() throws IOException;

    /** After the last find: the addresses that were not complete. */
    List<String> incomplete();

    /** Ends the connection, and with it whatever hangs. From any thread. */
    void close();
}
